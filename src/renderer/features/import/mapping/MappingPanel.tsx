import { useState } from 'react';
import { isCurrency } from '../../../../domain/money/currency';
import { useToday } from '../../../clock';
import { DateField } from '../../../components/fields/DateField';
import { readDate } from '../../../components/fields/readDate';
import { TextField } from '../../../components/fields/TextField';
import { useMessages } from '../../../messages/useMessages';
import type { ImportStep } from '../importStore';
import type { ImportFlow } from '../useImportFlow';
import { FieldList } from './FieldList';
import { Questions } from './Questions';
import { ReadAsChoice } from './ReadAsChoice';
import { ScopeChoice } from './ScopeChoice';

interface MappingProps {
  readonly step: Extract<ImportStep, { step: 'preview' }>;
  readonly flow: ImportFlow;
}

/** How the file was read: what was found by itself, what only the user can say, and each column. */
export function MappingPanel({ step, flow }: MappingProps) {
  const m = useMessages();
  const { file, choices } = step;
  const say = m.import;
  // Electronic invoices have no columns.
  const mapped = file.columns.length > 0;
  return (
    <aside className="import-preview__side" aria-label={say.mapping} data-pane="">
      <dl className="import-facts">
        <dt>{say.facts.form}</dt>
        <dd>{file.form ?? say.presets[choices.mapping.preset] ?? choices.mapping.preset}</dd>
        {file.form === undefined && mapped && (
          <>
            <dt>{say.facts.delimiter}</dt>
            <dd>
              {file.delimiter !== null && `${say.delimiters[file.delimiter] ?? file.delimiter}, `}
              {say.facts.headerLine(file.headerLine)}
            </dd>
          </>
        )}
        {file.invoices === undefined && (
          <>
            <dt />
            <dd>{say.facts.rows(file.rows)}</dd>
          </>
        )}
      </dl>
      {file.form === undefined && <MappingChoices step={step} flow={flow} />}
    </aside>
  );
}

/** What a table leaves open; a file that names its own fields leaves nothing. */
function MappingChoices({ step, flow }: MappingProps) {
  const say = useMessages().import;
  const { file, choices } = step;
  const mapped = file.columns.length > 0;
  const { kind } = choices.mapping;
  return (
    <>
      <Questions mapping={choices.mapping} onAnswer={(mapping) => void flow.change({ mapping })} />
      {kind === 'open-items' && mapped && <ScopeChoice step={step} flow={flow} />}
      {mapped && (
        <>
          <h2>{say.mapping}</h2>
          <FieldList
            file={file}
            mapping={choices.mapping}
            onChange={(mapping) => void flow.change({ mapping })}
          />
          <h2>{say.howRead}</h2>
        </>
      )}
      <ReadAsChoice step={step} flow={flow} />
      {kind === 'open-items' && <AsOf step={step} flow={flow} />}
      {kind !== 'customers' && mapped && <DefaultCurrency step={step} flow={flow} />}
      {mapped && (
        <TextField
          label={say.sourceName}
          hint={say.sourceNameHint}
          value={choices.sourceName}
          maxLength={80}
          onChange={flow.nameSource}
        />
      )}
    </>
  );
}

function AsOf({ step, flow }: MappingProps) {
  const m = useMessages();
  const today = useToday();
  const [text, setText] = useState<string>(step.choices.asOf);
  return (
    <>
      <DateField
        label={m.import.asOf}
        value={text}
        strict
        onChange={(next) => {
          setText(next);
          const asOf = readDate(next, today);
          if (asOf !== null && asOf !== step.choices.asOf) void flow.change({ asOf });
        }}
      />
      <p className="field__note">{m.import.asOfHint}</p>
    </>
  );
}

function DefaultCurrency({ step, flow }: MappingProps) {
  const m = useMessages();
  const [text, setText] = useState<string>(step.choices.defaultCurrency);
  return (
    <TextField
      label={m.import.currency}
      value={text}
      maxLength={3}
      error={isCurrency(text) ? undefined : m.import.currencyError}
      onChange={(next) => {
        const code = next.toUpperCase();
        setText(code);
        if (isCurrency(code)) void flow.change({ defaultCurrency: code });
      }}
    />
  );
}
