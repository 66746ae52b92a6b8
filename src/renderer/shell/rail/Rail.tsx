import { keyOf } from '../../commands/registry';
import { classes } from '../../components/text';
import { useBook } from '../../ledger/hooks';
import { grouped } from '../../messages/plural';
import { useMessages } from '../../messages/useMessages';
import { hashOf, PLACES, type Place, SIDE_PLACES, useRoute } from '../../stores/route';
import './Rail.css';
import { usePlaceCounts } from './usePlaceCounts';

/** The order of the rail: what belongs to Today stands below it. */
const RAIL: readonly Place[] = PLACES.flatMap((place) =>
  place === 'today' ? [place, ...SIDE_PLACES] : [place],
);

function isSide(place: Place): boolean {
  return SIDE_PLACES.some((side) => side === place);
}

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
        {RAIL.map((place) => {
          const waiting = counts[place];
          return (
            <li key={place}>
              <a
                className={classes(
                  'rail__place',
                  place === here && 'is-here',
                  isSide(place) && 'rail__place--side',
                )}
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
