import { useMessages } from '../../../messages/useMessages';

interface LeavingProps {
  readonly items: number;
  readonly notes: number;
  readonly notesLeft: number;
  readonly files: number;
  readonly costs: number;
}

/** What leaves the house, and why: the list that data protection asks for, before anything is written. */
export function Leaving({ items, notes, notesLeft, files, costs }: LeavingProps) {
  const say = useMessages().handoffs.choose;
  const { rows } = say;
  const lines: readonly (readonly [what: string, why: string])[] = [
    [rows.items(items), rows.itemsWhy],
    [rows.party, rows.partyWhy],
    [rows.letters, rows.lettersWhy],
    [rows.payments, rows.paymentsWhy],
    ...(files > 0 ? [[rows.files(files), rows.filesWhy] as const] : []),
    ...(costs > 0 ? [[rows.costs(costs), rows.costsWhy] as const] : []),
    ...(notes > 0 ? [[rows.notes(notes), rows.notesWhy] as const] : []),
  ];
  return (
    <section aria-label={say.leaves}>
      <h3>{say.leaves}</h3>
      <table className="table table--text">
        <thead>
          <tr>
            <th scope="col">{say.what}</th>
            <th scope="col">{say.why}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([what, why]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td className="muted">{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{rows.stays(notesLeft)}</p>
    </section>
  );
}
