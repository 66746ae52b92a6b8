import { useMemo } from 'react';
import { addDays } from '../../../../domain/dates/plainDate';
import type { Policies } from '../../../../domain/ladder/readPolicies';
import { readPolicies } from '../../../../domain/ladder/readPolicies';
import { bankHolidays, policiesInForce } from '../../../../domain/settings/inForce';
import { dryRun, type StepChange } from '../../../../domain/worklist/dryRun';
import { useToday } from '../../../clock';
import { shortDate } from '../../../components/text';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import type { SectionDraft } from '../useSectionDraft';

const SHOWN = 40;

/** What the changed ladders would do tomorrow, beside what today's would; nothing is booked. */
export function DryRunView({ draft }: { readonly draft: SectionDraft<Policies> }) {
  const m = useMessages();
  const say = m.settings.ladders;
  const { accounts, settings } = useBook();
  const tomorrow = addDays(useToday(), 1);
  const changed = draft.value;
  const before = policiesInForce(settings);
  const run = useMemo(() => {
    const read = readPolicies(changed);
    if (!read.ok) return read.error;
    const after = { ...changed, holidays: bankHolidays(settings.holidays) };
    return dryRun([...accounts.values()], tomorrow, { before, after });
  }, [accounts, tomorrow, before, changed, settings.holidays]);
  return (
    <section aria-label={say.dryRun}>
      <h3>{say.dryRunOn(shortDate(m, tomorrow, tomorrow))}</h3>
      {'code' in run ? (
        <p className="bad" role="alert">
          {refusalSentence(run)}
        </p>
      ) : (
        <>
          <table className="figures-table figures-table--narrow">
            <thead>
              <tr>
                <th scope="col">{say.group}</th>
                <th scope="col" className="is-figure">
                  {say.before}
                </th>
                <th scope="col" className="is-figure">
                  {say.after}
                </th>
              </tr>
            </thead>
            <tbody>
              {run.groups.map((row) => (
                <tr key={row.group}>
                  <th scope="row">{m.today.groups[row.group]}</th>
                  <td className="is-figure">{row.before}</td>
                  <td className="is-figure">{row.after}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <ChangeList changes={run.changes} />
        </>
      )}
    </section>
  );
}

function ChangeList({ changes }: { readonly changes: readonly StepChange[] }) {
  const m = useMessages();
  const say = m.settings.ladders;
  const { accounts } = useBook();
  if (changes.length === 0) return <p className="muted">{say.noChange}</p>;
  const step = (one: StepChange['before']) =>
    say.stepOn(refusalSentence(one), shortDate(m, one.on, one.on));
  return (
    <>
      <p>{say.changes(changes.length, Math.min(SHOWN, changes.length))}</p>
      <ul className="settings__changes">
        {changes.slice(0, SHOWN).map((change) => (
          <li key={change.account}>
            <b>{accounts.get(change.account)?.name}</b> {step(change.before)}{' '}
            <span className="muted">{say.becomes}</span> {step(change.after)}
          </li>
        ))}
      </ul>
    </>
  );
}
