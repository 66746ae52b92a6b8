interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no, with its label beside it. */
export function CheckField({ label, checked, onChange }: CheckFieldProps) {
  return (
    <label className="settings__check">
      <input type="checkbox" checked={checked} onChange={() => onChange(!checked)} />
      {label}
    </label>
  );
}
