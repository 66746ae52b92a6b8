import { isOverdue } from '../../../../domain/accounts/views/open';
import type { PackInput } from '../../../../domain/handoff/input';
import type { PlacementForm } from '../../../../domain/handoff/placement/form';
import { placementPreview } from '../../../../domain/handoff/placement/write';
import { policiesInForce } from '../../../../domain/settings/inForce';
import { useToday } from '../../../clock';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { useTables } from '../../debtors/why/useTables';

const LINES = 3;

/** The first lines of the file as they would be now, column by column. */
export function Preview({ form }: { readonly form: PlacementForm }) {
  const say = useMessages().placements;
  const input = useSampleInput();
  const lines = input === null ? [] : placementPreview(form, input).slice(0, LINES);
  return (
    <section aria-label={say.preview}>
      <h3>{say.preview}</h3>
      {lines.length === 0 ? (
        <p className="muted">{say.noPreview}</p>
      ) : (
        <table className="table table--text">
          <thead>
            <tr>
              <th scope="col">{say.heading}</th>
              {lines.map((_, at) => (
                <th key={`line-${String(at)}`} scope="col">
                  {say.line(at + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {form.columns.map(({ heading }, column) => (
              <tr key={`column-${String(column)}`}>
                <th scope="row">{heading}</th>
                {lines.map((line, at) => (
                  <td key={`line-${String(at)}`}>{line[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** A pack of the first customers who are overdue; null while there are none. */
function useSampleInput(): PackInput | null {
  const today = useToday();
  const { accounts, company, settings } = useBook();
  const policies = policiesInForce(settings);
  const law = useTables();
  if (company === null) return null;
  const debtors: PackInput['debtors'][number][] = [];
  for (const account of accounts.values()) {
    const items = account.items.filter((item) => isOverdue(item, today));
    if (items.length > 0) debtors.push({ account, items, events: [] });
    if (debtors.length === LINES) break;
  }
  if (debtors.length === 0) return null;
  const { codes } = settings;
  const pack = { company, law, policies, codes, debtors };
  return { ...pack, agency: '', cutOff: today, head: { seq: 0, hash: '' } };
}
