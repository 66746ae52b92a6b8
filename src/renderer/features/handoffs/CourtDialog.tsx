import { useMemo, useState } from 'react';
import type { Account } from '../../../domain/accounts/account';
import type { Company } from '../../../domain/accounts/party';
import { isOverdue } from '../../../domain/accounts/views/open';
import { aidModel, aidsFor, aidText, courtAid } from '../../../domain/court/aid';
import { courtInput } from '../../../domain/court/courtInput';
import type { CourtAid, CourtAidId } from '../../../domain/court/types';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { Dialog, DialogActions } from '../../components/dialog/Dialog';
import { FieldRow } from '../../components/fields/Field';
import { SelectField } from '../../components/fields/SelectField';
import { useApp } from '../../frame/appContext';
import { tellFailure, tellRefusal } from '../../frame/tellRefusal';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import { useTables } from '../debtors/why/useTables';
import { useRendering } from '../documents/useRendering';
import './Handoffs.css';

interface CourtDialogProps {
  readonly account: Account;
  readonly company: Company;
  readonly onClose: () => void;
}

/** Data for the form of a court, with what is missing and what nobody confirmed. Never a filing. */
export function CourtDialog({ account, company, onClose }: CourtDialogProps) {
  const m = useMessages();
  const say = m.cases.court;
  const today = useToday();
  const tables = useTables();
  const { settings } = useBook();
  const items = useMemo(
    () => account.items.filter((item) => isOverdue(item, today)),
    [account, today],
  );
  const currencies = [...new Set(items.map(({ currency }) => currency))];
  const kinds = aidsFor(company.address.country, account.address.country);
  const [kind, setKind] = useState<CourtAidId>(kinds[0] ?? 'claim');
  const [wanted, setCurrency] = useState(currencies[0]);
  const currency = wanted ?? currencies[0];
  if (currency === undefined) {
    return (
      <Dialog title={say.title(account.name)} open onClose={onClose}>
        <p>{say.nothing}</p>
        <DialogActions>
          <Button onClick={onClose}>{m.common.close}</Button>
        </DialogActions>
      </Dialog>
    );
  }
  const input = courtInput({
    ...{ company, account, items, currency, today },
    tables,
    codes: settings.codes,
  });
  const aid = courtAid(kind, input);
  return (
    <Dialog title={say.title(account.name)} open width="full" onClose={onClose}>
      <div className="handoff-narrow">
        <FieldRow>
          <SelectField
            label={say.kind}
            value={kind}
            choices={kinds.map((value) => ({ value, label: say.kinds[value] }))}
            onChange={setKind}
          />
          {currencies.length > 1 && (
            <SelectField
              label={say.currency}
              value={currency}
              choices={currencies.map((value) => ({ value, label: value }))}
              onChange={setCurrency}
            />
          )}
        </FieldRow>
      </div>
      <AidView aid={aid} />
      <DialogActions>
        <Button onClick={onClose}>{m.common.close}</Button>
        <CopyAndSave aid={aid} model={() => aidModel(aid, input)} day={today} />
      </DialogActions>
    </Dialog>
  );
}

function AidView({ aid }: { readonly aid: CourtAid }) {
  const say = useMessages().cases.court;
  return (
    <section className="court-aid" aria-label={aid.title}>
      {aid.cautions.map((caution) => (
        <p key={caution} className="warn">
          {caution}
        </p>
      ))}
      <p>{say.missingCount(aid.missing.length, aid.unverified.length)}</p>
      {aid.sections.map(({ heading, fields }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <table className="table table--text">
            <thead>
              <tr>
                <th scope="col">{say.field}</th>
                <th scope="col">{say.entry}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map(({ label, text, unverified }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>
                    {text.trim() === '' ? <span className="bad">{say.missing}</span> : text}
                    {unverified === true && <span className="warn"> · {say.verify}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}

function CopyAndSave(props: {
  readonly aid: CourtAid;
  readonly model: () => ReturnType<typeof aidModel>;
  readonly day: string;
}) {
  const say = useMessages().cases.court;
  const { api } = useApp();
  const { render } = useRendering();
  return (
    <>
      <Button onClick={() => void copy()}>{say.copy}</Button>
      <Button look="primary" onClick={() => void save()}>
        {say.pdf}
      </Button>
    </>
  );

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(aidText(props.aid));
    toast(say.copied);
  }

  async function save(): Promise<void> {
    const drawn = await render([props.model()], () => undefined);
    if (!drawn.ok) return tellRefusal(drawn.error);
    const suggestedName = say.fileName(props.day, props.aid.id);
    const saved = await api.documentSaveAs({ sha256: drawn.value.sha256, suggestedName });
    if (!saved.ok) return tellFailure(saved.error);
    if (saved.value !== null) toast(say.saved(saved.value.fileName));
  }
}
