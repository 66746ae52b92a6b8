import type { Account, Handoff } from '../../../../domain/accounts/account';
import type { DirectPart } from '../../../../domain/accounts/casework/types';
import { directPayments } from '../../../../domain/accounts/views/cases';
import { formatMoney } from '../../../../domain/money/format';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { Section } from '../../../components/layout/Section';
import { TableHead } from '../../../components/layout/TableHead';
import { shortDate } from '../../../components/text';
import { tellRefusal } from '../../../frame/tellRefusal';
import { useAct } from '../../../frame/useAct';
import { useMessages } from '../../../messages/useMessages';
import { toast } from '../../../stores/toasts';

interface Line {
  readonly part: DirectPart;
  readonly on: string;
  readonly amount: string;
  readonly reference: string;
}

interface DirectSectionProps {
  readonly account: Account;
  readonly handoff: Handoff;
}

/** Money that came to us on a case the agency works: a list to tell it, and marks for what was told. */
export function DirectSection({ account, handoff }: DirectSectionProps) {
  const say = useMessages().cases.direct;
  const lines = useLines(account, handoff);
  const { report, takeBack } = useReporting(account, handoff);
  const reported = handoff.reports?.length ?? 0;
  const last = handoff.reports?.at(-1);
  return (
    <Section title={say.title} count={lines.length}>
      {lines.length === 0 ? (
        <p className="muted">{say.none}</p>
      ) : (
        <>
          <p className="muted">{say.lead}</p>
          <LineTable lines={lines} onReport={(part) => void report(part)} />
          <Button onClick={() => void copy()}>{say.copy}</Button>
        </>
      )}
      {last !== undefined && (
        <p className="muted">
          {say.reported(reported)}{' '}
          <Button look="quiet" onClick={() => void takeBack(last)}>
            {say.takeBack}
          </Button>
        </p>
      )}
    </Section>
  );

  async function copy(): Promise<void> {
    const text = lines.map(({ on, amount, reference }) => say.line(on, amount, reference));
    await navigator.clipboard.writeText(text.join('\n'));
    toast(say.copied);
  }
}

interface LineTableProps {
  readonly lines: readonly Line[];
  readonly onReport: (part: DirectPart) => void;
}

function LineTable({ lines, onReport }: LineTableProps) {
  const say = useMessages().cases.direct;
  return (
    <table className="table table--text">
      <TableHead words={[say.on, say.reference]} figures={[say.amount]} hidden={say.report} />
      <tbody>
        {lines.map(({ part, on, amount, reference }) => (
          <tr key={part.receipt}>
            <td>{on}</td>
            <td>{reference}</td>
            <td className="is-figure">{amount}</td>
            <td className="is-figure">
              <Button look="quiet" aria-label={say.reportOf(amount)} onClick={() => onReport(part)}>
                {say.report}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Notes that the agency was told of a payment, and takes such a note back. */
function useReporting(account: Account, { id: handoff }: Handoff) {
  const say = useMessages().cases.direct;
  const act = useAct();
  return { report, takeBack };

  async function report({ receipt }: DirectPart): Promise<void> {
    const command = { type: 'reportDirectPayment', handoff, receipt } as const;
    const done = await act(account.id, command, say.saved);
    if (!done.ok) tellRefusal(done.error);
  }

  async function takeBack({ receipt }: DirectPart): Promise<void> {
    const of = { handoff, receipt, reason: say.takenBack };
    const done = await act(account.id, { type: 'takeBackDirectReport', ...of }, say.takenBack);
    if (!done.ok) tellRefusal(done.error);
  }
}

function useLines(account: Account, handoff: Handoff): readonly Line[] {
  const m = useMessages();
  const today = useToday();
  return directPayments(account, handoff).map((part) => {
    const receipt = account.receipts.find(({ id }) => id === part.receipt);
    const item = account.items.find(({ id }) => handoff.items.includes(id));
    const currency = receipt?.currency ?? item?.currency;
    const size = Math.abs(part.minor);
    const amount = currency === undefined ? '' : formatMoney({ minor: size, currency });
    return {
      part,
      on: receipt === undefined ? '' : shortDate(m, receipt.on, today),
      amount: part.minor < 0 ? m.cases.direct.came(amount) : amount,
      reference: receipt?.reference ?? '',
    };
  });
}
