import { grouped } from '../messages/plural';
import './Chips.css';
import { classes } from './text';

/** One choice of a row of them; `count` says how many rows it would leave. */
export interface Chip<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly count?: number;
  /** Why nothing can come of it now; it can be chosen all the same. */
  readonly not?: string | undefined;
}

interface ChipsProps<Key extends string> {
  readonly label: string;
  readonly chips: readonly Chip<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** One filter of several, each with its count. */
export function Chips<Key extends string>({ label, chips, chosen, onChoose }: ChipsProps<Key>) {
  return (
    <fieldset className="chips">
      <legend className="hidden-text">{label}</legend>
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          className={classes('chip', chip.not !== undefined && 'chip--not')}
          title={chip.not}
          aria-pressed={chip.key === chosen}
          onClick={() => onChoose(chip.key)}
        >
          {chip.label}
          {chip.count !== undefined && <span className="num"> {grouped(chip.count)}</span>}
        </button>
      ))}
    </fieldset>
  );
}
