import type { ReviewLine } from '../../../domain/worklist/reviewReport';
import { Button } from '../../components/Button';
import { MoneyList } from '../../components/Money';
import { useAct } from '../../frame/useAct';
import { useMessages } from '../../messages/useMessages';
import { useSaveReport } from './useSaveReport';

interface DoneListProps {
  readonly done: readonly ReviewLine[];
  readonly total: number;
}

/** How many of all are looked at, who they are, and a way to look at one again. */
export function DoneList({ done, total }: DoneListProps) {
  const m = useMessages();
  const say = m.review;
  const act = useAct();
  const save = useSaveReport(done);
  const again = ({ account, review }: ReviewLine) =>
    void act(
      account.id,
      { type: 'takeBackReview', review: review.id, reason: say.againReason },
      say.againDone(account.name),
    );
  return (
    <aside className="review__done" aria-label={say.doneTitle} data-pane="">
      <h2 className="review__title">{say.doneTitle}</h2>
      <progress
        className="review__progress"
        aria-label={say.progress(done.length, total)}
        value={done.length}
        max={Math.max(1, total)}
      />
      <p className="num muted">{say.progress(done.length, total)}</p>
      {done.length === 0 ? (
        <p className="muted">{say.noneDone}</p>
      ) : (
        <>
          <Button onClick={save}>{say.save}</Button>
          <ul className="review__lines">
            {done.map((line) => (
              <li key={line.review.id} className="review__line">
                <span className="review__name">{line.account.name}</span>
                <Button
                  look="quiet"
                  aria-label={say.againLabel(line.account.name)}
                  onClick={() => again(line)}
                >
                  {say.again}
                </Button>
                <span className="review__verdict muted">
                  {say.verdicts[line.review.verdict]}
                  {line.overdue.length > 0 && (
                    <>
                      {' · '}
                      <MoneyList amounts={line.overdue} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
