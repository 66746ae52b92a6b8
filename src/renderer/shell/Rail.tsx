import { keyOf } from '../commands/registry';
import { classes } from '../components/text';
import { useBook } from '../ledger/hooks';
import { grouped } from '../messages/plural';
import { useMessages } from '../messages/useMessages';
import { hashOf, PLACES, useRoute } from '../stores/route';
import './Rail.css';
import { usePlaceCounts } from './usePlaceCounts';

/** The eight places, with how much waits in each. */
export function Rail({ user }: { readonly user: string }) {
  const m = useMessages();
  const { company, sample } = useBook();
  const here = useRoute((route) => route.place);
  const counts = usePlaceCounts();
  return (
    <nav className="rail" aria-label={m.shell.rail} data-pane="">
      <div className="rail__company">{company?.name ?? m.shell.product}</div>
      <ul>
        {PLACES.map((place) => {
          const waiting = counts[place];
          return (
            <li key={place}>
              <a
                className={classes('rail__place', place === here && 'is-here')}
                href={hashOf({ place, account: null })}
                aria-current={place === here ? 'page' : undefined}
                title={keyOf(`go.${place}`)?.replace('+', ' ')}
              >
                {m.shell.places[place]}
                {waiting !== undefined && waiting > 0 && (
                  <span className="rail__count num">{grouped(waiting)}</span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
      <div className="rail__foot">
        {sample && <div className="rail__sample">{m.shell.sample}</div>}
        <div>{user}</div>
      </div>
    </nav>
  );
}
