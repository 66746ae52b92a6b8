import { type ReviewLine, verdictCounts } from '../../../domain/worklist/reviewReport';
import { Button } from '../../components/Button';
import { TableHead } from '../../components/layout/TableHead';
import { MoneyList } from '../../components/Money';
import { EmptyState } from '../../components/states/EmptyState';
import { Progress } from '../../components/states/Progress';
import { useBook } from '../../ledger/hooks';
import { grouped } from '../../messages/plural';
import { useMessages } from '../../messages/useMessages';
import { goTo } from '../../stores/route';
import { useWork } from '../today/useWorklist';
import { useSaveReport } from './useSaveReport';

/** Nobody is left to look at: the report of the week, or why there never was anybody. */
export function NothingToReview({ done }: { readonly done: readonly ReviewLine[] }) {
  const m = useMessages();
  const say = m.review;
  const { accounts } = useBook();
  const work = useWork();
  const save = useSaveReport(done);
  if (work.done < work.total) {
    return (
      <section className="empty">
        <Progress label={m.today.working} done={work.done} total={work.total} />
      </section>
    );
  }
  if (accounts.size === 0) {
    const go = (
      <Button look="primary" onClick={() => goTo('import')}>
        {m.today.import}
      </Button>
    );
    return (
      <EmptyState kind="nothingYet" title={say.nothingYetTitle} action={go}>
        {m.today.nothingYet}
      </EmptyState>
    );
  }
  const back = <Button onClick={() => goTo('today')}>{say.toToday}</Button>;
  if (done.length === 0) {
    return (
      <EmptyState kind="done" title={say.nobodyTitle} action={back}>
        {say.nobody}
      </EmptyState>
    );
  }
  return (
    <section className="review__report">
      <h2>{say.reportTitle}</h2>
      <p>{say.reportText(done.length)}</p>
      <VerdictTable done={done} />
      <div className="review__bar">
        <Button look="primary" onClick={save}>
          {say.save}
        </Button>
        {back}
      </div>
    </section>
  );
}

/** How the week ended: customers per verdict, and what they owe. */
function VerdictTable({ done }: { readonly done: readonly ReviewLine[] }) {
  const m = useMessages();
  const say = m.review;
  return (
    <table className="table table--text">
      <TableHead words={[say.verdict]} figures={[say.customers, m.today.columns.overdue]} />
      <tbody>
        {verdictCounts(done).map(({ verdict, count, overdue }) => (
          <tr key={verdict}>
            <th scope="row">{say.verdicts[verdict]}</th>
            <td className="is-figure">{grouped(count)}</td>
            <td className="is-figure">
              <MoneyList amounts={overdue} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
