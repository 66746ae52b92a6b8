import './Field.css';

interface NotedCheckProps {
  readonly label: string;
  /** What the choice means now, quietly beside its label. */
  readonly note: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** A box to tick on a line of its own, with what it would do behind it. */
export function NotedCheck({ label, note, checked, onChange, disabled }: NotedCheckProps) {
  return (
    <label className="noted-check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
      <span className="muted">{note}</span>
    </label>
  );
}
