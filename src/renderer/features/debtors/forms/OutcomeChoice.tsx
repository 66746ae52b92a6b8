import { type KeyboardEvent, useEffect, useId } from 'react';
import type { CallOutcome } from '../../../../domain/accounts/events';
import { focusOnMount } from '../../../components/focus';
import { KeyHint } from '../../../components/KeyHint';
import { useMessages } from '../../../messages/useMessages';
import './OutcomeChoice.css';

/** In the order of their keys, 1 to 8. */
export const OUTCOMES = [
  'promise',
  'reached',
  'voicemail',
  'noAnswer',
  'wrongNumber',
  'dispute',
  'paidAlready',
  'callBack',
] as const satisfies readonly CallOutcome[];

interface OutcomeChoiceProps {
  readonly value: CallOutcome;
  readonly onChange: (outcome: CallOutcome) => void;
}

/** What came of a call: keys 1 to 8 here, Alt+1 to Alt+8 from the other fields of the form. */
export function OutcomeChoice({ value, onChange }: OutcomeChoiceProps) {
  const m = useMessages();
  const name = useId();
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const outcome = event.altKey ? outcomeOf(event.key) : undefined;
      if (outcome === undefined) return;
      event.preventDefault();
      onChange(outcome);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onChange]);

  return (
    <fieldset className="outcomes" title={m.forms.call.outcomeHint} onKeyDown={onDigit}>
      <legend className="field__label">{m.forms.call.outcome}</legend>
      {OUTCOMES.map((outcome, index) => (
        <label key={outcome} className="outcomes__choice">
          <input
            type="radio"
            name={name}
            checked={outcome === value}
            ref={outcome === value ? focusFirst : undefined}
            onChange={() => onChange(outcome)}
          />
          <span className="outcomes__text">{m.forms.call.outcomes[outcome]}</span>
          <KeyHint keys={String(index + 1)} />
        </label>
      ))}
    </fieldset>
  );

  function onDigit(event: KeyboardEvent): void {
    const outcome = outcomeOf(event.key);
    if (outcome === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    onChange(outcome);
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
