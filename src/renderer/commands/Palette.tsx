import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components';
import '../components/dialog/Dialog.css';
import { useAfterPicture } from '../components/timing/useAfterPicture';
import { whenIdle } from '../components/timing/whenIdle';
import { useBook } from '../ledger/hooks';
import { useMessages } from '../messages/useMessages';
import { clearNarrowing } from '../stores/narrow';
import { goTo } from '../stores/route';
import { leaveTo } from '../stores/unsaved';
import { showView, useAllViews } from '../stores/views';
import { runCommand, useHandlers } from './handlers';
import './Palette.css';
import { optionId, PaletteOption } from './PaletteOption';
import { type PaletteResult, paletteResults } from './paletteResults';
import { CustomerIndex } from './searchIndex';
import { useJournalPast } from './useJournalPast';

const index = new CustomerIndex();

/** Ctrl+K: every command, every customer with his people, every invoice and the notes, from one field. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const m = useMessages();
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={open}
      isDismissable
      onOpenChange={(next) => !next && onClose()}
    >
      <Modal className="dialog-frame dialog-frame--wide">
        <RacDialog className="palette">
          <Heading slot="title" level={2} className="hidden-text">
            {m.commands.palette.label}
          </Heading>
          <PaletteBody onClose={onClose} />
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody({ onClose }: { readonly onClose: () => void }) {
  const m = useMessages();
  const finding = useFinding();
  const { text, results, chosen } = finding;
  const field = useFocusOverDialogs();
  return (
    <>
      <input
        className="palette__input"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-results"
        aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
        aria-label={m.commands.palette.label}
        placeholder={m.commands.palette.placeholder}
        autoComplete="off"
        spellCheck={false}
        ref={field}
        value={text}
        onChange={(event) => finding.setText(event.target.value)}
        onKeyDown={onKey}
      />
      <div
        id="palette-results"
        role="listbox"
        aria-label={m.commands.palette.results}
        aria-busy={finding.isBehind}
      >
        {results.map((result) => (
          <PaletteOption
            key={`${result.kind}-${result.key}`}
            result={result}
            chosen={result === chosen}
            onChoose={() => choose(result)}
          />
        ))}
      </div>
      {results.length === 0 && <p className="palette__nothing">{m.commands.palette.nothing}</p>}
      <div className="hidden-text" role="status">
        {m.commands.palette.found(results.length)}
      </div>
    </>
  );

  function onKey(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 && event.key !== 'Enter') return;
    const first = by === 0 ? finding.typed() : undefined;
    if (first !== undefined) choose(first);
    else if (by === 0 || !finding.move(by)) return;
    event.preventDefault();
  }

  function choose(result: PaletteResult): void {
    onClose();
    // After the dialog has given the focus back, so that the command may move it.
    setTimeout(() => act(result), 0);
  }
}

/** What is typed, what is found for it, and which of it is chosen. */
function useFinding() {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const search = useSearch();
  // The letter is painted first. What is found follows, unless the next letter comes before it.
  const sought = useAfterPicture(text);
  const results = useMemo(() => search(sought), [search, sought]);
  const isBehind = sought !== text;
  const chosenOf = (found: readonly PaletteResult[]) => found[Math.min(at, found.length - 1)];
  /** Keys are about what was typed, also where it has not been found yet. */
  const foundNow = () => (isBehind ? search(text) : results);
  return {
    ...{ text, results, isBehind, chosen: chosenOf(results) },
    /** What Enter takes. */
    typed: () => chosenOf(foundNow()),
    setText: (next: string) => {
      setText(next);
      setAt(0);
    },
    /** False where there is nothing to go to. */
    move: (by: 1 | -1) => {
      const { length } = foundNow();
      if (length > 0) setAt((at + by + length) % length);
      return length > 0;
    },
  };
}

function act(result: PaletteResult): void {
  switch (result.kind) {
    case 'command':
      runCommand(result.command.id);
      return;
    case 'view':
      leaveTo(() => {
        clearNarrowing();
        showView(result.list, result.view);
        goTo(result.list);
      });
      return;
    case 'customer':
    case 'invoice':
    case 'note':
      goTo('customers', result.account.id);
      return;
  }
}

/**
 * The focus for the field, at once and again in a moment: a dialog that was open before takes it back
 * when it is given away, and then this one is given it as a whole.
 */
function useFocusOverDialogs(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    const again = setTimeout(() => field.current?.focus());
    return () => clearTimeout(again);
  }, []);
  return field;
}

/** Looks for a text in all there is now; another function when something has changed. */
function useSearch(): (text: string) => readonly PaletteResult[] {
  const m = useMessages();
  const { accounts } = useBook();
  const handlers = useHandlers((state) => state.handlers);
  const { notes, numbers, slices } = useJournalPast();
  const views = useAllViews();
  return useCallback(
    (text: string) => {
      index.sync(accounts);
      const searched = { customers: index, notes, numbers, accounts, slices, views };
      return paletteResults(text, searched, (id) => (handlers.get(id)?.length ?? 0) > 0, m);
    },
    [accounts, handlers, m, notes, numbers, slices, views],
  );
}

/** Keeps the index up while nobody is looking, so that the palette opens at once. */
export function useWarmIndex(): void {
  const { accounts } = useBook();
  useEffect(() => whenIdle(index.syncSteps(accounts)), [accounts]);
}
