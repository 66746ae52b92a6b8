import { type KeyboardEvent, useRef } from 'react';
import type { Refusal } from '../../../../../domain/refusal';
import { Button } from '../../../../components/Button';
import { Dialog, DialogActions } from '../../../../components/dialog/Dialog';
import { Problem } from '../../../../components/states/Problem';
import { useBusy } from '../../../../frame/useBusy';
import { useMessages } from '../../../../messages/useMessages';
import { NumberRow } from './NumberRow';
import '../Post.css';
import type { StackedLetter } from '../batch/useBatch';
import { PostedFields } from './PostedFields';
import { useNumbers } from './useNumbers';

interface NumbersDialogProps {
  readonly letters: readonly StackedLetter[];
  readonly onClose: () => void;
}

const NONE: readonly Refusal[] = [];

/**
 * The numbers of the stickers, in the order of the stack. A scanner types a number and Enter, which
 * goes to the next line; what looks wrong is said and never stops the work.
 */
export function NumbersDialog({ letters, onClose }: NumbersDialogProps) {
  const m = useMessages();
  const say = m.post.numbers;
  const { busy, during } = useBusy();
  const list = useRef<HTMLDivElement>(null);
  const numbers = useNumbers(letters, onClose);
  const { on, service, warnings, left } = numbers;
  return (
    <Dialog title={say.title(letters.length)} open onClose={onClose} width="wide">
      <form onSubmit={(event) => event.preventDefault()} onKeyDown={onKey} noValidate>
        <p className="muted">{say.how}</p>
        <PostedFields {...{ on, service }} onDay={numbers.setOn} onService={numbers.setService} />
        <div className="post-numbers dialog__list" ref={list}>
          {letters.map(({ ref, account }, at) => (
            <NumberRow
              key={ref.id}
              row={at + 1}
              customer={account.name}
              text={numbers.textOf(ref.id)}
              warnings={warnings.get(ref.id) ?? NONE}
              onText={(text) => numbers.setText(ref.id, text)}
              onEnter={() => focusLine(list.current, at + 1)}
              onMove={(by) => focusLine(list.current, at + by)}
            />
          ))}
        </div>
        <div className="field__note" aria-live="polite">
          {[say.warnings(warnings.size), say.withoutNumber(left)]
            .filter((text) => text !== '')
            .join(' ')}
        </div>
        <Problem>{numbers.problem}</Problem>
        <DialogActions>
          <Button onClick={onClose}>{m.common.cancel}</Button>
          <Button disabled={letters.length < 3} title={say.fillNote} onClick={numbers.fill}>
            {say.fill}
          </Button>
          <Button
            look="primary"
            keys="Ctrl+Enter"
            data-save=""
            aria-disabled={busy}
            onClick={() => void during(numbers.save)}
          >
            {say.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    void during(numbers.save);
  }
}

/** The line with that place, from 0; past the last one, the button that saves. */
function focusLine(list: HTMLElement | null, at: number): void {
  const inputs = list?.querySelectorAll<HTMLInputElement>('input') ?? [];
  const next = inputs[at];
  if (next !== undefined) {
    next.focus();
    next.select();
  } else if (at >= inputs.length) {
    const dialog = list?.closest('[role="dialog"]');
    dialog?.querySelector<HTMLElement>('[data-save]')?.focus();
  }
}
