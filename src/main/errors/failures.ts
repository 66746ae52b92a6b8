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

/** Every way the application can break ends here: one line in the log, one dialog at a time. */
export function catchFailures(setting: FailureSetting): void {
  const { log } = setting;
  const tell = createTeller(setting);
  const internal = (what: string) => (error: unknown) => {
    log.write(what, { error: redactError(error) });
    tell(texts.failure.internal, what, error);
  };
  process.on('uncaughtException', internal('uncaughtException'));
  process.on('unhandledRejection', internal('unhandledRejection'));
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) => {
    log.write('render-process-gone', { reason, exitCode });
    if (reason !== 'clean-exit') tell(texts.failure.crashed, `render-process-gone ${reason}`);
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log.write('child-process-gone', { type, reason, exitCode });
    if (type === 'GPU' || reason === 'clean-exit' || reason === 'killed') return;
    tell(texts.failure.internal, `child-process-gone ${type} ${reason}`);
  });
}

/** A window that does not answer: the user may wait for it. */
export function watchResponse(window: BrowserWindow, setting: FailureSetting): void {
  window.on('unresponsive', () => {
    setting.log.write('unresponsive');
    void ask(setting, texts.failure.unresponsive, reportText(setting, 'unresponsive'));
  });
}

type Tell = (message: string, what: string, error?: unknown) => void;

function createTeller(setting: FailureSetting): Tell {
  let open = false;
  return (message, what, error) => {
    if (!app.isReady()) {
      dialog.showErrorBox(texts.failure.title, `${message}\n${headline(error)}`);
      app.exit(1);
      return;
    }
    if (open) return;
    open = true;
    void ask(setting, message, reportText(setting, what, error)).finally(() => {
      open = false;
    });
  };
}

function reportText({ clock }: FailureSetting, what: string, error?: unknown): string {
  return reportOf(what, error, {
    version: app.getVersion(),
    electron: process.versions.electron,
    platform: process.platform,
    at: clock.now().toISOString(),
  });
}

/** Reload, Quit, Copy report (which asks again). */
async function ask(setting: FailureSetting, message: string, report: string): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: texts.failure.title,
    message,
    detail: texts.failure.detail,
    buttons: [texts.failure.reload, texts.failure.quit, texts.failure.copy],
    defaultId: 0,
    noLink: true,
  });
  if (response === 0) setting.window()?.webContents.reload();
  else if (response === 1) app.exit(1);
  else {
    clipboard.writeText(report);
    await ask(setting, message, report);
  }
}
