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
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly documents: string;
  readonly screenshots: string[] = [];
  readonly #shots: string;
  readonly #problems: Problems;
  readonly #running: Launched;
  readonly #userData: string;

  private constructor(running: Launched, problems: Problems, userData: string, out: string) {
    this.app = running.app;
    this.page = running.page;
    this.#running = running;
    this.#problems = problems;
    this.#userData = userData;
    this.#shots = join(out, 'screenshots');
    this.documents = join(out, 'documents');
  }

  /** Starts the application on an empty data folder at a fixed moment (ISO 8601). */
  static async open(out: string, now: string): Promise<Stage> {
    const userData = mkdtempSync(join(tmpdir(), 'forbear-demo-'));
    const problems = new Problems();
    const env = { FORBEAR_NOW: now, FORBEAR_USER: 'demo' };
    const running = await launchApp({ userDataDir: userData, env, problems });
    const stage = new Stage(running, problems, userData, out);
    for (const folder of [stage.#shots, stage.documents]) mkdirSync(folder, { recursive: true });
    await stage.#size();
    await stage.answerSave();
    return stage;
  }

  /** Ends the application; its data folder is a throw-away. */
  async close(): Promise<void> {
    await this.#running.close();
    rmSync(this.#userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
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

  async #size(): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, { width, height }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      { width: WIDTH, height: HEIGHT },
    );
    await this.page.waitForFunction((width) => window.innerWidth === width, WIDTH);
  }
}
