import { useMemo } from 'react';
import type { ReviewVerdict } from '../../../domain/accounts/account';
import type { AccountId } from '../../../domain/accounts/ids';
import { weekOf } from '../../../domain/accounts/views/desk';
import { useToday } from '../../clock';
import { CommandButton } from '../../commands/CommandButton';
import { useCommand } from '../../commands/handlers';
import { weekdayDate } from '../../components/text';
import { Screen } from '../../frame/Header';
import { useMessages } from '../../messages/useMessages';
import type { FormName } from '../../stores/desk';
import { DebtorForms } from '../debtors/forms/DebtorForms';
import { DebtorPane } from '../debtors/page/DebtorPane';
import { useCustomerCommands } from '../debtors/page/useCustomerCommands';
import { DoneList } from './DoneList';
import { NothingToReview } from './NothingToReview';
import { useOutcome, useReviewing } from './useReviewing';
import './WeeklyReview.css';

/** What a form that was saved during the review says about the customer. */
const VERDICT_OF: Readonly<Record<FormName, ReviewVerdict>> = {
  call: 'call',
  promise: 'call',
  hold: 'hold',
  mark: 'hold',
  note: 'note',
  dispute: 'other',
  payment: 'other',
  person: 'other',
  trace: 'other',
  touch: 'other',
  assign: 'other',
  closeDispute: 'other',
  replyForm: 'other',
};

const NOBODY: ReadonlySet<AccountId> = new Set();

/** Walks every overdue customer once a week: one at a time, with what is needed to decide. */
export function WeeklyReview() {
  const m = useMessages();
  const say = m.review;
  const today = useToday();
  const { left, done, current, moveBy, review } = useReviewing();
  const total = left.length + done.length;
  useCommand('review.ok', current === null ? null : () => void review(current, 'ok', true));
  useCommand('review.later', left.length < 2 ? null : () => moveBy(1));
  useCommand('review.back', left.length < 2 ? null : () => moveBy(-1));
  useCustomerCommands(current, NOBODY);
  useOutcome(current, today, (account, verdict) => void review(account, verdict, false));
  const place = useMemo(
    () => (current === null ? 0 : left.findIndex(({ id }) => id === current.id) + 1),
    [left, current],
  );
  return (
    <Screen
      title={m.shell.places.review}
      note={say.note(weekdayDate(m, weekOf(today)), done.length, total)}
      body={
        <div className="review">
          <div className="review__main" data-pane="">
            {current === null ? (
              <NothingToReview done={done} />
            ) : (
              <>
                <fieldset className="review__bar">
                  <legend className="hidden-text">{say.verdict}</legend>
                  <CommandButton command="review.ok" look="primary" text={say.ok} />
                  <CommandButton command="customer.snooze" text={m.today.bulk.snooze} />
                  <CommandButton command="customer.hold" text={m.debtors.actions.hold} />
                  <CommandButton command="customer.note" text={m.debtors.actions.note} />
                  <CommandButton command="review.back" look="quiet" text={say.back} />
                  <CommandButton command="review.later" look="quiet" text={say.later} />
                  <span className="review__place num muted">{say.place(place, left.length)}</span>
                </fieldset>
                <div className="review__customer">
                  <DebtorPane key={current.id} account={current} leads={false} />
                </div>
              </>
            )}
          </div>
          <DoneList done={done} total={total} />
          {current !== null && (
            <DebtorForms
              account={current}
              onSaved={(form) => void review(current, VERDICT_OF[form], false)}
            />
          )}
        </div>
      }
    />
  );
}
