import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { type Launched, launchApp } from './support/launch';
import { Problems } from './support/problems';

export { expect } from '@playwright/test';

interface Options {
  /** The moment the application believes it is (ISO 8601 with zone, `FORBEAR_NOW`); undefined: the real one. */
  now: string | undefined;
}

interface Fixtures {
  /** The application's data folder of this test: fresh, and removed at the end. */
  userDataDir: string;
  /** Environment variables of the application. */
  appEnv: Readonly<Record<string, string>>;
  /** What must not happen: console errors, exceptions, CSP violations, network requests. */
  problems: Problems;
  /** Starts the application on `userDataDir`; everything started is closed at the end of the test. */
  launch: () => Promise<Launched>;
  /** Closes the running application and starts it again on the same data. */
  relaunch: () => Promise<Launched>;
  /** The running application: the one `app` and `page` speak of until `relaunch`. */
  forbear: Launched;
  app: ElectronApplication;
  page: Page;
}

/**
 * Tests of the real window. A test that asks for `page` gets the first window, ready for input;
 * one that prepares the data folder first asks for `userDataDir` and `launch` instead.
 */
export const test = base.extend<Options & Fixtures>({
  now: [undefined, { option: true }],

  userDataDir: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'forbear-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },

  problems: async ({ browserName: _ }, use) => {
    const problems = new Problems();
    await use(problems);
    problems.assertNone();
  },

  appEnv: async ({ now }, use) => use(now === undefined ? {} : { FORBEAR_NOW: now }),

  launch: async ({ userDataDir, problems, appEnv: env }, use, testInfo) => {
    const launched: Launched[] = [];
    await use(async () => {
      const next = await launchApp({ userDataDir, env, problems });
      launched.push(next);
      return next;
    });
    for (const { close } of launched) await close();
    const output = launched.map((one) => one.output()).join('\n');
    if (output !== '') await testInfo.attach('output of the application', { body: output });
  },

  forbear: async ({ launch }, use) => use(await launch()),
  app: async ({ forbear }, use) => use(forbear.app),
  page: async ({ forbear }, use) => use(forbear.page),

  relaunch: async ({ forbear, launch }, use) => {
    let running = forbear;
    await use(async () => {
      await running.close();
      running = await launch();
      return running;
    });
  },
});
