import { createHash } from 'node:crypto';
import { open, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { MAX_IMPORT_BYTES } from '../../../src/ipc/limits';
import { expect, test } from '../fixtures';

function ask(page: Page, key: string, question?: unknown): Promise<unknown> {
  return page.evaluate(([name, asked]) => Reflect.get(Reflect.get(window, 'api'), name)(asked), [
    key,
    question,
  ] as const);
}

/** Stands in for the system's dialogs, which no test can reach: they answer `path`, or cancel. */
async function answerDialogs(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    const filePaths = chosen === null ? [] : [chosen];
    Reflect.set(dialog, 'showOpenDialog', async () => ({ canceled, filePaths }));
    Reflect.set(dialog, 'showSaveDialog', async (_window: unknown, options: unknown) => {
      Reflect.set(globalThis, 'proposed', Reflect.get(Object(options), 'defaultPath'));
      return { canceled, filePath: chosen ?? '' };
    });
  }, path);
}

test('a chosen file is read, a huge one is not; text is saved under a harmless name', async ({
  app,
  page,
  userDataDir,
}) => {
  const asked = { title: 'Import', extensions: ['csv'] };
  const path = join(userDataDir, 'open items.csv');
  await writeFile(path, 'Nr;Betrag\n1;10,00\n');
  await answerDialogs(app, path);
  const read = await page.evaluate(async (question) => {
    const api = Reflect.get(window, 'api');
    const { name, key, size } = (await Reflect.get(api, 'importChoose')(question)).value;
    const piece = { key, from: 3 };
    const { value: bytes } = await Reflect.get(api, 'importRead')(piece);
    const isBytes = bytes instanceof Uint8Array;
    const again = await Reflect.get(api, 'importRead')(piece);
    return { name, size, isBytes, text: new TextDecoder().decode(bytes), again };
  }, asked);
  expect(read).toEqual({
    name: 'open items.csv',
    size: 18,
    isBytes: true,
    text: 'Betrag\n1;10,00\n',
    again: { ok: false, error: { code: 'not-found', detail: 'not held any more' } },
  });
  const file = await open(path, 'r+');
  await file.truncate(MAX_IMPORT_BYTES + 1);
  await file.close();
  expect(await ask(page, 'importChoose', asked)).toEqual({
    ok: false,
    error: { code: 'too-large', detail: `${MAX_IMPORT_BYTES + 1} bytes` },
  });
  await answerDialogs(app, null);
  expect(await ask(page, 'importChoose', asked)).toEqual({ ok: true, value: null });

  const saved = join(userDataDir, 'saved');
  await answerDialogs(app, saved);
  const question = { suggestedName: '../../Refused: rows.csv', text: 'Zeile;Grund\n3;Datum\n' };
  expect(await ask(page, 'textSaveAs', question)).toEqual({
    ok: true,
    value: { fileName: 'saved.csv' },
  });
  expect(await readFile(`${saved}.csv`, 'utf8')).toBe(question.text);
  const proposed = await app.evaluate(() => Reflect.get(globalThis, 'proposed'));
  expect(String(proposed)).toMatch(/[/\\]Refused rows\.csv$/);
  await answerDialogs(app, join(userDataDir, 'missing', 'a.csv'));
  expect(await ask(page, 'textSaveAs', question)).toEqual({
    ok: false,
    error: { code: 'not-found', detail: 'Error ENOENT at a chosen file' },
  });
});

test('a document is drawn, kept under its hash and saved; one that is not kept is not', async ({
  app,
  page,
  userDataDir,
}) => {
  const question = { sha256: 'a'.repeat(64), suggestedName: 'Letter.pdf' };
  for (const key of ['documentOpen', 'documentSaveAs']) {
    expect(await ask(page, key, question)).toMatchObject({ error: { code: 'not-found' } });
  }
  const model = {
    kind: 'statement',
    title: 'Statement',
    pageLabel: 'Page {page} of {pages}',
    language: 'en',
    date: '2026-03-02',
    sender: { name: 'Łódź Ltd', lines: [], returnLine: '', footer: [] },
    heading: 'Statement of account',
    facts: [{ label: 'Customer', text: 'Ελλάς & Søn' }],
    sections: [],
  };
  const drawn = await ask(page, 'documentsRender', { job: 'one', models: [model, model] });
  expect(drawn).toEqual({
    ok: true,
    value: { pages: 2, pageOf: [1, 2], sha256: expect.any(String), bytes: expect.any(Number) },
  });
  const again = await ask(page, 'documentsRender', { job: 'two', models: [model, model] });
  expect(again).toEqual(drawn);
  const [kept = ''] = await readdir(join(userDataDir, 'documents'));
  const sha256 = basename(kept, '.pdf');
  expect(drawn).toMatchObject({ value: { sha256 } });
  await answerDialogs(app, join(userDataDir, 'saved.pdf'));
  await ask(page, 'documentSaveAs', { sha256, suggestedName: 'Statement' });
  const saved = await readFile(join(userDataDir, 'saved.pdf'));
  expect(createHash('sha256').update(saved).digest('hex')).toBe(sha256);
  const odd = { ...model, heading: 'no sign for \u{10330}' };
  expect(await ask(page, 'documentsRender', { job: 'three', models: [odd] })).toMatchObject({
    error: { code: 'missing-glyph' },
  });
});

test('ledger, theme and title survive a start; the log holds no name', async ({
  app,
  page,
  relaunch,
  userDataDir,
}) => {
  const id = 'canary-test';
  await ask(page, 'windowTitleSet', ' Canary Müller GmbH ');
  const titles = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
  expect(titles).toEqual(['Forbear — Canary Müller GmbH']);
  await ask(page, 'ledgerCreate', { id, sample: true });
  await ask(page, 'themeSet', 'dark');
  const shown = await app.evaluate(({ Menu, nativeTheme }) => ({
    dark: nativeTheme.shouldUseDarkColors,
    marked: Menu.getApplicationMenu()?.getMenuItemById('theme.dark')?.checked,
  }));
  expect(shown).toEqual({ dark: true, marked: true });
  const remembered = join(userDataDir, 'window.json');
  expect(JSON.parse(await readFile(remembered, 'utf8'))).toMatchObject({ theme: 'dark' });
  const next = await relaunch();
  expect(await ask(next.page, 'ledgerCurrent')).toEqual({
    ok: true,
    value: { id, sample: true },
  });
  expect(JSON.parse(await readFile(remembered, 'utf8'))).toMatchObject({
    bounds: { width: 1440, height: 900 },
  });
  const logs = join(userDataDir, 'logs');
  for (const name of await readdir(logs)) {
    expect(await readFile(join(logs, name), 'utf8')).not.toMatch(/Müller/);
  }
});

test('closing waits for what is being written', async ({ app, page, userDataDir }) => {
  const path = join(userDataDir, 'late.csv');
  await app.evaluate(({ dialog }, chosen) => {
    Reflect.set(dialog, 'showSaveDialog', async () => {
      await new Promise((resume) => setTimeout(resume, 700));
      return { canceled: false, filePath: chosen };
    });
  }, path);
  const ended = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
  await page.evaluate(() => {
    void Reflect.get(
      Reflect.get(window, 'api'),
      'textSaveAs',
    )({
      suggestedName: 'late.csv',
      text: 'whole',
    });
  });
  await ask(page, 'appInfo');
  await app.evaluate(({ app: electronApp }) => electronApp.quit()).catch(() => undefined);
  await ended;
  expect(await readFile(path, 'utf8')).toBe('whole');
});
