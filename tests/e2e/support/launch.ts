import { resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { displays, strings } from './env';
import type { Problems } from './problems';

const CLOSING_MS = 15_000;
const READY_MS = 60_000;

export interface Launched {
  readonly app: ElectronApplication;
  /** The first window, ready for input. */
  readonly page: Page;
  /** What the application has written to stdout and stderr so far. */
  readonly output: () => string;
  /** Closes the application; ends its process when it does not go by itself. May be called twice. */
  readonly close: () => Promise<void>;
}

interface LaunchOptions {
  readonly userDataDir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly problems: Problems;
}

/** Starts the built application and waits until its first window says that it is ready. */
export async function launchApp({ userDataDir, env, problems }: LaunchOptions): Promise<Launched> {
  const app = await _electron.launch({
    executablePath: electronPath(),
    // The runner's switches come first: Electron reads some of them only before the folder.
    args: [...runnerArgs(), root(), `--user-data-dir=${userDataDir}`],
    env: { ...strings(process.env), ...ownDisplay(), FORBEAR_TEST: '1', ...env },
    timeout: READY_MS,
  });
  const output = collectOutput(app);
  const close = closer(app, problems);
  let shown = 'no window';
  try {
    const page = await app.firstWindow();
    shown = 'a window that does not answer';
    await problems.watch(app, page);
    const isReady = () => document.documentElement.dataset.ready === 'true';
    const waiting = page.waitForFunction(isReady, null, { timeout: READY_MS });
    await waiting.catch(async (error: unknown) => {
      const isShown = await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isVisible()),
      );
      shown = `shown ${isShown}; ${await page.evaluate(() => document.body.innerText)}`;
      throw error;
    });
    return { app, page, output, close };
  } catch (error) {
    await close();
    const told = `the application did not get ready (${shown}); it wrote:\n${output()}`;
    throw new Error(told, { cause: error });
  }
}

/** Windows of two workers on one display would take the focus from each other. */
export function ownDisplay(): Readonly<Record<string, string>> {
  return displays()[Number(process.env.TEST_PARALLEL_INDEX ?? 0)] ?? {};
}

function root(): string {
  return resolve(process.env.FORBEAR_ROOT ?? '.');
}

export function electronPath(): string {
  const path = process.env.FORBEAR_ELECTRON;
  if (path === undefined) throw new Error('Run the tests with: npm test -- --only e2e [file]');
  return path;
}

export function runnerArgs(): string[] {
  const args: unknown = JSON.parse(process.env.FORBEAR_ELECTRON_ARGS ?? '[]');
  return Array.isArray(args) ? args.map(String) : [];
}

function collectOutput(app: ElectronApplication): () => string {
  let text = '';
  const add = (chunk: unknown): void => {
    text += String(chunk);
  };
  app.process().stdout?.on('data', add);
  app.process().stderr?.on('data', add);
  return () => text;
}

function closer(app: ElectronApplication, problems: Problems): () => Promise<void> {
  const child = app.process();
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    const timer = setTimeout(() => {
      problems.add('the application did not quit and was ended');
      child.kill('SIGKILL');
    }, CLOSING_MS);
    // close() hangs when the application refuses to quit; the exit of the process is what counts.
    app.close().catch(() => undefined);
    await gone;
    clearTimeout(timer);
  };
}
