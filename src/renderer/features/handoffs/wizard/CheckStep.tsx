import type { Account } from '../../../../domain/accounts/account';
import { type Reasons, wantsLastChance } from '../../../../domain/handoffCheck/handoffCheck';
import type { Check } from '../../../../domain/handoffCheck/types';
import { Button } from '../../../components/Button';
import { TextField } from '../../../components/TextField';
import { classes } from '../../../components/text';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import { openDialog } from '../../../stores/dialogs';

const TONES = { ok: 'good', warn: 'warn', block: 'bad', stop: 'bad' } as const;

interface CheckStepProps {
  readonly account: Account;
  readonly checks: readonly Check[];
  readonly reasons: Reasons;
  readonly onReason: (check: string, reason: string) => void;
}

/** Every check with what was found; what speaks against the handoff asks for a reason. */
export function CheckStep({ account, checks, reasons, onReason }: CheckStepProps) {
  const m = useMessages();
  const say = m.handoffs.checks;
  const needs = checks.filter(
    ({ id, level }) => level === 'block' && (reasons[id] ?? '').trim() === '',
  );
  const stops = checks.filter(({ level }) => level === 'stop');
  return (
    <>
      <p className="muted">{say.lead}</p>
      <div className="handoff-scroll">
        <table className="handoff-table">
          <thead>
            <tr>
              <th scope="col">{say.check}</th>
              <th scope="col" colSpan={2}>
                {say.finding}
              </th>
            </tr>
          </thead>
          <tbody>
            {inOrder(checks).map((check) => (
              <CheckRow
                key={check.id}
                check={check}
                reason={reasons[check.id] ?? ''}
                onReason={(reason) => onReason(check.id, reason)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className={classes('handoff-sum', stops.length + needs.length > 0 && 'bad')}>
        {say.summary(needs.length, stops.length)}
      </p>
      {wantsLastChance(checks) && (
        <p className="handoff-offer">
          <Button onClick={() => openDialog({ name: 'letters', accounts: [account.id] })}>
            {say.lastChance}
          </Button>
          <span className="muted">{say.lastChanceHint}</span>
        </p>
      )}
    </>
  );
}

/** What is in the way first. */
function inOrder(checks: readonly Check[]): readonly Check[] {
  const rank = { stop: 0, block: 1, warn: 2, ok: 3 };
  return [...checks].sort((a, b) => rank[a.level] - rank[b.level]);
}

function CheckRow(props: {
  readonly check: Check;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}) {
  const { id, level, says } = props.check;
  const say = useMessages().handoffs.checks;
  return (
    <tr>
      <th scope="row">{say.names[id]}</th>
      <td className={classes('nowrap', TONES[level])}>{say.levels[level]}</td>
      <td>
        {refusalSentence(says)}
        {level === 'block' && (
          <TextField
            label={say.reasonFor(say.names[id])}
            value={props.reason}
            maxLength={300}
            onChange={props.onReason}
          />
        )}
      </td>
    </tr>
  );
}
