import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, session } from 'electron';
import { verifyChain } from '../domain/journal/seal';
import { MENU_CHANNEL, PROGRESS_CHANNEL } from '../ipc/channels';
import type { MenuChoice, Progress } from '../ipc/contract';
import { documentAnswers } from './answers/documentAnswers';
import { dossierAnswers } from './answers/dossierAnswers';
import { ledgerAnswers } from './answers/ledgerAnswers';
import { pictureAnswers } from './answers/pictureAnswers';
import { postAnswers } from './answers/postAnswers';
import { windowAnswers } from './answers/windowAnswers';
import type { Application } from './application';
import { createJobs } from './documents/jobs';
import { createKeptPictures } from './documents/pictures';
import { createPdfService } from './documents/services';
import { type Environment, readEnvironment } from './environment';
import { catchFailures } from './errors/failures';
import { createLog, type Log } from './errors/log';
import { headline } from './errors/redact';
import { nodeFiles } from './files/fileSystem';
import { type Folders, prepareFolders } from './files/folders';
import { createKeptFiles } from './files/keptFiles';
import { createOpenedCopies } from './files/openedCopies';
import { register } from './ipc/register';
import { createLedgers } from './journal/ledgers';
import { installMenu } from './menu/install';
import { createPrintSystem } from './printing/printSystem';
import { guardContents } from './security/contents';
import { hardenProcess } from './security/process';
import { registerScheme, serveApp } from './security/scheme';
import { hardenSession } from './security/session';
import { guardClosing } from './window/closing';
import { builtPaths, openMainWindow, seenState } from './window/mainWindow';
import { openWindowMemory } from './window/state';

/**
 * The whole start, in order: surroundings, one instance, failures, hardening before `ready`; then
 * session, answers, menu, window.
 */
export function boot(mainFolder: string): void {
  const environment = readEnvironment();
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  const folders = prepareFolders(environment.userData);
  const log = createLog(folders.logs, environment.clock);
  let window: BrowserWindow | null = null;
  const failures = catchFailures({ log, clock: environment.clock, window: () => window });
  hardenProcess();
  registerScheme();
  guardContents();
  app.on('second-instance', () => focus(window));
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => {
    const paths = builtPaths(mainFolder);
    hardenSession(session.defaultSession, log);
    serveApp(session.defaultSession, paths.renderer);
    const application = assemble(environment, folders, log, mainFolder, () => window);
    const door = register({
      log,
      windowId: () => window?.webContents.id ?? null,
      handlers: {
        ...windowAnswers(application),
        ...ledgerAnswers(application),
        ...documentAnswers(application),
        ...dossierAnswers(application),
        ...pictureAnswers(application),
        ...postAnswers(application),
      },
    });
    application.showTheme();
    window = openMainWindow({ ...paths, memory: application.memory });
    window.on('closed', () => {
      window = null;
    });
    guardClosing(window, door.busy, application.rememberWindow);
    failures.watch(window);
    log.write('started', { version: app.getVersion(), electron: process.versions.electron });
  });
}

function focus(window: BrowserWindow | null): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function assemble(
  environment: Environment,
  folders: Folders,
  log: Log,
  mainFolder: string,
  current: () => BrowserWindow | null,
): Application {
  const send = (channel: string, word: Progress | MenuChoice) =>
    current()?.webContents.send(channel, word);
  const memory = openWindowMemory(join(folders.root, 'window.json'), nodeFiles);
  return {
    environment,
    folders,
    resources: join(mainFolder, '..', '..', 'resources'),
    log,
    memory,
    ledgers: createLedgers({
      folder: folders.ledgers,
      verify: verifyChain,
      files: nodeFiles,
      onSentinelFailed: (error) => log.write('sentinel not written', { error: headline(error) }),
    }),
    kept: createKeptFiles(folders.documents, folders.work),
    pictures: createKeptPictures(folders.documents),
    attachments: createKeptFiles(folders.attachments, folders.work, 'original'),
    copies: createOpenedCopies(),
    jobs: createJobs((progress) => send(PROGRESS_CHANNEL, progress)),
    pdf: createPdfService(mainFolder),
    printing: createPrintSystem(),
    window: () => existing(current()),
    async rememberWindow() {
      try {
        await memory.set(seenState(existing(current())));
      } catch (error) {
        log.write('window state not kept', { error: headline(error) });
      }
    },
    showTheme() {
      const { theme } = memory.get();
      // High contrast is the page's own; light or dark it follows the system.
      nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
      installMenu(theme, (command) => send(MENU_CHANNEL, { command }));
    },
  };
}

function existing(window: BrowserWindow | null): BrowserWindow {
  if (window === null) throw new Error('the window is closed');
  return window;
}
