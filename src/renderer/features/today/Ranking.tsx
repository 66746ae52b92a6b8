import { rankingOf } from '../../../domain/worklist/rank';
import { useToday } from '../../clock';
import { shortDate } from '../../components/text';
import { lastAnswer } from '../../components/timing/lastAnswer';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { statedRates, type TodayRow } from './useWorklist';

const rankingKept = lastAnswer(rankingOf);

/** How amounts of several currencies were compared. Nothing to say for one currency. */
export function Ranking({ rows }: { readonly rows: readonly TodayRow[] }) {
  const m = useMessages();
  const today = useToday();
  const rates = statedRates(useBook());
  const ranking = rankingKept(rows, rates);
  const say = m.today.ranking;
  const { base, apart } = ranking;
  const stated =
    base === null || rates === null || Object.keys(rates.rates).length === 0
      ? ''
      : say.rates(base, rates.on === null ? '' : shortDate(m, rates.on, today), rates.source);
  const text = [stated, apart.length === 0 ? '' : say.apart(apart.join(', '))]
    .filter(Boolean)
    .join(' ');
  if (text === '') return null;
  return (
    <span className="today__ranking" title={say.explained}>
      {text}
    </span>
  );
}
