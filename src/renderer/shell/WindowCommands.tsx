import { useEffect, useState } from 'react';
import type { Api } from '../../ipc/contract';
import { runCommand, useCommand } from '../commands/handlers';
import { Palette, useWarmIndex } from '../commands/Palette';
import { isCommandId } from '../commands/registry';
import { ShortcutSheet } from '../commands/ShortcutSheet';
import { useShortcuts } from '../commands/useShortcuts';
import { useUndoLast } from '../frame/useAct';
import { goTo } from '../stores/route';
import { setTheme } from '../stores/view';
import { cyclePane } from './panes';

/** Answers the commands that work everywhere, and draws the palette and the shortcut sheet. */
export function WindowCommands({ api }: { readonly api: Api }) {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const undoLast = useUndoLast();
  useShortcuts();
  useWarmIndex();
  useMenu(api);
  useCommand('palette.open', () => setOpen('palette'));
  useCommand('shortcuts.show', () => setOpen('shortcuts'));
  useCommand('edit.undo', undoLast);
  useCommand('pane.next', () => cyclePane(1));
  useCommand('pane.previous', () => cyclePane(-1));
  useCommand('go.back', () => window.history.back());
  usePlaces();
  useCommand('theme.system', () => setTheme('system'));
  useCommand('theme.light', () => setTheme('light'));
  useCommand('theme.dark', () => setTheme('dark'));
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

/** Menu items of the window arrive as command ids. */
function useMenu(api: Api): void {
  useEffect(
    () =>
      api.onMenuChoice(({ command }) => {
        if (isCommandId(command)) runCommand(command);
      }),
    [api],
  );
}
