import { useState } from 'react';
import type { Account } from '../../../domain/accounts/account';
import type { Company } from '../../../domain/accounts/party';
import { disputedByItem } from '../../../domain/accounts/views/disputed';
import { isOverdue, openMinor } from '../../../domain/accounts/views/open';
import { formatMoney } from '../../../domain/money/format';
import { totalsByCurrency } from '../../../domain/money/money';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { Dialog, DialogActions } from '../../components/Dialog';
import { Progress } from '../../components/Progress';
import { TextField } from '../../components/TextField';
import { refusalSentence } from '../../frame/refusalSentence';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import { FreshnessCheck } from '../freshness/FreshnessCheck';
import { useFreshnessGate } from '../freshness/useFreshnessGate';
import { useHandingOff } from './useHandingOff';

interface HandoffDialogProps {
  readonly account: Account;
  readonly company: Company;
  readonly onClose: () => void;
}

/** Hands a case over: what leaves the house is said before, and the pack is verified before the account changes. */
export function HandoffDialog({ account, company, onClose }: HandoffDialogProps) {
  const m = useMessages();
  const today = useToday();
  const say = m.handoffs.dialog;
  const [agency, setAgency] = useState('');
  const [tried, setTried] = useState(false);
  const handing = useHandingOff(account, company);
  const gate = useFreshnessGate('handoff');
  // Agencies take undisputed claims: what is in dispute stays here.
  const disputed = disputedByItem(account, today);
  const items = account.items.filter((item) => isOverdue(item, today) && !disputed.has(item.id));
  const totals = totalsByCurrency(
    items.map((item) => ({ minor: openMinor(item), currency: item.currency })),
  );
  const { state } = handing;
  if (state.step === 'written') {
    return (
      <Dialog title={m.handoffs.written} open onClose={onClose}>
        <p>{m.handoffs.writtenText(state.fileName, state.bytes)}</p>
        <p className="muted">SHA-256 {state.sha256}</p>
        <DialogActions>
          <Button look="primary" onClick={onClose}>
            {m.common.close}
          </Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog title={say.title(account.name)} open onClose={onClose}>
      {items.length === 0 ? (
        <p>{say.nothing}</p>
      ) : (
        <>
          <TextField
            label={say.agency}
            value={agency}
            onChange={setAgency}
            error={tried && agency.trim() === '' ? say.agencyError : undefined}
            maxLength={120}
            takesFocus
          />
          <p>
            {say.what(items.length)}{' '}
            <b className="num">{totals.map((one) => formatMoney(one)).join(' · ')}</b>
          </p>
          <p>{say.contents}</p>
          <p className="muted">{say.consequence}</p>
          <FreshnessCheck gate={gate} />
        </>
      )}
      {state.step === 'writing' && (
        <Progress
          label={say.writing}
          done={state.done}
          total={state.total}
          onCancel={handing.cancel}
        />
      )}
      <div className="field__note field__note--error" role="alert">
        {state.step === 'failed' ? state.problem : ''}
      </div>
      <DialogActions>
        <Button onClick={onClose}>{m.common.cancel}</Button>
        <Button
          look="primary"
          disabled={items.length === 0 || gate.shut || state.step === 'writing'}
          onClick={() => {
            setTried(true);
            if (agency.trim() !== '') void handOver();
          }}
        >
          {say.write}
        </Button>
      </DialogActions>
    </Dialog>
  );

  async function handOver(): Promise<void> {
    const passed = await gate.pass();
    if (passed.ok) await handing.run(items, agency.trim());
    else toast(m.shell.notDone(refusalSentence(passed.error)), { tone: 'bad' });
  }
}
