import type { PlanRow } from '../../../../domain/accounts/agreement';
import type { Currency } from '../../../../domain/money/currency';
import { formatMoney } from '../../../../domain/money/format';
import { sumMinor } from '../../../../domain/money/money';
import { useToday } from '../../../clock';
import { TableHead } from '../../../components/layout/TableHead';
import { shortDate } from '../../../components/text';
import { useMessages } from '../../../messages/useMessages';

interface ScheduleTableProps {
  readonly rows: readonly PlanRow[];
  readonly currency: Currency;
}

/** The instalments, and that they sum to the debt. */
export function ScheduleTable({ rows, currency }: ScheduleTableProps) {
  const m = useMessages();
  const today = useToday();
  const titles = m.agreements.dialog.columns;
  const beside = sumMinor(rows.map((row) => row.interestMinor));
  const money = (minor: number) => formatMoney({ minor, currency });
  return (
    <section className="table-frame dialog__list" aria-label={m.agreements.dialog.schedule}>
      <table className="table">
        <TableHead
          words={[titles.no, titles.due]}
          figures={[titles.amount, ...(beside > 0 ? [titles.interest] : []), titles.balance]}
        />
        <tbody>
          {rows.map((row) => (
            <tr key={row.no}>
              <td>{row.no}</td>
              <td>{shortDate(m, row.dueOn, today)}</td>
              <td className="is-figure">{money(row.minor)}</td>
              {beside > 0 && <td className="is-figure">{money(row.interestMinor)}</td>}
              <td className="is-figure">{money(row.balanceMinor)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={2}>{m.agreements.dialog.sum(rows.length)}</td>
            <td className="is-figure">{money(sumMinor(rows.map((row) => row.minor)))}</td>
            {beside > 0 && <td className="is-figure">{money(beside)}</td>}
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
