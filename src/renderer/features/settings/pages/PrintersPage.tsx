import { useState } from 'react';
import { calibrationPage } from '../../../../domain/documents/calibration';
import {
  LETTER_LAYOUT_NAMES,
  type LetterLayoutName,
  layoutFor,
} from '../../../../domain/documents/layout';
import type { CalibrationModel } from '../../../../domain/documents/model';
import { correctionOf, type PrinterOffset } from '../../../../domain/settings/sections/printing';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { Problem } from '../../../components/states/Problem';
import { FormPart } from '../../../frame/FormDraft';
import { useKeptFields } from '../../../frame/formParts';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { useOpened } from '../../documents/PreviewDialog';
import { MeasuredField } from '../paper/MeasuredField';
import { usePrintCalibration } from '../paper/usePrintCalibration';
import { usePrinterNames } from '../paper/usePrinterNames';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';

/** Printers that do not print where they should, and the page to measure them by. */
export function PrintersPage() {
  const m = useMessages();
  const say = m.settings.printers;
  const { company, settings } = useBook();
  const today = useToday();
  const draft = useSectionDraft('printing', say.saved);
  const { value, change } = draft;
  const [layout, setLayout] = useState<LetterLayoutName>(
    settings.letters.layout ?? layoutFor(company?.address.country ?? ''),
  );
  const open = useOpened();
  const printing = usePrintCalibration();
  const page = company === null ? null : calibrationPage(company, layout, today);
  return (
    <SectionForm draft={draft}>
      <p className="settings__lead">{say.lead}</p>
      <FieldRow>
        <SelectField
          label={m.settings.letters.layout}
          value={layout}
          onChange={setLayout}
          choices={LETTER_LAYOUT_NAMES.map((name) => ({
            value: name,
            label: m.letters.dialog.layouts[name],
          }))}
        />
        <div className="field-row__act">
          <Button disabled={page === null} onClick={() => page !== null && void open(page)}>
            {say.openPage}
          </Button>
        </div>
      </FieldRow>
      {value.offsets.length === 0 && <p className="muted">{say.none}</p>}
      {value.offsets.map((one) => (
        <PrinterPart
          key={one.printer}
          offset={one}
          onChange={replace}
          onRemove={() => remove(one.printer)}
          onPrint={
            page === null || printing.busy
              ? null
              : (corrected) => print(page, one.printer, corrected)
          }
        />
      ))}
      <Problem>{printing.refusal === null ? '' : refusalSentence(printing.refusal)}</Problem>
      <AddPrinter known={value.offsets.map(({ printer }) => printer)} onAdd={add} />
    </SectionForm>
  );

  function print(of: CalibrationModel, printer: string, corrected: boolean): void {
    void printing.print(of, printer, corrected ? correctionOf(value, printer) : undefined);
  }

  function replace(changed: PrinterOffset): void {
    const offsets = value.offsets.map((one) => (one.printer === changed.printer ? changed : one));
    change({ ...value, offsets });
  }

  function remove(printer: string): void {
    change({ ...value, offsets: value.offsets.filter((one) => one.printer !== printer) });
  }

  function add(printer: string): void {
    change({ ...value, offsets: [...value.offsets, { printer, x: 0, y: 0 }] });
  }
}

interface PrinterPartProps {
  readonly offset: PrinterOffset;
  readonly onChange: (changed: PrinterOffset) => void;
  readonly onRemove: () => void;
  /** Prints the page to measure by, as it is or corrected; null while that cannot be done. */
  readonly onPrint: ((corrected: boolean) => void) | null;
}

/** One printer: how far its print is off, and the page to see that by. */
function PrinterPart({ offset, onChange, onRemove, onPrint }: PrinterPartProps) {
  const say = useMessages().settings.printers;
  const { printer, x, y } = offset;
  return (
    <fieldset className="settings__fieldset">
      <legend>{printer}</legend>
      <FormPart name={printer}>
        <FieldRow>
          <MeasuredField
            label={say.fromLeft}
            value={x}
            onChange={(next) => onChange({ ...offset, x: next })}
          />
          <MeasuredField
            label={say.fromTop}
            value={y}
            onChange={(next) => onChange({ ...offset, y: next })}
          />
        </FieldRow>
      </FormPart>
      <Button disabled={onPrint === null} onClick={() => onPrint?.(false)}>
        {say.print}
      </Button>{' '}
      <Button disabled={onPrint === null} onClick={() => onPrint?.(true)}>
        {say.printCorrected}
      </Button>{' '}
      <Button look="quiet" onClick={onRemove}>
        {say.remove(printer)}
      </Button>
    </fieldset>
  );
}

interface AddPrinterProps {
  readonly known: readonly string[];
  readonly onAdd: (printer: string) => void;
}

/** A printer the system names, or one written by its name where it names none. */
function AddPrinter({ known, onAdd }: AddPrinterProps) {
  const say = useMessages().settings.printers;
  const names = usePrinterNames().filter((name) => !known.includes(name));
  const { fields, setFields, drop } = useKeptFields('printer', { chosen: '' });
  const { chosen } = fields;
  const setChosen = (next: string) => setFields({ chosen: next });
  const name =
    names.length === 0 ? chosen.trim() : (names.find((one) => one === chosen) ?? names[0] ?? '');
  return (
    <FieldRow>
      {names.length === 0 ? (
        <TextField label={say.printer} value={chosen} maxLength={127} onChange={setChosen} />
      ) : (
        <SelectField
          label={say.printer}
          value={name}
          onChange={setChosen}
          choices={names.map((value) => ({ value, label: value }))}
        />
      )}
      <div className="field-row__act">
        <Button
          disabled={name === '' || known.includes(name)}
          onClick={() => {
            onAdd(name);
            drop();
          }}
        >
          {say.add}
        </Button>
      </div>
    </FieldRow>
  );
}
