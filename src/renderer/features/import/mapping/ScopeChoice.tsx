import { useId } from 'react';
import { useMessages } from '../../../messages/useMessages';
import type { ImportScope, ImportStep } from '../importStore';
import type { ImportFlow } from '../useImportFlow';

const SCOPES: readonly ImportScope[] = ['new', 'full'];

interface ScopeProps {
  readonly step: Extract<ImportStep, { step: 'preview' }>;
  readonly flow: ImportFlow;
}

/** What the file is: new documents only, or all that is open, so that what is missing is settled. */
export function ScopeChoice({ step, flow }: ScopeProps) {
  const m = useMessages();
  const name = useId();
  return (
    <fieldset className="import-scope">
      <legend>{m.import.scope.title}</legend>
      {SCOPES.map((scope) => (
        <label key={scope}>
          <input
            type="radio"
            name={name}
            checked={step.choices.scope === scope}
            onChange={() => void flow.change({ scope })}
          />{' '}
          {m.import.scope[scope]}
        </label>
      ))}
    </fieldset>
  );
}
