import { lastChance, type Reasons } from '../../../../domain/handoffCheck/handoffCheck';
import type { Check } from '../../../../domain/handoffCheck/types';
import { Button } from '../../../components/Button';
import { TextField } from '../../../components/fields/TextField';
import { classes } from '../../../components/text';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import { openDialog } from '../../../stores/dialogs';
import type { WizardCase } from './useCases';

const TONES = { ok: 'good', warn: 'warn', block: 'bad', stop: 'bad' } as const;

interface CheckStepProps {
  readonly one: WizardCase;
  /** The others that go along, to whom a reason may hold as well. */
  readonly others: readonly WizardCase[];
  readonly onReason: (check: string, reason: string) => void;
  readonly onReasonForAll: (check: string, reason: string) => void;
}

/** Every check with what was found; what speaks against the handoff asks for a reason. */
export function CheckStep({ one, others, onReason, onReasonForAll }: CheckStepProps) {
  const m = useMessages();
  const say = m.handoffs.checks;
  const { account, checks, wish } = one;
  const letter = lastChance(checks);
  return (
    <>
      <p className="muted">{say.lead}</p>
      <table className="table table--text">
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
              reason={wish.reasons[check.id] ?? ''}
              onReason={(reason) => onReason(check.id, reason)}
              lacking={lackingIn(others, check)}
              onForAll={(reason) => onReasonForAll(check.id, reason)}
            />
          ))}
        </tbody>
      </table>
      <CheckSum one={one} />
      {letter !== null && (
        <p className="handoff-offer">
          <Button
            onClick={() => openDialog({ name: 'letters', accounts: [account.id], kind: letter })}
          >
            {say.lastChance}
          </Button>
          <span className="muted">{say.lastChanceHint}</span>
        </p>
      )}
    </>
  );
}

function CheckSum({ one }: { readonly one: WizardCase }) {
  const say = useMessages().handoffs.checks;
  const stops = one.checks.filter(({ level }) => level === 'stop').length;
  const open = stops + one.unanswered > 0;
  return (
    <p role="status" className={classes('handoff-sum', open && 'bad')}>
      {say.summary(one.unanswered, stops)}
    </p>
  );
}

/** How many others the same check asks for a reason that nobody gave yet. */
function lackingIn(others: readonly WizardCase[], { id }: Check): number {
  const lacks = (reasons: Reasons) => (reasons[id] ?? '').trim() === '';
  return others.filter(
    ({ checks, wish }) =>
      lacks(wish.reasons) && checks.some((one) => one.id === id && one.level === 'block'),
  ).length;
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
  readonly lacking: number;
  readonly onForAll: (reason: string) => void;
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
        {level === 'block' && props.lacking > 0 && props.reason.trim() !== '' && (
          <Button look="quiet" onClick={() => props.onForAll(props.reason)}>
            {say.forAll(props.lacking)}
          </Button>
        )}
      </td>
    </tr>
  );
}
