import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openItemsCsv, SAMPLE_ITEMS, SAMPLE_NOW } from '../../support/samples';
import { test as base } from '../fixtures';
import { type Launched, launchApp } from '../support/launch';
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

interface Fixtures {
  /** A folder for the files of one test, removed at its end. */
  files: string;
  /** Writes a file into that folder and answers its path. */
  fileOf: (name: string, content: string | Uint8Array) => Promise<string>;
  /** Closes the application and starts it on the same data as if it were this moment (ISO 8601). */
  later: (now: string) => Promise<Launched>;
  /** A company's ledger with the sample items booked. */
  seeded: Desk;
}

const journeys = base.extend<{ hand: HandKind } & Fixtures>({
  hand: ['mouse', { option: true }],

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

  seeded: async ({ forbear, fileOf, hand }, use) => {
    // Made by mouse whatever the hand: the journeys below are what is proven.
    const maker = deskOf(forbear, 'mouse');
    await maker.firstRun.startCompany();
    await maker.shell.go('Import');
    await maker.imports.book(await fileOf('open-items.csv', openItemsCsv(SAMPLE_ITEMS)));
    await use(deskOf(forbear, hand));
  },
});

/** Tests of journeys: files of their own, and a ledger that already holds the sample items. */
export const test = journeys.extend({ now: SAMPLE_NOW });
