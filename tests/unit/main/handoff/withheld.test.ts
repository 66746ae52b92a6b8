import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import type { AccountEvent } from '../../../../src/domain/accounts/events';
import type {
  ContactId,
  DisputeId,
  ItemId,
  LetterId,
  PlanId,
  PromiseId,
} from '../../../../src/domain/accounts/ids';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { EnclosedFile } from '../../../../src/domain/handoff/input';
import { buildPack } from '../../../../src/domain/handoff/pack';
import { packRequest } from '../../../../src/ipc/handoff';
import { createKeptPictures } from '../../../../src/main/documents/pictures';
import { createKeptFiles } from '../../../../src/main/files/keptFiles';
import { writePack } from '../../../../src/main/handoff/pack';
import { agreementInput, EUR, invoice } from '../../../support/documentFixtures';
import { inProcessPdf } from '../../../support/drawing';
import { chained, debtorInput, LAW, packInput, stored } from '../../../support/packFixtures';
import { drawBytes, hasTool, textOf } from '../../../support/pdf';
import { unzip } from '../../../support/unzip';

const RESOURCES = join(import.meta.dirname, '../../../../resources');

/** Third persons, as the user gave them, and every way they are written in what follows. */
const THIRD = ['Mária Kőszegi', 'Dr. Юлия Ким', 'O’Brien'];
const NAMES = /m[aá]ria|k[oő]szegi|юлия|o[’']brien/iu;

/** Words that stand nowhere but in what was not chosen, and names of files in the house. */
const WITHHELD = [
  'gambling',
  'retention',
  'hold-word',
  'dispute-word',
  'answer-word',
  'scan-of-kitchen',
  'stamped-receipt',
  'photo-of-yard',
  'OTHER-1',
  '999.00',
  'wrong customer',
];

const tool = hasTool('pdftotext');

let folder = '';
let files = new Map<string, Uint8Array>();
/** By path. */
let texts = new Map<string, string>();

beforeAll(async () => {
  if (!tool) return;
  folder = mkdtempSync(join(tmpdir(), 'forbear-withheld-'));
  files = await unpacked();
  texts = new Map([...files].map(([path, bytes]) => [path, readable(path, bytes)]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const on = plainDate('2026-11-02');

function events(items: readonly ItemId[]): AccountEvent[] {
  const letter = 'letter-1' as LetterId;
  const sha256 = 'e'.repeat(64);
  const said = (contact: string, note: string, person = ''): AccountEvent => ({
    type: 'callLogged',
    contact: contact as ContactId,
    on,
    outcome: 'reached',
    person,
    note,
  });
  return [
    said('c-1', 'MÁRIA of the bank says it is paid; ask Юлия', 'Maria Koszegi'),
    said('c-2', 'Speaks of his gambling'),
    { type: 'noteAdded', contact: 'c-3' as ContactId, on, note: 'About retention of title' },
    { type: 'letterDelivered', letter, on, name: 'Mária Kőszegi' },
    { type: 'letterSentByMail', letter, on, to: 'maria.obrien@bank.example', subject: 'Reminder' },
    {
      type: 'postingProofAttached',
      letter,
      on,
      file: { name: 'stamped-receipt O’Brien.pdf', sha256 },
    },
    { type: 'holdSet', hold: { since: on, until: null, reason: 'hold-word of O’Brien' } },
    {
      type: 'disputeOpened',
      dispute: {
        id: 'd-1' as DisputeId,
        openedOn: on,
        items,
        minor: null,
        reason: 'goods',
        batch: null,
        note: 'dispute-word',
      },
    },
    { type: 'disputeClosed', dispute: 'd-1' as DisputeId, on, outcome: 'answer-word' },
    {
      type: 'planScanned',
      plan: 'plan-1' as PlanId,
      on,
      scan: { name: 'scan-of-kitchen.pdf', sha256 },
    },
  ];
}

/** Everything a pack of one debtor holds, with a paper file, unpacked. */
async function unpacked(): Promise<Map<string, Uint8Array>> {
  const base = debtorInput();
  const items = base.items.map((item) => ({
    ...item,
    reference: 'Order of Mária',
    text: 'for O’Brien',
  }));
  const ids = items.map(({ id }) => id);
  const line = chained([...base.events, ...stored(...events(ids))]);
  const account: Account = {
    ...base.account,
    items: [...items, invoice('OTHER-1', plainDate('2026-10-01'), 99_900)],
    promises: base.account.promises.map((one) => ({
      ...one,
      id: 'promise-1' as PromiseId,
      by: 'Dr. Юлия Ким',
    })),
    disputes: [
      {
        id: 'd-1' as DisputeId,
        openedOn: on,
        items: ids,
        minor: null,
        reason: 'goods',
        batch: null,
        note: 'dispute-word',
        closedOn: on,
        outcome: 'answer-word',
      },
    ],
    plans: [
      {
        id: 'plan-1' as PlanId,
        agreedOn: on,
        currency: EUR,
        minor: 1_831_055,
        items: ids,
        rows: agreementInput().rows,
        terms: agreementInput().terms,
        endedOn: null,
      },
    ],
  };
  const [letter] = base.events.flatMap(({ event }) =>
    event.type === 'letterIssued' ? [event.model] : [],
  );
  const pdf = letter === undefined ? Buffer.alloc(0) : await drawBytes([letter]);
  const kept: EnclosedFile[] = [
    {
      type: 'invoice',
      on,
      name: 'photo-of-yard Maria.pdf',
      sha256: keep(pdf),
      number: '2026-00417',
    },
    {
      type: 'delivery',
      on,
      name: 'photo-of-yard O’Brien.jpg',
      sha256: keep(Buffer.from('jpg')),
      number: '',
    },
  ];
  const first = base.events.length + 1;
  const made = buildPack(
    packInput(
      { law: LAW, paper: true, head: { seq: line.length, hash: line.at(-1)?.hash ?? '' } },
      {
        account,
        items,
        events: line,
        notes: [first],
        redact: THIRD,
        files: kept,
        costs: [
          {
            on,
            text: 'Enquiry at O’Brien’s office',
            basis: 'asked by Mária',
            amount: { minor: 450, currency: EUR },
          },
        ],
        postings: [
          {
            letter: 'letter-1' as LetterId,
            on,
            product: 'Registered',
            number: 'RR 1',
            outcome: { kind: 'delivered', on, name: 'Mária Kőszegi' },
            proof: { name: 'stamped-receipt O’Brien.pdf', sha256: keep(pdf) },
          },
        ],
      },
    ),
  );
  if (!made.ok) throw new Error(made.error.code);
  const path = join(folder, 'pack.zip');
  const asked = { job: 'job-1', encrypt: false, ownCopy: false };
  const written = await writePack(
    packRequest.parse({ ...asked, ...made.value }),
    path,
    {
      pdf: inProcessPdf(),
      pictures: createKeptPictures(folder),
      attachments: createKeptFiles(folder, folder, 'original'),
      resources: RESOURCES,
      workFolder: folder,
    },
    { job: 'job-1', signal: new AbortController().signal, onProgress: () => undefined },
  );
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return unzip(readFileSync(path));
}

function keep(bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(folder, `${hash}.original`), bytes);
  return hash;
}

/** What a recipient can read of a file: PDFs as text with their metadata, JSON with its escapes read. */
function readable(path: string, bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('utf8');
  if (path.endsWith('.pdf'))
    return `${path}\n${textOf(bytes)}\n${raw.match(/<rdf:RDF[\s\S]*?<\/rdf:RDF>/g)}`;
  return `${path}\n${raw}`;
}

describe.runIf(hasTool('pdftotext'))(
  'nothing that stays in the house is in an unpacked pack',
  () => {
    test('every kind of file was looked at', () => {
      const kinds = new Set([...files.keys()].map((path) => path.replace(/^.*\./, '')));
      expect(kinds).toEqual(new Set(['txt', 'pdf', 'jpg', 'json', 'jsonl', 'csv', 'html']));
      expect([...files.keys()].length).toBeGreaterThan(20);
    });

    test('no name of a third person, however it is written', () => {
      const found = [...texts].flatMap(([path, text]) => {
        const match = NAMES.exec(text);
        return match === null ? [] : [`${path}: ${match[0]}`];
      });
      expect(found).toEqual([]);
    });

    test.each(WITHHELD)('%s is nowhere', (word) => {
      const found = [...texts].filter(([, text]) => text.includes(word));
      expect(found.map(([path]) => path)).toEqual([]);
    });

    test('what was chosen is there, with a mark in place of the names', () => {
      const [, log = ''] = [...texts].find(([path]) => path.includes('contact-log')) ?? [];
      expect(log.replace(/\s+/g, ' ')).toContain(
        '[redacted] of the bank says it is paid; ask [redacted]',
      );
      expect(texts.get('events.csv')).toContain('signed for by [redacted]');
      expect(texts.get('case.json')).toContain('[redacted]');
    });

    test('the journal gives hashes only of lines with such words, and they still make a chain', () => {
      const lines = (texts.get('journal.jsonl') ?? '').trimEnd().split('\n').slice(1);
      const sealed = lines.filter((line) => line.includes('"sealed":true'));
      expect(lines).toHaveLength(18);
      expect(sealed.length).toBeGreaterThanOrEqual(10);
      const links = lines.map((line): { prev: string; hash: string } => JSON.parse(line));
      for (const [at, link] of links.entries()) {
        if (at > 0) expect(link.prev).toBe(links[at - 1]?.hash);
      }
    });
  },
);
