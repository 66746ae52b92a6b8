import { app, type BrowserWindow, clipboard, dialog } from 'electron';
import type { Clock } from '../clock';
import { texts } from '../texts';
import type { Log } from './log';
import { headline, redactError } from './redact';
import { reportOf } from './report';

export interface FailureSetting {
  readonly log: Log;
  readonly clock: Clock;
  readonly window: () => BrowserWindow | null;
}

/** Watches one window for the failure only a window has: that it does not answer. */
export interface Failures {
  watch(window: BrowserWindow): void;
}

/** Every way the application can break ends here: one line in the log, one dialog at a time. */
export function catchFailures(setting: FailureSetting): Failures {
  const { log } = setting;
  const tell = createTeller(setting);
  const internal = (what: string) => (error: unknown) => {
    log.write(what, { error: redactError(error) });
    tell({ message: texts.failure.internal, what, error });
  };
  process.on('uncaughtException', internal('uncaughtException'));
  process.on('unhandledRejection', internal('unhandledRejection'));
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) => {
    log.write('render-process-gone', { reason, exitCode });
    if (reason === 'clean-exit') return;
    tell({ message: texts.failure.crashed, what: `render-process-gone ${reason}` });
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log.write('child-process-gone', { type, reason, exitCode });
    // Chromium restarts its own graphics process; nothing of the user's was in it.
    if (type === 'GPU' || reason === 'clean-exit' || reason === 'killed') return;
    tell({ message: texts.failure.internal, what: `child-process-gone ${type} ${reason}` });
  });
  return {
    watch(window) {
      window.on('unresponsive', () => {
        log.write('unresponsive');
        tell({ message: texts.failure.unresponsive, what: 'unresponsive', hangs: true });
      });
    },
  };
}

interface Failure {
  readonly message: string;
  readonly what: string;
  readonly error?: unknown;
  /** The page is still there and must be ended before it can be loaded again. */
  readonly hangs?: boolean;
}

function createTeller(setting: FailureSetting): (failure: Failure) => void {
  let open = false;
  return (failure) => {
    if (!app.isReady()) {
      dialog.showErrorBox(texts.failure.title, `${failure.message}\n${headline(failure.error)}`);
      app.exit(1);
      return;
    }
    if (open) return;
    open = true;
    void ask(setting, failure).finally(() => {
      open = false;
    });
  };
}

/** Reload, Quit, Copy report (which asks again). */
async function ask(setting: FailureSetting, failure: Failure): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: texts.failure.title,
    message: failure.message,
    detail: texts.failure.detail,
    buttons: [texts.failure.reload, texts.failure.quit, texts.failure.copy],
    defaultId: 0,
    noLink: true,
  });
  if (response === 0) await reload(setting.window(), failure.hangs === true);
  else if (response === 1) app.exit(1);
  else {
    clipboard.writeText(reportText(setting, failure));
    await ask(setting, failure);
  }
}

async function reload(window: BrowserWindow | null, hangs: boolean): Promise<void> {
  if (window === null) return;
  if (hangs) {
    const gone = new Promise<void>((resolve) => {
      window.webContents.once('render-process-gone', () => resolve());
    });
    window.webContents.forcefullyCrashRenderer();
    await gone;
  }
  window.webContents.reload();
}

function reportText({ clock }: FailureSetting, { what, error }: Failure): string {
  return reportOf(what, error, {
    version: app.getVersion(),
    electron: process.versions.electron,
    platform: process.platform,
    at: clock.now().toISOString(),
  });
}
