import {
  CHASING_KINDS,
  isChasing,
  LETTER_KINDS,
  type LetterKind,
} from '../../../domain/accounts/account';
import type { Refusal } from '../../../domain/refusal';
import { Chips } from '../../components/Chips';
import { refusalSentence } from '../../frame/refusalSentence';
import { useMessages } from '../../messages/useMessages';

interface KindChoiceProps {
  readonly chosen: LetterKind;
  readonly onChoose: (kind: LetterKind) => void;
  /** Kinds that cannot be written now, and why. */
  readonly not: ReadonlyMap<LetterKind, Refusal>;
}

const OTHERS = LETTER_KINDS.filter((kind) => !isChasing(kind));

/** The letters that chase, and the others; which cannot be written now is said with its reason. */
export function KindChoice({ chosen, onChoose, not }: KindChoiceProps) {
  const m = useMessages();
  const chip = (key: LetterKind) => {
    const why = not.get(key);
    const label = m.letters.kinds[key];
    return { key, label, not: why === undefined ? undefined : refusalSentence(why) };
  };
  const say = m.letters.dialog;
  return (
    <div className="letters-kinds">
      <Chips label={say.kind} {...{ chosen, onChoose }} chips={CHASING_KINDS.map(chip)} />
      <Chips label={say.otherKind} {...{ chosen, onChoose }} chips={OTHERS.map(chip)} />
      {not.size > 0 && (
        <details className="letters-kinds__not">
          <summary>{say.notNow(not.size)}</summary>
          <ul>
            {[...not].map(([kind, why]) => (
              <li key={kind}>
                {m.letters.kinds[kind]}: {refusalSentence(why)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
