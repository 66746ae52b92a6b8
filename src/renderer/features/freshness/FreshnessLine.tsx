import { useToday } from '../../clock';
import { MoneyList } from '../../components/Money';
import { classes, shortDate } from '../../components/text';
import { useMessages } from '../../messages/useMessages';
import { useFreshness } from './useFreshness';

/** "Open items 14 Mar · bank 13 Mar · 250.00 EUR unallocated": how far the data can be trusted. */
export function FreshnessLine({ short = false }: { readonly short?: boolean }) {
  const m = useMessages();
  const today = useToday();
  const { facts, stale } = useFreshness();
  const say = m.freshness;
  const old = (code: string) => stale.some((one) => one.code === code);
  const day = (on: typeof facts.bankAsOf) => (on === null ? say.never : shortDate(m, on, today));
  return (
    <span className="num">
      <span className={classes(old('freshness.items-old') && 'warn')}>
        {say.items(day(facts.itemsAsOf))}
      </span>
      {' · '}
      <span className={classes(old('freshness.bank-old') && 'warn')}>
        {say.bank(day(facts.bankAsOf))}
      </span>
      {!short && facts.unallocated.length > 0 && (
        <>
          {' · '}
          <MoneyList amounts={facts.unallocated} /> {say.unallocated}
        </>
      )}
      {!short && facts.unassigned.length > 0 && (
        <>
          {' · '}
          <span className="warn">
            <MoneyList amounts={facts.unassigned} /> {say.unassigned}
          </span>
        </>
      )}
    </span>
  );
}
