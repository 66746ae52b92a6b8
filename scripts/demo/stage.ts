import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { en } from '../../src/renderer/messages/en';
import { type Launched, launchApp } from '../../tests/e2e/support/launch';
import { Problems } from '../../tests/e2e/support/problems';

const WIDTH = 1440;
const HEIGHT = 900;
const THEMES = ['light', 'dark'] as const;

/** The running application, driven as a user would, and its pictures. */
export class Stage {
  readonly documents: string;
  readonly screenshots: string[] = [];
  readonly #shots: string;
  readonly #now: string;
  readonly #problems = new Problems();
  readonly #userData = mkdtempSync(join(tmpdir(), 'forbear-demo-'));
  #running: Launched | null = null;

  private constructor(out: string, now: string) {
    this.#now = now;
    this.#shots = join(out, 'screenshots');
    this.documents = join(out, 'documents');
    for (const folder of [this.#shots, this.documents]) mkdirSync(folder, { recursive: true });
  }

  /** Starts the application on an empty data folder at a fixed moment (ISO 8601). */
  static async open(out: string, now: string): Promise<Stage> {
    const stage = new Stage(out, now);
    await stage.#start();
    return stage;
  }

  /** Ends the application, lets `between` touch its data folder, and starts it again. */
  async restart(between: (userData: string) => void): Promise<void> {
    await this.#running?.close();
    between(this.#userData);
    await this.#start();
  }

  /** Ends the application; its data folder is a throw-away. */
  async close(): Promise<void> {
    await this.#running?.close();
    rmSync(this.#userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  get app(): ElectronApplication {
    return this.#launched.app;
  }

  get page(): Page {
    return this.#launched.page;
  }

  /** Errors, policy violations and network requests of the window: there should be none. */
  problems(): readonly string[] {
    return this.#problems.list();
  }

  /** The next "open a file" dialog answers with this file. */
  async answerOpen(path: string): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path);
  }

  /** Every "save as" dialog accepts the suggested name, in the demo's folder. */
  async answerSave(): Promise<void> {
    await this.app.evaluate(({ dialog }, folder) => {
      const save = (...args: readonly unknown[]) => {
        const { defaultPath = '' } = (args.at(-1) ?? {}) as { defaultPath?: string };
        const name = defaultPath.split(/[\\/]/).at(-1) ?? 'file';
        return Promise.resolve({ canceled: false, filePath: `${folder}/${name}` });
      };
      dialog.showSaveDialog = save;
    }, this.documents);
  }

  /** A picture of the window as it is, in both themes. */
  async shoot(name: string): Promise<void> {
    const number = String(this.screenshots.length / THEMES.length + 1).padStart(2, '0');
    for (const theme of THEMES) {
      await this.page.emulateMedia({ colorScheme: theme });
      const file = `${number}-${name}-${theme}.png`;
      await this.page.screenshot({ path: join(this.#shots, file), animations: 'disabled' });
      this.screenshots.push(file);
    }
    await this.page.emulateMedia({ colorScheme: 'light' });
  }

  /** One picture outside of the numbered ones: of what the window shows when something fails. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(this.#shots, `${name}.png`) });
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Two frames later: the focus of a grid follows its cursor in the next one. */
  async settled(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  /** The dialog that is open. */
  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async dialogGone(): Promise<void> {
    await this.dialog().waitFor({ state: 'detached' });
  }

  /** Goes to a place by the rail. */
  async go(place: keyof typeof en.shell.places): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: en.shell.rail });
    await rail.getByRole('link', { name: en.shell.places[place] }).click();
    await this.page.getByRole('heading', { level: 1, name: en.shell.places[place] }).waitFor();
  }

  /** Insights with the figures of the ledger as it is now. */
  async insights(): Promise<void> {
    await this.go('insights');
    await this.page.locator('.insights__figures[aria-busy="false"]').waitFor({ timeout: 60_000 });
  }

  /** Closes the messages, which would lie over the next picture. */
  async dismissMessages(): Promise<void> {
    const toasts = this.page.getByRole('region', { name: en.shell.toasts });
    const close = toasts.getByRole('button', { name: en.common.dismiss });
    while ((await close.count()) > 0) await close.first().click();
  }

  /** A grid by its name. */
  grid(name: string): Locator {
    return this.page.getByRole('grid', { name });
  }

  get #launched(): Launched {
    if (this.#running === null) throw new Error('the application has not been started');
    return this.#running;
  }

  async #start(): Promise<void> {
    this.#running = await launchApp({
      userDataDir: this.#userData,
      env: { FORBEAR_NOW: this.#now, FORBEAR_USER: 'demo' },
      problems: this.#problems,
    });
    await this.#size();
    await this.answerSave();
  }

  async #size(): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, { width, height }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      { width: WIDTH, height: HEIGHT },
    );
    await this.page.waitForFunction((width) => window.innerWidth === width, WIDTH);
  }
}
