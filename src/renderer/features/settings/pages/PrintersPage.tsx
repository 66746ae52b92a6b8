import { useState } from 'react';
import { calibrationPage } from '../../../../domain/documents/calibration';
import {
  LETTER_LAYOUT_NAMES,
  type LetterLayoutName,
  layoutFor,
} from '../../../../domain/documents/layout';
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
        <fieldset key={one.printer} className="settings__fieldset">
          <legend>{one.printer}</legend>
          <FormPart name={one.printer}>
            <FieldRow>
              <MeasuredField
                label={say.fromLeft}
                value={one.x}
                onChange={(x) => replace({ ...one, x })}
              />
              <MeasuredField
                label={say.fromTop}
                value={one.y}
                onChange={(y) => replace({ ...one, y })}
              />
            </FieldRow>
          </FormPart>
          <Button
            disabled={page === null || printing.busy}
            onClick={() => page !== null && void printing.print(page, one.printer)}
          >
            {say.print}
          </Button>{' '}
          <Button
            disabled={page === null || printing.busy}
            onClick={() =>
              page !== null &&
              void printing.print(page, one.printer, correctionOf(value, one.printer))
            }
          >
            {say.printCorrected}
          </Button>{' '}
          <Button look="quiet" onClick={() => remove(one.printer)}>
            {say.remove(one.printer)}
          </Button>
        </fieldset>
      ))}
      <Problem>{printing.refusal === null ? '' : refusalSentence(printing.refusal)}</Problem>
      <AddPrinter known={value.offsets.map(({ printer }) => printer)} onAdd={add} />
    </SectionForm>
  );

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
