import { useState } from 'react';
import { useCommand } from '../../commands/handlers';
import { Palette, useWarmIndex } from '../../commands/Palette';
import { ShortcutSheet } from '../../commands/ShortcutSheet';
import { useUndoLast } from '../../frame/useAct';
import { goTo } from '../../stores/route';
import { cyclePane } from '../panes';
import { useImportAnywhere } from './useImportAnywhere';

/** Answers the commands that work everywhere, and draws the palette and the shortcut sheet. */
export function WindowCommands() {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const undoLast = useUndoLast();
  useWarmIndex();
  useCommand('palette.open', () => setOpen('palette'));
  useCommand('shortcuts.show', () => setOpen('shortcuts'));
  useCommand('edit.undo', undoLast);
  useCommand('pane.next', () => cyclePane(1));
  useCommand('pane.previous', () => cyclePane(-1));
  useCommand('go.back', () => window.history.back());
  usePlaces();
  useImportAnywhere();
  return (
    <>
      <Palette open={open === 'palette'} onClose={() => setOpen(null)} />
      <ShortcutSheet open={open === 'shortcuts'} onClose={() => setOpen(null)} />
    </>
  );
}

function usePlaces(): void {
  useCommand('go.today', () => goTo('today'));
  useCommand('go.customers', () => goTo('customers'));
  useCommand('go.import', () => goTo('import'));
  useCommand('go.letters', () => goTo('letters'));
  useCommand('go.agreements', () => goTo('agreements'));
  useCommand('go.handoffs', () => goTo('handoffs'));
  useCommand('go.insights', () => goTo('insights'));
  useCommand('go.calendar', () => goTo('calendar'));
  useCommand('go.review', () => goTo('review'));
  useCommand('go.settings', () => goTo('settings'));
}
