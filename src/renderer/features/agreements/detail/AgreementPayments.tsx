import type { InstalmentStatus } from '../../../../domain/agreements/status';
import type { Currency } from '../../../../domain/money/currency';
import { formatMoney } from '../../../../domain/money/format';
import { sumMinor } from '../../../../domain/money/money';
import { DateText } from '../../../components/DateText';
import { Section } from '../../../components/layout/Section';
import { TableHead } from '../../../components/layout/TableHead';
import { Money } from '../../../components/Money';
import { classes, shortDate } from '../../../components/text';
import type { Messages } from '../../../messages/en';
import { useMessages } from '../../../messages/useMessages';
import { useDay } from '../../debtors/day/dayContext';
import type { AgreementRow } from '../agreementRow';

const TONES = { paid: 'good', part: 'warn', late: 'bad', open: 'muted' } as const;

/** The schedule with what came on each payment. */
export function AgreementPayments({ row }: { readonly row: AgreementRow }) {
  const m = useMessages();
  const say = m.agreements.pane;
  const { plan, status } = row;
  const { currency } = plan;
  const ended = plan.endedOn !== null;
  return (
    <Section title={say.schedule} count={plan.rows.length}>
      <table className="table table--lines">
        <TableHead
          words={[say.columns.no, say.columns.due]}
          figures={[`${say.columns.amount} ${currency}`, `${say.columns.paid} ${currency}`]}
          after={[say.columns.state]}
        />
        <tbody>
          {status.instalments.map((part) => (
            <Instalment key={part.no} part={part} currency={currency} ended={ended} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={2}>{say.sum}</td>
            <td className="is-end">
              <Money
                amount={{ minor: sumMinor(plan.rows.map(({ minor }) => minor)), currency }}
                bare
                strong
              />
            </td>
            <td className="is-end">
              <Money amount={{ minor: status.paid, currency }} bare strong />
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}

interface InstalmentProps {
  readonly part: InstalmentStatus;
  readonly currency: Currency;
  readonly ended: boolean;
}

function Instalment({ part, currency, ended }: InstalmentProps) {
  const m = useMessages();
  const day = useDay();
  return (
    <tr>
      <td className="num">{part.no}</td>
      <td>
        <DateText date={part.dueOn} />
      </td>
      <td className="is-end">
        <Money amount={{ minor: part.minor, currency }} bare />
      </td>
      <td className="is-end">
        <Money
          amount={{ minor: part.paid, currency }}
          bare
          tone={part.paid === 0 ? 'muted' : undefined}
        />
      </td>
      <td
        className={classes(
          'agreement__state',
          ended && part.state !== 'paid' ? 'muted' : TONES[part.state],
        )}
      >
        {stateText(m, part, currency, ended)}
        {part.state === 'late' && !ended && day <= part.graceEnds && (
          <span className="muted">
            {' '}
            · {m.agreements.pane.grace(shortDate(m, part.graceEnds, day))}
          </span>
        )}
      </td>
    </tr>
  );
}

function stateText(
  m: Messages,
  part: InstalmentStatus,
  currency: Currency,
  ended: boolean,
): string {
  const say = m.agreements.pane;
  if (ended && part.state === 'late') return say.rowStates.open;
  const isPart = part.state === 'late' && part.paid > 0;
  return isPart
    ? say.partOf(formatMoney({ minor: part.open, currency }))
    : say.rowStates[part.state];
}
