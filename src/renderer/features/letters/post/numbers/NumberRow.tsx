import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Refusal } from '../../../../../domain/refusal';
import { refusalSentence } from '../../../../frame/refusalSentence';
import { useMessages } from '../../../../messages/useMessages';

interface NumberRowProps {
  /** 1-based place in the stack. */
  readonly row: number;
  readonly customer: string;
  readonly text: string;
  readonly warnings: readonly Refusal[];
  readonly onText: (text: string) => void;
  /** What a scanner ends a number with. */
  readonly onEnter: () => void;
  readonly onMove: (by: 1 | -1) => void;
}

/** One line of the stack with the number of its sticker. */
export function NumberRow(props: NumberRowProps) {
  const { row, customer, text, warnings, onText } = props;
  const m = useMessages();
  const note = `number-note-${row}`;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (row !== 1) return undefined;
    // A dialog above another takes the focus for itself first; the scanner needs it here.
    const frame = requestAnimationFrame(() => input.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [row]);
  return (
    <div className="post-numbers__row">
      <span className="num muted">{row}</span>
      <span>{customer}</span>
      <input
        className="input num"
        ref={input}
        aria-label={m.post.numbers.numberOf(row, customer)}
        aria-describedby={note}
        value={text}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKey}
      />
      <div id={note} className="post-numbers__note warn" aria-live="polite">
        {warnings.map(refusalSentence).join(' ')}
      </div>
    </div>
  );

  function onKey(event: KeyboardEvent): void {
    const plain = !(event.ctrlKey || event.metaKey || event.altKey);
    if (plain && event.key === 'Enter') props.onEnter();
    else if (plain && event.key === 'ArrowDown') props.onMove(1);
    else if (plain && event.key === 'ArrowUp') props.onMove(-1);
    else return;
    event.preventDefault();
  }
}
