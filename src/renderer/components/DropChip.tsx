import './Chips.css';

interface DropChipProps {
  readonly label: string;
  /** What a press does, in words: "Take the filter away: …". */
  readonly describes: string;
  readonly onDrop: () => void;
}

/** A filter in force, with the way out of it. */
export function DropChip({ label, describes, onDrop }: DropChipProps) {
  return (
    <button type="button" className="chip" aria-label={describes} onClick={onDrop}>
      {label} <span aria-hidden="true">×</span>
    </button>
  );
}
