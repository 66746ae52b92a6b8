import { useEffect } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { callSheetDocument } from '../../../domain/callSheet/document';
import type { CallSheetModel, CallSheetSection } from '../../../domain/documents/model';
import { Button } from '../../components/Button';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import './SheetPanel.css';
import { useCallSheet } from './useCallSheet';
import { usePrintSheet } from './usePrintSheet';

/** Everything before dialling on one page, as it is printed; Ctrl+P makes the paper. */
export function SheetPanel({ account }: { readonly account: Account }) {
  const m = useMessages();
  const { company } = useBook();
  const sheet = useCallSheet(account);
  const print = usePrintSheet(account);
  const model = sheet === null || company === null ? null : callSheetDocument(sheet, company);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (model === null || !(event.ctrlKey || event.metaKey) || event.key !== 'p') return;
      event.preventDefault();
      void print(model);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  if (model === null) return <p className="muted">{m.call.sheet.loading}</p>;
  return (
    <div className="sheet">
      <div className="sheet__top">
        <span className="muted">{model.note}</span>
        <Button keys="Ctrl+P" onClick={() => void print(model)}>
          {m.call.sheet.print}
        </Button>
      </div>
      <dl className="sheet__facts">
        {model.facts.map(({ label, text }, at) =>
          // Each side keeps its column; an empty place is only there for the paper.
          label === '' ? null : (
            <div key={label} className={at % 2 === 1 ? 'sheet__fact--right' : 'sheet__fact--left'}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      {/* What to say comes first: it is read aloud. */}
      {[...model.right.slice(0, 1), ...model.left, ...model.right.slice(1)].map((section) => (
        <SheetSection key={section.heading} section={section} />
      ))}
      <ItemTable table={model.items} />
    </div>
  );
}

function SheetSection({ section }: { readonly section: CallSheetSection }) {
  return (
    <section className="sheet__section">
      <h3>{section.heading}</h3>
      {section.lines.map(({ label, text }) => (
        <p key={`${label}|${text}`}>
          {label !== '' && <span className="muted">{label}: </span>}
          {text}
        </p>
      ))}
    </section>
  );
}

function ItemTable({ table }: { readonly table: CallSheetModel['items'] }) {
  const side = (column: number) => (table.columns[column]?.align === 'right' ? 'num' : undefined);
  return (
    <table className="sheet__items">
      <thead>
        <tr>
          {table.columns.map(({ heading }, column) => (
            <th key={heading} scope="col" className={side(column)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...table.rows, ...table.totals].map((cells) => (
          <tr key={cells.join('|')}>
            {table.columns.map(({ heading }, column) => (
              <td key={heading} className={side(column)}>
                {cells[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
