import type { LetterModel } from '../../../../domain/documents/model';

/** What a letter says, on a sheet: the words and figures of the model the PDF is drawn from. */
export function LetterSheet({ model }: { readonly model: LetterModel }) {
  const { paragraphs, tableAfter, paymentAfter } = model;
  const [before, between, after] = [
    paragraphs.slice(0, Math.min(tableAfter, paymentAfter)),
    paragraphs.slice(Math.min(tableAfter, paymentAfter), Math.max(tableAfter, paymentAfter)),
    paragraphs.slice(Math.max(tableAfter, paymentAfter)),
  ];
  const table = <SheetTable model={model} />;
  const payment = <SheetPayment model={model} />;
  const tableFirst = tableAfter <= paymentAfter;
  return (
    <article className="sheet" lang={model.language}>
      <address className="sheet__to">
        {model.endorsement !== '' && <strong>{model.endorsement}</strong>}
        {model.addressee.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </address>
      <h4>{model.subject}</h4>
      <Words texts={before} />
      {tableFirst ? table : payment}
      <Words texts={between} />
      {tableFirst ? payment : table}
      <Words texts={after} />
      <Words texts={model.closing} />
      <p>{model.signatory}</p>
      {model.enclosures.length > 0 && (
        <p className="muted">
          {model.enclosuresLabel}: {model.enclosures.join('; ')}
        </p>
      )}
    </article>
  );
}

function Words({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

function SheetTable({ model: { table } }: { readonly model: LetterModel }) {
  if (table.columns.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          {table.columns.map(({ heading, align }) => (
            <th key={heading} scope="col" className={align === 'right' ? 'num' : ''}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join('|')}>
            {table.columns.map(({ heading, align }, i) => (
              <td key={heading} className={align === 'right' ? 'num' : ''}>
                {row[i]}
              </td>
            ))}
          </tr>
        ))}
        {table.totals.map(([label = '', ...cells]) => (
          <tr key={label}>
            <th scope="row" colSpan={table.columns.length - 2}>
              {label}
            </th>
            <td className="num" colSpan={2}>
              {cells.findLast((cell) => cell !== '')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SheetPayment({ model }: { readonly model: LetterModel }) {
  if (model.payment.length === 0) return null;
  return (
    <dl>
      {model.payment.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
