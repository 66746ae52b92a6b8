import { type KeyboardEvent, useEffect, useId } from 'react';
import type { CallOutcome } from '../../../../domain/accounts/events';
import { OUTCOME_CODES } from '../../../../domain/settings/sections/codes';
import { focusOnMount } from '../../../components/focus';
import { KeyHint } from '../../../components/KeyHint';
import { useCodes } from '../../../frame/useCodes';
import { useMessages } from '../../../messages/useMessages';
import './OutcomeChoice.css';

/** In the order of their keys, 1 to 8. A key stays with its outcome, whichever are offered. */
export const OUTCOMES: readonly CallOutcome[] = OUTCOME_CODES;

interface OutcomeChoiceProps {
  readonly value: CallOutcome;
  readonly onChange: (outcome: CallOutcome) => void;
}

/** What came of a call: keys 1 to 8 here, Alt+1 to Alt+8 from the other fields of the form. */
export function OutcomeChoice({ value, onChange }: OutcomeChoiceProps) {
  const m = useMessages();
  const codes = useCodes();
  const offered = OUTCOMES.filter((code) => code === value || codes.outcomes.includes(code));
  const name = useId();
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const outcome = event.altKey ? outcomeOf(event.key) : undefined;
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
          <KeyHint keys={String(OUTCOMES.indexOf(outcome) + 1)} />
        </label>
      ))}
    </fieldset>
  );

  function onDigit(event: KeyboardEvent<HTMLElement>): void {
    const outcome = outcomeOf(event.key);
    if (outcome === undefined || event.ctrlKey || event.altKey) return;
    if (!codes.outcomes.includes(outcome)) return;
    event.preventDefault();
    onChange(outcome);
    event.currentTarget.querySelector<HTMLElement>(`[data-outcome="${outcome}"]`)?.focus();
  }
}

function outcomeOf(key: string): CallOutcome | undefined {
  return /^[1-8]$/.test(key) ? OUTCOMES[Number(key) - 1] : undefined;
}

/** The chosen outcome has the focus when the form opens, so that a digit is enough. */
function focusFirst(element: HTMLInputElement | null): void {
  if (document.activeElement?.closest('form') === element?.form) return;
  focusOnMount(element);
}
