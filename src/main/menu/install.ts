import { Menu } from 'electron';
import type { ThemeChoice } from '../../ipc/contract';
import { menuTemplate } from './template';

/** Puts the menu up; called again when what it shows has changed. */
export function installMenu(theme: ThemeChoice, choose: (command: string) => void): void {
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ isMac, theme, choose })));
}
