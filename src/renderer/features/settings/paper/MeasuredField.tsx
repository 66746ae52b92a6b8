import { CROSS } from '../../../../domain/settings/sections/printing';
import { TextField } from '../../../components/fields/TextField';
import { useKeptText, useUnreadable } from '../../../frame/formParts';
import { useMessages } from '../../../messages/useMessages';

interface MeasuredFieldProps {
  readonly label: string;
  /** Millimetres off; 0 when the cross stands where it should. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const FURTHEST = 10;

/** Where the cross of the calibration page was measured, to a tenth of a millimetre. */
export function MeasuredField({ label, value, onChange }: MeasuredFieldProps) {
  const say = useMessages().settings.printers;
  const shown = measured(value);
  const { text, write } = useKeptText(label, shown);
  useUnreadable(offBy(text) === null);
  return (
    <TextField
      label={label}
      value={text}
      error={offBy(text) === null ? say.range(CROSS - FURTHEST, CROSS + FURTHEST) : undefined}
      onBlur={() => offBy(text) !== null && write(shown, shown)}
      onChange={(next) => {
        const off = offBy(next);
        write(next, off === null ? shown : measured(off));
        if (off !== null) onChange(off);
      }}
    />
  );
}

function measured(off: number): string {
  return (CROSS + off).toFixed(1);
}

/** Tenths of a millimetre from where the cross should be; null for what is no such length. */
function offBy(text: string): number | null {
  const [, whole, tenth = '0'] = /^\s*(\d{1,2})(?:[.,](\d))?\s*$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const tenths = Number(whole) * 10 + Number(tenth) - CROSS * 10;
  return Math.abs(tenths) > FURTHEST * 10 ? null : tenths / 10;
}
