import { type BrowserWindow, dialog } from 'electron';
import { texts } from '../texts';

const POLL_MS = 50;
const PATIENCE_MS = 10_000;

/**
 * Closing waits until nothing is being written and the window's looks are kept, and asks when that
 * takes long; input that is not saved is asked about once.
 */
export function guardClosing(
  window: BrowserWindow,
  busy: () => number,
  remember: () => Promise<void>,
): void {
  let mayClose = false;
  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    void Promise.all([untilIdle(window, busy), remember()]).then(([close]) => {
      mayClose = close;
      if (close && !window.isDestroyed()) window.close();
    });
  });
  window.webContents.on('will-prevent-unload', (event) => {
    const choice = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: texts.closing.unsaved,
      detail: texts.closing.unsavedDetail,
      buttons: [texts.closing.stay, texts.closing.leave],
      cancelId: 0,
      defaultId: 0,
    });
    if (choice === 1) event.preventDefault();
    else mayClose = false;
  });
}

/** True when the window may close: all is written, or the user does not want to wait. */
async function untilIdle(window: BrowserWindow, busy: () => number): Promise<boolean> {
  for (let waited = 0; busy() > 0; waited += POLL_MS) {
    if (waited >= PATIENCE_MS) return askToClose(window);
    await new Promise((resume) => setTimeout(resume, POLL_MS));
  }
  return true;
}

async function askToClose(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: texts.closing.busy,
    detail: texts.closing.busyDetail,
    buttons: [texts.closing.keepWaiting, texts.closing.closeAnyway],
    cancelId: 0,
    defaultId: 0,
  });
  return response === 1;
}
