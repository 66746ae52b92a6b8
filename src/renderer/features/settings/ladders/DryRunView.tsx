import type { Policies } from '../../../../domain/ladder/readPolicies';
import type { DryRun, StepChange } from '../../../../domain/worklist/dryRun';
import { Problem } from '../../../components/states/Problem';
import { classes, shortDate } from '../../../components/text';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import type { SectionDraft } from '../useSectionDraft';
import { useDryRun } from './useDryRun';

const SHOWN = 40;

/** What the changed ladders would do tomorrow, beside what today's would; nothing is booked. */
export function DryRunView({ draft }: { readonly draft: SectionDraft<Policies> }) {
  const m = useMessages();
  const say = m.settings.ladders;
  const { on, run, refused, isBusy } = useDryRun(draft.value);
  return (
    <section aria-label={say.dryRun} aria-busy={isBusy}>
      <h3>{say.dryRunOn(shortDate(m, on, on))}</h3>
      <p className="muted settings__dry-run" role="status">
        {isBusy && say.dryRunBusy}
      </p>
      {refused !== null && <Problem>{refusalSentence(refused)}</Problem>}
      {refused === null && run !== null && (
        <div className={classes(isBusy && 'is-behind')}>
          <Groups run={run} />
          <ChangeList changes={run.changes} />
        </div>
      )}
    </section>
  );
}

function Groups({ run }: { readonly run: DryRun }) {
  const m = useMessages();
  const say = m.settings.ladders;
  return (
    <table className="table table--narrow">
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
