import { type BrowserWindow, Notification } from 'electron';
import { texts } from '../texts';

/**
 * A notice of the system that promises are due today: how many, never whose, because it may stand on
 * a locked screen. A click leads to the window. False where the system shows none.
 */
export function showPromises(count: number, window: BrowserWindow): boolean {
  if (!Notification.isSupported()) return false;
  const notice = new Notification({
    title: texts.notices.title,
    body: texts.notices.promises(count),
  });
  notice.on('click', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  notice.show();
  return true;
}
