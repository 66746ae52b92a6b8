import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPack } from '../../../../src/domain/handoff/pack';
import { packRequest } from '../../../../src/ipc/handoff';
import { createKeptPictures } from '../../../../src/main/documents/pictures';
import { createKeptFiles } from '../../../../src/main/files/keptFiles';
import { writePack } from '../../../../src/main/handoff/pack';
import { inProcessPdf } from '../../../support/drawing';
import { chained, debtorInput, LAW, packInput } from '../../../support/packFixtures';
import { unzip } from '../../../support/unzip';

const RESOURCES = join(import.meta.dirname, '../../../../resources');

let files = new Map<string, Uint8Array>();
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forbear-verify-'));
  const events = chained(debtorInput().events);
  const made = buildPack(packInput({ law: LAW }, { events, notes: [1] }));
  if (!made.ok) throw new Error(made.error.code);
  const path = join(folder, 'pack.zip');
  const asked = packRequest.parse({ job: 'j', encrypt: false, ownCopy: false, ...made.value });
  const tools = {
    pdf: inProcessPdf(),
    pictures: createKeptPictures(folder),
    attachments: createKeptFiles(folder, folder, 'original'),
    resources: RESOURCES,
    workFolder: folder,
  };
  const control = { job: 'j', signal: new AbortController().signal, onProgress: () => undefined };
  const written = await writePack(asked, path, tools, control);
  if (!written.ok) throw new Error(written.error.code);
  files = await unzip(readFileSync(path));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the page's own script over files as a browser would hand them over; answers its verdict. */
async function verdictOn(pack: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const page = Buffer.from(files.get('verify.html') ?? []).toString();
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
  const element = () => ({
    textContent: '',
    className: '',
    hidden: true,
    addEventListener: () => undefined,
    insertRow: () => ({ insertCell: element }),
  });
  const verdict = element();
  const document = {
    getElementById: (id: string) => (id === 'verdict' ? verdict : element()),
    querySelector: element,
  };
  const context = vm.createContext({ document, TextEncoder });
  vm.runInContext(script, context);
  const list = [...pack].map(([path, bytes]) =>
    Object.assign(new File([new Uint8Array(bytes)], path), { webkitRelativePath: `pack/${path}` }),
  );
  await vm.runInContext('check', context)(list);
  return verdict.textContent;
}

describe('the verifying page', () => {
  test('is in the pack, needs no network, and finds it as it was packed', async () => {
    const page = Buffer.from(files.get('verify.html') ?? []).toString();
    expect(page).not.toMatch(/https?:\/\/|fetch\(|XMLHttpRequest|import\(/);
    expect(page).toContain("default-src 'none'");
    expect(await verdictOn(files)).toBe('The pack is as it was packed.');
  });

  test.each(['index.pdf', 'claims.csv', 'case.json', 'journal.jsonl'])(
    'finds one changed byte in %s',
    async (path) => {
      const bytes = new Uint8Array(files.get(path) ?? []);
      const at = bytes.length - 30;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(await verdictOn(new Map([...files, [path, bytes]]))).toContain('NOT as it was packed');
    },
  );

  test('finds a manifest that was changed to fit', async () => {
    const manifest = JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString());
    manifest.totals[0].openMinor += 1;
    const forged = new Map([...files, ['manifest.json', Buffer.from(JSON.stringify(manifest))]]);
    expect(await verdictOn(forged)).toContain('NOT as it was packed: 1 problem');
  });

  test.each<[string, (pack: Map<string, Uint8Array>) => void]>([
    ['a missing file', (pack) => pack.delete('payments.csv')],
    ['a foreign file', (pack) => pack.set('extra.txt', new Uint8Array([1]))],
  ])('finds %s', async (_, change) => {
    const pack = new Map(files);
    change(pack);
    expect(await verdictOn(pack)).toContain('1 problem');
  });
});
