import { useRef } from 'react';
import type { FigureTable } from '../../../domain/kpi/insights/tables';
import { useMessages } from '../../messages/useMessages';
import { useReturn } from './insightsStore';
import { columnLabel, figureText, rowLabel, type Wording } from './labels';

interface FigureGridProps {
  readonly table: FigureTable;
  readonly words: Wording;
  readonly onOpen: (row: string) => void;
}

/** The numbers of a figure; the name of a row leads to its customers. */
export function FigureGrid({ table, words, onOpen }: FigureGridProps) {
  const m = useMessages();
  const { figure, columns, currency } = table;
  const body = useRef<HTMLTableSectionElement>(null);
  useReturn(figure, ({ row }) => {
    const buttons = body.current?.querySelectorAll('button') ?? [];
    return [...buttons].find(({ dataset }) => dataset.key === row) ?? null;
  });
  return (
    <div className="figure__scroll">
      <table className="table" aria-label={m.insights.titles[figure]}>
        <thead>
          <tr>
            <th scope="col">{m.insights.rowHeads[figure]}</th>
            {columns.map(({ key }, index) => (
              <th key={key} scope="col" className="is-figure">
                {columnLabel(m, table, index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {table.rows
            .filter(({ empty }) => !empty)
            .map(({ key, values }) => {
              const name = rowLabel(words, figure, key);
              return (
                <tr key={key}>
                  <th scope="row">
                    <button
                      type="button"
                      className="figure__row"
                      data-key={key}
                      aria-label={m.insights.customersOf(name)}
                      onClick={() => onOpen(key)}
                    >
                      {name}
                    </button>
                  </th>
                  {columns.map((column, index) => (
                    <td key={column.key} className="is-figure">
                      {figureText(m, values[index] ?? null, column.unit, currency)}
                    </td>
                  ))}
                </tr>
              );
            })}
        </tbody>
      </table>
    </div>
  );
}
