import { type KeyboardEvent, useEffect, useId } from 'react';
import type { OfferedOutcome } from '../../../../domain/settings/sections/codes';
import { focusOnMount } from '../../../components/focus';
import { KeyHint } from '../../../components/KeyHint';
import { useCodes } from '../../../frame/useCodes';
import { useMessages } from '../../../messages/useMessages';
import './OutcomeChoice.css';

/** The keys in the order of the outcomes; it stays with its outcome, whichever are offered. */
const KEYS = '1234567890';

interface OutcomeChoiceProps {
  readonly value: OfferedOutcome;
  readonly onChange: (outcome: OfferedOutcome) => void;
}

/**
 * What came of a call: by its digit here, by Alt and the digit from the other fields of the form. Own
 * outcomes come after the shipped ones; the third and further have no key.
 */
export function OutcomeChoice({ value, onChange }: OutcomeChoiceProps) {
  const m = useMessages();
  const codes = useCodes();
  const all = codes.allOutcomes;
  const offered = all.filter((code) => code === value || codes.outcomes.includes(code));
  const name = useId();
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const outcome = event.altKey ? outcomeOf(event.key, codes.allOutcomes) : undefined;
      if (outcome === undefined || !codes.outcomes.includes(outcome)) return;
      event.preventDefault();
      onChange(outcome);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onChange, codes]);

  return (
    <fieldset className="outcomes" title={m.forms.call.outcomeHint} onKeyDown={onDigit}>
      <legend className="field__label">{m.forms.call.outcome}</legend>
      {offered.map((outcome) => (
        <label key={outcome} className="outcomes__choice">
          <input
            type="radio"
            name={name}
            checked={outcome === value}
            data-outcome={outcome}
            ref={outcome === value ? focusFirst : undefined}
            onChange={() => onChange(outcome)}
          />
          <span className="outcomes__text">{codes.outcome(outcome)}</span>
          {keyOf(all.indexOf(outcome))}
        </label>
      ))}
    </fieldset>
  );

  function onDigit(event: KeyboardEvent<HTMLElement>): void {
    const outcome = outcomeOf(event.key, all);
    if (outcome === undefined || event.ctrlKey || event.altKey) return;
    if (!codes.outcomes.includes(outcome)) return;
    event.preventDefault();
    onChange(outcome);
    event.currentTarget.querySelector<HTMLElement>(`[data-outcome="${outcome}"]`)?.focus();
  }
}

function outcomeOf(key: string, all: readonly OfferedOutcome[]): OfferedOutcome | undefined {
  return key.length === 1 ? all[KEYS.indexOf(key)] : undefined;
}

function keyOf(at: number) {
  const key = KEYS[at];
  return key === undefined ? null : <KeyHint keys={key} />;
}

/** The chosen outcome has the focus when the form opens, so that a digit is enough. */
function focusFirst(element: HTMLInputElement | null): void {
  if (document.activeElement?.closest('form') === element?.form) return;
  focusOnMount(element);
}
