import { useId } from 'react';
import type { Currency } from '../../../domain/money/currency';
import { formatAmount } from '../../../domain/money/format';
import type { PayOption } from '../../../domain/options/types';
import { useToday } from '../../clock';
import { shortDate } from '../../components/text';
import { useMessages } from '../../messages/useMessages';

interface OptionTableProps {
  readonly options: readonly PayOption[];
  readonly currency: Currency;
  readonly chosen: string | null;
  readonly suggested: string | null;
  readonly onChoose: (id: string) => void;
}

/** The options below each other, one of them chosen; arrow keys move between them. */
export function OptionTable({ options, currency, chosen, suggested, onChoose }: OptionTableProps) {
  const m = useMessages();
  const today = useToday();
  const group = useId();
  const say = m.call.options;
  const money = (minor: number | null) =>
    minor === null ? say.unstated : formatAmount({ minor, currency });
  return (
    <table className="options__table">
      <caption className="hidden-text">{say.table(currency)}</caption>
      <thead>
        <tr>
          <th scope="col">{say.columns.option}</th>
          <th scope="col" className="num">
            {say.columns.highest}
          </th>
          <th scope="col" className="num">
            {say.columns.interest}
          </th>
          <th scope="col">{say.columns.ends}</th>
          <th scope="col" className="num">
            {say.columns.carrying}
          </th>
          <th scope="col" className="num">
            {say.columns.waiting}
          </th>
          <th scope="col" className="num">
            {say.columns.spare}
          </th>
        </tr>
      </thead>
      <tbody>
        {options.map((one) => (
          <tr key={one.id} className={one.id === chosen ? 'options__chosen' : undefined}>
            <th scope="row">
              <label>
                <input
                  type="radio"
                  name={group}
                  checked={one.id === chosen}
                  onChange={() => onChoose(one.id)}
                />
                {nameOf(one)}
                {one.id === suggested && <span className="good"> {say.suggested}</span>}
                {one.affordable === false && <span className="warn"> {say.tooMuch}</span>}
              </label>
            </th>
            <td className={one.affordable === false ? 'num warn' : 'num'}>
              {money(one.highestPayment)}
            </td>
            <td className="num">{money(one.interest)}</td>
            <td>{shortDate(m, one.ends, today)}</td>
            <td className="num">{money(one.carrying)}</td>
            <td className="num">{money(one.waiting)}</td>
            <td className={one.spare !== null && one.spare < 0 ? 'num bad' : 'num'}>
              {one.spare === null ? say.unknown : say.days(one.spare)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function nameOf({ kind, parts, id }: PayOption): string {
    return kind === 'deferral' ? say.defer(Number(id.replace('defer-', ''))) : say.parts(parts);
  }
}
