import type { ClauseOverrides } from '../../../../domain/agreements/paper/clauses';
import { CLAUSE_IDS, type ClauseId } from '../../../../domain/agreements/paper/words';
import { classes } from '../../../components/text';
import { useMessages } from '../../../messages/useMessages';
import { type ClausePlace, clauseAt, isChanged, wrongClauses } from './overrides';

interface ClauseListProps {
  readonly own: ClauseOverrides;
  readonly place: ClausePlace;
  readonly onChoose: (id: ClauseId) => void;
}

/** The clauses in their order; which are changed, left out, or cannot be read. */
export function ClauseList({ own, place, onChoose }: ClauseListProps) {
  const m = useMessages();
  const say = m.clauses;
  const { language } = place;
  const wrong = wrongClauses(own, language);
  return (
    <nav aria-label={say.list}>
      <ol className="clauses__list">
        {CLAUSE_IDS.map((id) => {
          const state = stateOf(id);
          return (
            <li key={id}>
              <button
                type="button"
                className={classes('clauses__one', id === place.id && 'clauses__one--current')}
                aria-current={id === place.id ? 'true' : undefined}
                onClick={() => onChoose(id)}
              >
                {say.names[id]}
                {state !== null && (
                  <span className={wrong.has(id) ? 'bad' : 'muted'}> · {state}</span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );

  function stateOf(id: ClauseId): string | null {
    if (wrong.has(id)) return say.wrong;
    if (clauseAt(own, { language, id }).text.trim() === '') return say.leftOut;
    return isChanged(own, { language, id }) ? say.changed : null;
  }
}
