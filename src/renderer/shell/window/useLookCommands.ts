import { useEffect } from 'react';
import type { Api, Question } from '../../../ipc/contract';
import { runCommand, useCommand } from '../../commands/handlers';
import { isCommandId } from '../../commands/registry';
import { useShortcuts } from '../../commands/useShortcuts';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import { setTheme } from '../../stores/view';

/** What works before a ledger is open too: the menu, the shortcuts, how the window looks. */
export function useLookCommands(api: Api): void {
  useShortcuts();
  useMenu(api);
  useZoom(api);
  useCommand('theme.system', () => setTheme('system'));
  useCommand('theme.light', () => setTheme('light'));
  useCommand('theme.dark', () => setTheme('dark'));
  useCommand('theme.contrast', () => setTheme('contrast'));
}

/** The size of the page is main's; the window says what it is now. */
function useZoom(api: Api): void {
  const m = useMessages();
  const zoom = (step: Question<'zoomSet'>) => {
    void api.zoomSet(step).then((answer) => {
      if (answer.ok) toast(m.shell.zoomed(answer.value.percent));
    });
  };
  useCommand('zoom.in', () => zoom('in'));
  useCommand('zoom.out', () => zoom('out'));
  useCommand('zoom.reset', () => zoom('reset'));
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
