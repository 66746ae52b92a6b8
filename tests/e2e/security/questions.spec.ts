import type { Page } from '@playwright/test';
import { type ContractKey, contract } from '../../../src/ipc/contract';
import { contractKeys } from '../../../src/ipc/keys';
import { expect, test } from '../fixtures';

const hash = 'a'.repeat(64);

const report = {
  kind: 'statement',
  title: 'Statement',
  pageLabel: '',
  language: 'en',
  date: '2026-03-02',
  sender: { name: 'Ltd', lines: [], returnLine: '', footer: [] },
  heading: 'Statement',
  facts: [],
  sections: [],
};

/** One well-formed question per key: with anything added to it, main must refuse it. */
const wellFormed: Record<ContractKey, unknown> = {
  appInfo: undefined,
  ledgerCurrent: undefined,
  ledgerCreate: { id: 'main', sample: false },
  journalOpen: { ledger: 'main' },
  journalRead: { ledger: 'main', fromSeq: 1, limit: 1 },
  journalAppend: {
    ledger: 'main',
    lines: [
      JSON.stringify({
        seq: 1,
        at: '2026-03-02T08:00:00Z',
        by: 'clerk',
        account: null,
        event: { type: 'noteAdded' },
        prev: hash,
        hash,
      }),
    ],
  },
  diskFree: undefined,
  importChoose: { title: 'Import', extensions: ['csv'] },
  importRead: { key: 'k', from: 0 },
  attachmentKeep: { sha256: hash, bytes: new Uint8Array([1]) },
  attachmentOpen: { sha256: hash, suggestedName: 'a.xml' },
  importChooseSeveral: { title: 'Import', extensions: ['xml'] },
  documentsRender: {
    job: 'j',
    models: [report],
  },
  documentPreview: { job: 'j', model: report },
  pictureChoose: { title: 'Logo' },
  pictureRead: { sha256: hash },
  documentSaveAs: { sha256: hash, suggestedName: 'a.pdf' },
  documentOpen: { sha256: hash, suggestedName: 'a.pdf' },
  printFileMake: { job: 'j', letters: [{ model: report, enclosures: [] }] },
  printersList: undefined,
  printStart: {
    job: 'j',
    letters: [{ model: report, enclosures: [] }],
    printer: 'None',
    tray: '',
    sides: 'one-sided',
    copies: 1,
    offset: { x: 0, y: 0 },
  },
  printState: { printJob: 'None-1' },
  printCancel: { printJob: 'None-1' },
  mailDraftMake: {
    job: 'j',
    model: report,
    to: 'a@b.example',
    toName: 'A',
    from: '',
    fromName: 'B',
    subject: 'S',
    body: 'B',
    letterName: 'L',
    how: 'open',
  },
  dossierFilesChoose: { title: 'Attach' },
  dossierFileKeep: { name: 'a.pdf', bytes: new Uint8Array([1]) },
  dossierFileOpen: { sha256: hash, suggestedName: 'a.pdf' },
  handoffWrite: {
    job: 'j',
    suggestedName: 'a.zip',
    encrypt: true,
    ownCopy: false,
    manifest: {
      format: 'forbear-pack',
      version: 2,
      creditor: 'Ltd',
      debtors: [{ name: 'GmbH', number: '1' }],
      agency: '',
      cutOff: '2026-03-02',
      totals: [],
      journal: { seq: 0, hash },
      chain: [],
      files: [],
    },
    texts: [],
    documents: [],
    files: [],
    paper: null,
    own: [],
  },
  textSaveAs: { suggestedName: 'a.csv', text: '' },
  addressOpen: { url: 'tel:+4943155501' },
  workbookSaveAs: { suggestedName: 'a.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4]) },
  jobCancel: { job: 'j' },
  themeSet: 'dark',
  zoomSet: 'reset',
  promisesNotice: { count: 1 },
  windowTitleSet: 'Ltd',
  draftsKeep: undefined,
};

type Argument = 'ten megabytes' | 'function' | { readonly value: unknown };

function ask(page: Page, key: ContractKey, args: readonly Argument[]): Promise<unknown> {
  return page.evaluate(
    ([name, given]) => {
      const real = given.map((argument) => {
        if (argument === 'ten megabytes') return 'x'.repeat(10_000_000);
        return argument === 'function' ? () => undefined : argument.value;
      });
      return Reflect.get(Reflect.get(window, 'api'), name)(...real);
    },
    [key, args] as const,
  );
}

function badArguments(key: ContractKey): [string, readonly Argument[]][] {
  const sample = wellFormed[key];
  const isObject = typeof sample === 'object';
  const wrong = [
    null,
    42,
    true,
    [],
    [sample],
    { surplus: true },
    { job: {}, sha256: 7, ledger: [] },
  ];
  const cases: [string, readonly Argument[]][] = wrong.map((value, index) => [
    `wrong-typed ${index}`,
    [{ value }],
  ]);
  cases.push(['10 MB', ['ten megabytes']]);
  cases.push(['not cloneable', ['function']]);
  cases.push(['a second argument', [{ value: sample }, { value: 1 }]]);
  if (sample !== undefined) cases.push(['missing', []]);
  if (isObject) {
    cases.push(['an extra field', [{ value: { ...sample, surplus: true } }]]);
    for (const field of Object.keys(sample ?? {})) {
      cases.push([`no ${field}`, [{ value: { ...sample, [field]: undefined } }]]);
      cases.push([`wrong ${field}`, [{ value: { ...sample, [field]: { deep: [1] } } }]]);
    }
  }
  return cases;
}

test('S5: every key refuses every argument the contract does not know', async ({ page }) => {
  for (const key of contractKeys) {
    expect(contract[key].safeParse(wellFormed[key]).success, key).toBe(true);
    for (const [what, args] of badArguments(key)) {
      expect(await ask(page, key, args), `${key}: ${what}`).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
    }
  }
  expect(await ask(page, 'appInfo', [])).toMatchObject({ ok: true });
});

test('S4: another window of the same origin gets no answer', async ({ app, page, problems }) => {
  problems.allow(/forbidden-sender/);
  await page.waitForLoadState();
  const answer = await app.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const preload = `${electronApp.getAppPath()}/out/preload/index.cjs`;
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await other.loadURL('app://forbear/index.html');
    const told = await other.webContents.executeJavaScript('window.api.diskFree()');
    other.destroy();
    return told;
  });
  expect(answer).toEqual({ ok: false, error: { code: 'forbidden-sender', detail: 'diskFree' } });
});

test('S4: our window at another address gets no answer', async ({ app, page, problems }) => {
  problems.allow(/forbidden-sender/);
  await page.waitForLoadState();
  const answer = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // a load by main itself passes the navigation guard; the preload runs in the new page too
    await window?.loadURL('data:text/html,<p>elsewhere').catch(() => undefined);
    return window?.webContents.executeJavaScript('window.api.diskFree()');
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden-sender' } });
});
