import { useMemo } from 'react';
import { dueForReview, type ReviewCase } from '../../../../domain/retention/review';
import { useToday } from '../../../clock';
import { DateText } from '../../../components/DateText';
import { FieldRow } from '../../../components/fields/Field';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { hashOf } from '../../../stores/route';
import { NumberField } from '../NumberField';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';

const FIRST_MONTHS = 36;
const MOST_MONTHS = 240;
const SHOWN = 50;

/** How long notes are kept after the last dealing, and whose are due to be looked through. */
export function RetentionPage() {
  const say = useMessages().settings.retention;
  const draft = useSectionDraft('retention', say.saved);
  const { months } = draft.value;
  const { accounts } = useBook();
  const today = useToday();
  const due = useMemo(
    () => (months === null ? [] : dueForReview(accounts.values(), today, months)),
    [accounts, today, months],
  );
  return (
    <SectionForm draft={draft}>
      <p className="settings__lead">{say.lead}</p>
      <label className="settings__check">
        <input
          type="checkbox"
          checked={months !== null}
          onChange={(event) => draft.change({ months: event.target.checked ? FIRST_MONTHS : null })}
        />{' '}
        {say.wanted}
      </label>
      {months !== null && (
        <>
          <FieldRow>
            <NumberField
              {...{ label: say.months, min: 1, max: MOST_MONTHS, value: months }}
              onChange={(next) => draft.change({ months: next })}
            />
          </FieldRow>
          <h3>{say.due(due.length)}</h3>
          {due.length === 0 ? <p className="muted">{say.none}</p> : <CaseTable cases={due} />}
        </>
      )}
      <p className="settings__lead">{say.honest}</p>
    </SectionForm>
  );
}

function CaseTable({ cases }: { readonly cases: readonly ReviewCase[] }) {
  const say = useMessages().settings.retention;
  return (
    <>
      <table className="table table--narrow">
        <caption className="hidden-text">{say.due(cases.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{say.customer}</th>
            <th scope="col">{say.last}</th>
            <th scope="col">{say.since}</th>
            <th scope="col" className="is-figure">
              {say.notes}
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.slice(0, SHOWN).map(({ account, last, since, notes }) => (
            <tr key={account.id}>
              <th scope="row">
                <a href={hashOf({ place: 'customers', account: account.id })}>{account.name}</a>
              </th>
              <td>
                <DateText date={last} />
              </td>
              <td>
                <DateText date={since} />
              </td>
              <td className="is-figure">{notes}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cases.length > SHOWN && <p className="muted">{say.more(cases.length - SHOWN)}</p>}
    </>
  );
}
