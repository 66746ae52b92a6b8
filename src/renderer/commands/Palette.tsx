import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components';
import '../components/Dialog.css';
import { focusOnMount } from '../components/focus';
import { useBook } from '../ledger/hooks';
import { useMessages } from '../messages/useMessages';
import { goTo } from '../stores/route';
import { runCommand, useHandlers } from './handlers';
import './Palette.css';
import { PaletteOption } from './PaletteOption';
import { type PaletteResult, paletteResults } from './paletteResults';
import { CustomerIndex } from './searchIndex';
import { useNotes } from './useNotes';

const index = new CustomerIndex();

/** Ctrl+K: every command, every customer with his people, every open invoice and the notes, from one field. */
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
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const results = useResults(text);
  const chosen = results[Math.min(at, results.length - 1)];
  return (
    <>
      <input
        className="palette__input"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-results"
        aria-activedescendant={chosen === undefined ? undefined : `palette-${chosen.key}`}
        aria-label={m.commands.palette.label}
        placeholder={m.commands.palette.placeholder}
        autoComplete="off"
        spellCheck={false}
        ref={focusOnMount}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div id="palette-results" role="listbox" aria-label={m.commands.palette.results}>
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
    if (by !== 0 && results.length > 0) setAt((at + by + results.length) % results.length);
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else return;
    event.preventDefault();
  }

  function choose(result: PaletteResult): void {
    onClose();
    // After the dialog has given the focus back, so that the command may move it.
    setTimeout(() => act(result), 0);
  }
}

function act(result: PaletteResult): void {
  switch (result.kind) {
    case 'command':
      runCommand(result.command.id);
      return;
    case 'customer':
    case 'invoice':
    case 'note':
      goTo('customers', result.account.id);
      return;
  }
}

function useResults(text: string): readonly PaletteResult[] {
  const m = useMessages();
  const { accounts } = useBook();
  const handlers = useHandlers((state) => state.handlers);
  const { index: notes, slices } = useNotes();
  return useMemo(() => {
    index.sync(accounts);
    const searched = { customers: index, notes, accounts, slices };
    return paletteResults(text, searched, (id) => (handlers.get(id)?.length ?? 0) > 0, m);
  }, [text, accounts, handlers, m, notes, slices]);
}

/** Idle time that is not begun any more, in milliseconds. */
const LEFT_MS = 2;

/** Keeps the index up while nobody is looking, so that the palette opens at once. */
export function useWarmIndex(): void {
  const { accounts } = useBook();
  useEffect(() => {
    const steps = index.syncSteps(accounts);
    const work = (deadline: IdleDeadline) => {
      while (deadline.timeRemaining() > LEFT_MS) if (steps.next().done === true) return;
      handle = requestIdleCallback(work);
    };
    let handle = requestIdleCallback(work);
    return () => cancelIdleCallback(handle);
  }, [accounts]);
}
