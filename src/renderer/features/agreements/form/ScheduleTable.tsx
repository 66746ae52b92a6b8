import type { PlanRow } from '../../../../domain/accounts/agreement';
import type { Currency } from '../../../../domain/money/currency';
import { formatMoney } from '../../../../domain/money/format';
import { sumMinor } from '../../../../domain/money/money';
import { useToday } from '../../../clock';
import { shortDate } from '../../../components/text';
import { useMessages } from '../../../messages/useMessages';
import '../../letters/Letters.css';

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
    <section className="letters-drafts dialog__list" aria-label={m.agreements.dialog.schedule}>
      <table>
        <thead>
          <tr>
            <th scope="col">{titles.no}</th>
            <th scope="col">{titles.due}</th>
            <th scope="col" className="num">
              {titles.amount}
            </th>
            {beside > 0 && (
              <th scope="col" className="num">
                {titles.interest}
              </th>
            )}
            <th scope="col" className="num">
              {titles.balance}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.no}>
              <td>{row.no}</td>
              <td>{shortDate(m, row.dueOn, today)}</td>
              <td className="num">{money(row.minor)}</td>
              {beside > 0 && <td className="num">{money(row.interestMinor)}</td>}
              <td className="num">{money(row.balanceMinor)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={2}>{m.agreements.dialog.sum(rows.length)}</td>
            <td className="num strong">{money(sumMinor(rows.map((row) => row.minor)))}</td>
            {beside > 0 && <td className="num strong">{money(beside)}</td>}
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
