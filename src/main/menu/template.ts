import type { MenuItemConstructorOptions } from 'electron';
import type { ThemeChoice } from '../../ipc/contract';
import { texts } from '../texts';

export interface MenuSetting {
  readonly isMac: boolean;
  readonly theme: ThemeChoice;
  /** Tells the window which of its commands was chosen. */
  readonly choose: (command: string) => void;
}

/** The eight places in their order: the n-th is reached by Ctrl+n. */
const PLACES = [
  ['go.today', texts.menu.today],
  ['go.customers', texts.menu.customers],
  ['go.import', texts.menu.importPlace],
  ['go.letters', texts.menu.letters],
  ['go.agreements', texts.menu.agreements],
  ['go.handoffs', texts.menu.handoffs],
  ['go.insights', texts.menu.insights],
  ['go.settings', texts.menu.settings],
] as const;

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];

/**
 * The application menu. The window acts on the commands; their keys are shown here but belong to the
 * window, so that a key never acts twice.
 */
export function menuTemplate(setting: MenuSetting): MenuItemConstructorOptions[] {
  return [
    ...(setting.isMac ? [{ role: 'appMenu' as const }] : []),
    { label: texts.menu.file, submenu: fileMenu(setting) },
    { label: texts.menu.edit, submenu: editMenu(setting) },
    { label: texts.menu.view, submenu: viewMenu(setting) },
    {
      label: texts.menu.go,
      submenu: PLACES.map(([command, label], index) =>
        item(setting, command, label, `CmdOrCtrl+${index + 1}`),
      ),
    },
    {
      label: texts.menu.help,
      role: 'help',
      submenu: [item(setting, 'shortcuts.show', texts.menu.shortcuts)],
    },
  ];
}

function item(
  { choose }: MenuSetting,
  command: string,
  label: string,
  shownKey?: string,
): MenuItemConstructorOptions {
  const key = shownKey === undefined ? {} : { accelerator: shownKey, registerAccelerator: false };
  return { id: command, label, click: () => choose(command), ...key };
}

function fileMenu(setting: MenuSetting): MenuItemConstructorOptions[] {
  return [
    item(setting, 'import.choose', texts.menu.import, 'CmdOrCtrl+O'),
    item(setting, 'document.print', texts.menu.print, 'CmdOrCtrl+P'),
    { type: 'separator' },
    { role: setting.isMac ? 'close' : 'quit' },
  ];
}

function editMenu(setting: MenuSetting): MenuItemConstructorOptions[] {
  // On macOS text fields need the system's own undo item to have Cmd+Z at all.
  const native: MenuItemConstructorOptions[] = setting.isMac
    ? [{ role: 'undo' }, { role: 'redo' }]
    : [];
  const key = setting.isMac ? undefined : 'Ctrl+Z';
  return [
    item(setting, 'edit.undo', texts.menu.undo, key),
    { type: 'separator' },
    ...native,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
}

function viewMenu(setting: MenuSetting): MenuItemConstructorOptions[] {
  return [
    item(setting, 'palette.open', texts.menu.palette, 'CmdOrCtrl+K'),
    { type: 'separator' },
    {
      label: texts.menu.theme,
      submenu: THEMES.map((theme) => ({
        ...item(setting, `theme.${theme}`, texts.menu.themes[theme]),
        type: 'radio' as const,
        checked: theme === setting.theme,
      })),
    },
    { type: 'separator' },
    item(setting, 'zoom.reset', texts.menu.zoomReset, 'CmdOrCtrl+0'),
    item(setting, 'zoom.in', texts.menu.zoomIn, 'CmdOrCtrl+Plus'),
    item(setting, 'zoom.out', texts.menu.zoomOut, 'CmdOrCtrl+-'),
    { role: 'togglefullscreen' },
  ];
}
