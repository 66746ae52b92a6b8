import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import type { AgreementDraft } from '../draft/agreementDraft';
import { ScheduleTable } from './ScheduleTable';

/** What comes of the form: the schedule, what to consider, and the clauses as they will be printed. */
export function DraftView({ draft }: { readonly draft: AgreementDraft | null }) {
  const say = useMessages().agreements.dialog;
  if (draft === null) return <div className="agreement-form__draft muted">{say.noDraft}</div>;
  const { warnings, notes, clauses, rows, debt } = draft;
  return (
    <div className="agreement-form__draft">
      <div aria-live="polite">
        {warnings.map((warning) => (
          <p key={warning.code} className="warn">
            {refusalSentence(warning)}
          </p>
        ))}
      </div>
      <ScheduleTable rows={rows} currency={debt.amount.currency} />
      {notes.length > 0 && (
        <details className="agreement-form__notes">
          <summary>{say.lawyer(notes.length)}</summary>
          <ul>
            {notes.map((note) => (
              <li key={note.code}>{refusalSentence(note)}</li>
            ))}
          </ul>
        </details>
      )}
      <details className="agreement-form__notes">
        <summary>{say.clauses(clauses.length)}</summary>
        <ol lang={draft.wish.terms.language}>
          {clauses.map((clause) => (
            <li key={clause.heading}>
              <strong>{clause.heading}</strong>
              {clause.paragraphs.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
