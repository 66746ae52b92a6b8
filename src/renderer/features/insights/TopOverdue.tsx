import { useMemo } from 'react';
import { useToday } from '../../clock';
import { MoneyList } from '../../components/Money';
import { useBook } from '../../ledger/hooks';
import { grouped } from '../../messages/plural';
import { useMessages } from '../../messages/useMessages';
import { hashOf } from '../../stores/route';
import { type CustomerRow, compareAmounts, customerRow } from '../debtors/customerRow';

const SHOWN = 10;

/** The customers with most overdue, each currency by itself. */
export function TopOverdue() {
  const m = useMessages();
  const today = useToday();
  const { accounts, company } = useBook();
  const own = company?.currency;
  const rows = useMemo(() => {
    const all = [...accounts.values()].map((account) => customerRow(m, account, today));
    return all
      .filter((row) => row.overdue.length > 0)
      .sort((a, b) => byOwnCurrency(a, b, own) || compareAmounts(b.overdue, a.overdue))
      .slice(0, SHOWN);
  }, [accounts, m, today, own]);
  return (
    <section>
      <h2>{m.insights.top}</h2>
      <table className="figures-table figures-table--narrow">
        <thead>
          <tr>
            <th scope="col">{m.insights.customer}</th>
            <th scope="col" className="is-figure">
              {m.insights.overdue}
            </th>
            <th scope="col" className="is-figure">
              {m.insights.days}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.account.id}>
              <th scope="row">
                <a href={hashOf({ place: 'customers', account: row.account.id })}>
                  {row.account.name}
                </a>
              </th>
              <td className="is-figure">
                <MoneyList amounts={row.overdue} />
              </td>
              <td className="is-figure">{grouped(row.days)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The company's own currency first: amounts of different currencies have no order. */
function byOwnCurrency(a: CustomerRow, b: CustomerRow, own: string | undefined): number {
  const foreign = (row: CustomerRow) => (row.overdue[0]?.currency === own ? 0 : 1);
  return foreign(a) - foreign(b);
}
