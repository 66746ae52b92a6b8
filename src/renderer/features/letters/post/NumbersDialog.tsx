import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { fillDown } from '../../../../domain/posting/fillDown';
import { entryWarnings, postalNumberOf } from '../../../../domain/posting/numbers';
import { usedNumbers } from '../../../../domain/posting/register';
import { usualService } from '../../../../domain/posting/services';
import type { Refusal } from '../../../../domain/refusal';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { Dialog, DialogActions } from '../../../components/dialog/Dialog';
import { readDate } from '../../../components/fields/readDate';
import { Problem } from '../../../components/states/Problem';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useActMany } from '../../../frame/useAct';
import { useBusy } from '../../../frame/useBusy';
import type { Step } from '../../../ledger/api';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { NumberRow } from './NumberRow';
import './Post.css';
import { PostedFields } from './PostedFields';
import type { StackedLetter } from './useBatch';

interface NumbersDialogProps {
  readonly letters: readonly StackedLetter[];
  readonly onClose: () => void;
}

/**
 * The numbers of the stickers, in the order of the stack. A scanner types a number and Enter, which
 * goes to the next line; what looks wrong is said and never stops the work.
 */
export function NumbersDialog({ letters, onClose }: NumbersDialogProps) {
  const m = useMessages();
  const say = m.post.numbers;
  const today = useToday();
  const book = useBook();
  const act = useActMany();
  const { busy, during } = useBusy();
  const list = useRef<HTMLDivElement>(null);
  const [on, setOn] = useState<string>(letters[0]?.ref.posting?.on ?? today);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(letters.map(({ ref }) => [ref.id, ref.posting?.raw ?? ''])),
  );
  const country = book.company?.address.country ?? '';
  const [chosen, setChosen] = useState('');
  const [problem, setProblem] = useState<string>('');
  const day = readDate(on, today);
  const entries = letters.map(({ ref }) => ({ letter: ref.id, text: texts[ref.id] ?? '' }));
  const used = useMemo(() => usedNumbers(book.accounts.values(), today), [book.accounts, today]);
  const warnings = entryWarnings(entries, used);
  const filled = entries.filter(({ text }) => text.trim() !== '').length;
  return (
    <Dialog title={say.title(letters.length)} open onClose={onClose} width="wide">
      <form onSubmit={(event) => event.preventDefault()} onKeyDown={onKey} noValidate>
        <p className="muted">{say.how}</p>
        <PostedFields on={on} onDay={setOn} service={chosen} onService={setChosen} />
        <div className="post-numbers dialog__list" ref={list}>
          {letters.map(({ ref, account }, at) => (
            <NumberRow
              key={ref.id}
              row={at + 1}
              customer={account.name}
              text={texts[ref.id] ?? ''}
              warnings={warnings.get(ref.id) ?? NONE}
              onText={(text) => setTexts({ ...texts, [ref.id]: text })}
              onEnter={() => toRow(at + 1)}
              onMove={(by) => toRow(at + by)}
            />
          ))}
        </div>
        <div className="field__note" aria-live="polite">
          {[say.warnings(warnings.size), say.withoutNumber(letters.length - filled)]
            .filter((text) => text !== '')
            .join(' ')}
        </div>
        <Problem>{problem}</Problem>
        <DialogActions>
          <Button onClick={onClose}>{m.common.cancel}</Button>
          <Button disabled={letters.length < 3} title={say.fillNote} onClick={fill}>
            {say.fill}
          </Button>
          <Button
            look="primary"
            keys="Ctrl+Enter"
            data-save=""
            aria-disabled={busy}
            onClick={() => void during(save)}
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
    void during(save);
  }

  /** The line with that place; past the last one, the button that saves. */
  function toRow(at: number): void {
    const inputs = list.current?.querySelectorAll<HTMLInputElement>('input') ?? [];
    const next = inputs[at];
    if (next !== undefined) {
      next.focus();
      next.select();
    } else if (at >= inputs.length) {
      const dialog = list.current?.closest('[role="dialog"]');
      dialog?.querySelector<HTMLElement>('[data-save]')?.focus();
    }
  }

  function fill(): void {
    const first = entries[0]?.text ?? '';
    const last = entries.at(-1)?.text ?? '';
    const numbers = fillDown(first, last, entries.length);
    setProblem(numbers.ok ? '' : refusalSentence(numbers.error));
    if (!numbers.ok) return;
    setTexts(
      Object.fromEntries(entries.map(({ letter }, at) => [letter, numbers.value[at] ?? ''])),
    );
  }

  async function save(): Promise<void> {
    if (day === null) return;
    const steps = letters.flatMap(({ account, ref }): Step[] => {
      const raw = (texts[ref.id] ?? '').trim();
      if (raw === '') return [];
      const service =
        chosen || ref.posting?.service || usualService(country, account.address.country).id;
      const posted = { letter: ref.id, on: day, number: postalNumberOf(raw), raw, service };
      return [{ account: account.id, command: { type: 'postLetter', ...posted } }];
    });
    if (steps.length === 0) return setProblem(say.nothing);
    const done = await act(steps, say.saved(steps.length));
    if (done.ok) onClose();
    else setProblem(refusalSentence(done.error));
  }
}

const NONE: readonly Refusal[] = [];
