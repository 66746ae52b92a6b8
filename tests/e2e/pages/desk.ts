import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openItemsCsv, SAMPLE_ITEMS, SAMPLE_NOW } from '../../support/samples';
import { test as base } from '../fixtures';
import { type Launched, launchApp } from '../support/launch';
import { Profiles } from '../support/profiles';
import { Agreements } from './agreements';
import { Customers, Today } from './customers';
import { Debtor } from './debtor';
import { AgreementDialog, DrawnDialog, HandoffDialog, LettersDialog } from './documents';
import { FirstRun } from './firstRun';
import { CallForm } from './forms';
import { Hand, type HandKind } from './hand';
import { ImportPage } from './importPage';
import { List } from './lists';
import { Shell } from './shell';

export { expect } from '../fixtures';

/** Every part of the window, worked with one kind of hand. */
export function deskOf({ app, page }: Pick<Launched, 'app' | 'page'>, kind: HandKind) {
  const hand = new Hand(page, kind);
  return {
    ...{ app, page, hand },
    ...{ firstRun: new FirstRun(hand), shell: new Shell(hand) },
    ...{ today: new Today(hand), customers: new Customers(hand), debtor: new Debtor(hand) },
    ...{ imports: new ImportPage(hand, app), call: new CallForm(hand) },
    ...{ letters: new LettersDialog(hand), agreement: new AgreementDialog(hand) },
    ...{ letterList: new List(hand, 'Letters'), agreements: new Agreements(hand) },
    ...{ handoff: new HandoffDialog(hand), drawn: new DrawnDialog(hand) },
  };
}

export type Desk = ReturnType<typeof deskOf>;

/** With which ledger a test begins. */
const BEGINNINGS = {
  company: async ({ firstRun }) => firstRun.startCompany(),
  items: async ({ firstRun, imports, shell }, files) => {
    await firstRun.startCompany();
    await shell.go('Import');
    const path = join(files, 'open-items.csv');
    await writeFile(path, openItemsCsv(SAMPLE_ITEMS));
    await imports.book(path);
  },
  sample: async ({ firstRun }) => firstRun.startSample(),
} satisfies Record<string, (desk: Desk, files: string) => Promise<void>>;

interface Fixtures {
  /** A folder for the files of one test, removed at its end. */
  files: string;
  /** Writes a file into that folder and answers its path. */
  fileOf: (name: string, content: string | Uint8Array) => Promise<string>;
  /** Closes the application and starts it on the same data as if it were this moment (ISO 8601). */
  later: (now: string) => Promise<Launched>;
  /** Puts a ledger into the data folder, before the application starts. */
  begin: <B extends keyof typeof BEGINNINGS>(beginning: B) => Promise<B>;
  withCompany: 'company';
  withItems: 'items';
  withSample: 'sample';
  // The three below are named by a test before anything else of the window.
  /** The window on a company's ledger without customers. */
  founded: Desk;
  /** The window on a company's ledger with the sample items booked. */
  seeded: Desk;
  /** The window on the sample ledger, which has something of everything. */
  sample: Desk;
}

const journeys = base.extend<{ hand: HandKind } & Fixtures, { profiles: Profiles }>({
  hand: ['mouse', { option: true }],

  profiles: [
    async ({ browserName: _ }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'forbear-profiles-'));
      await use(new Profiles(folder));
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
    { scope: 'worker' },
  ],

  files: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'forbear-files-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  fileOf: async ({ files }, use) => {
    await use(async (name, content) => {
      const path = join(files, name);
      await writeFile(path, content);
      return path;
    });
  },

  later: async ({ forbear, userDataDir, problems }, use) => {
    let running = forbear;
    await use(async (moment) => {
      await running.close();
      running = await launchApp({ userDataDir, env: { FORBEAR_NOW: moment }, problems });
      return running;
    });
    await running.close();
  },

  begin: async ({ profiles, userDataDir, files, appEnv: env, now, problems }, use) => {
    await use(async (beginning) => {
      await profiles.copy(`${beginning} ${now}`, userDataDir, async (folder) => {
        const launched = await launchApp({ userDataDir: folder, env, problems });
        // Made by mouse whatever the hand: the journeys are what is proven.
        const desk = deskOf(launched, 'mouse');
        await BEGINNINGS[beginning](desk, files);
        await desk.shell.saved();
        await launched.close();
      });
      return beginning;
    });
  },

  // Fixtures are set up in the order they are named here: the ledger is there when the window starts.
  withCompany: async ({ begin }, use) => use(await begin('company')),
  withItems: async ({ begin }, use) => use(await begin('items')),
  withSample: async ({ begin }, use) => use(await begin('sample')),
  founded: async ({ withCompany: _, forbear, hand }, use) => use(deskOf(forbear, hand)),
  seeded: async ({ withItems: _, forbear, hand }, use) => use(deskOf(forbear, hand)),
  sample: async ({ withSample: _, forbear, hand }, use) => use(deskOf(forbear, hand)),
});

/** Tests of journeys: files of their own, and a ledger that already holds the sample items. */
export const test = journeys.extend({ now: SAMPLE_NOW });
