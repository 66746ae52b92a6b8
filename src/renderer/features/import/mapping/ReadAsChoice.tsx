import { ENCODINGS, isEncoding } from '../../../../domain/importing/text/encoding';
import { SelectField } from '../../../components/fields/SelectField';
import { useMessages } from '../../../messages/useMessages';
import type { ImportStep } from '../importStore';
import type { ImportFlow } from '../useImportFlow';

interface ReadAsProps {
  readonly step: Extract<ImportStep, { step: 'preview' }>;
  readonly flow: ImportFlow;
}

/** In which encoding a text, and which sheet of a workbook is read: found by itself, or chosen. */
export function ReadAsChoice({ step, flow }: ReadAsProps) {
  const m = useMessages();
  const { columns, encoding, sheets, readAs } = step.file;
  return (
    <>
      {columns.length > 0 && encoding !== null && isEncoding(encoding) && (
        <SelectField
          label={m.import.encoding}
          value={readAs.encoding ?? encoding}
          choices={ENCODINGS.map((value) => ({ value, label: m.import.encodings[value] }))}
          onChange={(chosen) => void flow.readAs({ encoding: chosen })}
        />
      )}
      {sheets.length > 1 && (
        <SelectField
          label={m.import.sheet}
          value={readAs.sheet ?? sheets[0] ?? ''}
          choices={sheets.map((value) => ({ value, label: value }))}
          onChange={(chosen) => void flow.readAs({ sheet: chosen })}
        />
      )}
    </>
  );
}
