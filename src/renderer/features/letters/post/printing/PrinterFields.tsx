import type { Printer } from '../../../../../ipc/contract';
import { FieldRow } from '../../../../components/fields/Field';
import { SelectField } from '../../../../components/fields/SelectField';
import { TextField } from '../../../../components/fields/TextField';
import { useMessages } from '../../../../messages/useMessages';

/** How the user wants it printed, as typed. */
export interface PrinterWish {
  /** Name of the printer; null until one was chosen. */
  readonly printer: string | null;
  /** '' = as the printer is set. */
  readonly tray: string;
  readonly sides: 'one-sided' | 'two-sided-long-edge';
  readonly copies: string;
}

interface PrinterFieldsProps {
  readonly printers: readonly Printer[];
  /** The one it would be printed on. */
  readonly printer: Printer;
  readonly wish: PrinterWish;
  /** The number of copies is none. */
  readonly wrong: boolean;
  readonly onChange: (part: Partial<PrinterWish>) => void;
}

/** Printer and tray, sides and copies. Another printer has other trays: the choice begins anew. */
export function PrinterFields({ printers, printer, wish, wrong, onChange }: PrinterFieldsProps) {
  const say = useMessages().post.printing;
  return (
    <>
      <FieldRow>
        <SelectField
          label={say.printer}
          value={printer.name}
          onChange={(name) => onChange({ printer: name, tray: '' })}
          choices={printers.map((one) => ({ value: one.name, label: nameOf(one) }))}
        />
        <SelectField
          label={say.tray}
          value={wish.tray}
          onChange={(tray) => onChange({ tray })}
          choices={['', ...printer.trays].map((value) => ({
            value,
            label: value === '' ? say.asSet : value,
          }))}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          label={say.sides}
          value={wish.sides}
          onChange={(sides) => onChange({ sides })}
          choices={[
            { value: 'one-sided', label: say.oneSided },
            { value: 'two-sided-long-edge', label: say.twoSided },
          ]}
        />
        <TextField
          label={say.copies}
          value={wish.copies}
          onChange={(copies) => onChange({ copies })}
          error={wrong ? say.copiesWrong : undefined}
        />
      </FieldRow>
    </>
  );

  function nameOf({ name, usual, stopped }: Printer): string {
    if (stopped) return say.stopped(name);
    return usual ? say.usual(name) : name;
  }
}
