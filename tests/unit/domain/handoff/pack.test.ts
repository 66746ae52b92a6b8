import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { TRACE_RESULTS, TRACE_SOURCES } from '../../../../src/domain/accounts/dossier/types';
import type { AccountId, DisputeId, TraceId } from '../../../../src/domain/accounts/ids';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { csvText, plain } from '../../../../src/domain/export/csv';
import type { DebtorInput, PackContents, PackInput } from '../../../../src/domain/handoff/input';
import { finishManifest } from '../../../../src/domain/handoff/manifest';
import { buildPack, leavingList } from '../../../../src/domain/handoff/pack';
import { english } from '../../../../src/domain/messages/english';
import { refusalText } from '../../../../src/domain/messages/texts';
import { currency } from '../../../../src/domain/money/currency';
import { packRequest } from '../../../../src/ipc/handoff';
import { account, invoice } from '../../../support/documentFixtures';
import { debtorInput, LAW, packInput, posted } from '../../../support/packFixtures';
import { pack, rowsOf, textOf, trailersOf } from './packRows';

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../resources/schema/case.schema.json'), 'utf8'),
);

/** A second customer with one invoice of his own. */
function secondDebtor(): DebtorInput {
  const items = [invoice('B-1', plainDate('2026-09-01'), 4_200)];
  const other = account({
    id: 'account-2' as AccountId,
    number: '77',
    name: 'Bäcker & Söhne',
    items,
  });
  return { account: other, events: [], items };
}

describe('what is in the pack', () => {
  test('documents are numbered, named by type and date, and all in the manifest', () => {
    const contents = pack({ law: LAW });
    const paths = [...contents.texts, ...contents.documents].map(({ path }) => path).sort();
    expect(paths).toEqual([
      '000_readme.txt',
      '001_statement_2026-11-21_0010447.pdf',
      '002_interest_2026-11-21_0010447.pdf',
      '003_reminder_2026-11-05_0010447.pdf',
      '004_letter-before-action_2026-11-05_0010447.pdf',
      '005_dealings_2026-11-21_0010447.pdf',
      '006_limitation_2026-11-21_0010447.pdf',
      '007_contact-log_2026-11-21_0010447.pdf',
      'case.json',
      'claims.csv',
      'debtors.csv',
      'events.csv',
      'index.pdf',
      'journal.jsonl',
      'payments.csv',
    ]);
    const shipped = ['case.schema.json', 'verify.html'];
    const listed = contents.manifest.files.map(({ path }) => path);
    expect([...listed].sort()).toEqual([...paths, ...shipped].sort());
    for (const path of listed) expect(textOf(contents, 'readme')).toContain(path);
  });

  test('it passes the door to main as it is', () => {
    const asked = { job: 'j', encrypt: true, ownCopy: true };
    const placed = pack({ law: LAW, paper: true }, posted());
    expect(packRequest.safeParse({ ...asked, ...placed }).error).toBeUndefined();
  });

  test('chosen files lie between the sheets, a posting proof behind its letter', () => {
    const contents = pack({}, posted());
    expect(contents.files).toEqual([
      { path: '002_invoice_2026-08-15_2026-00417.pdf', sha256: 'a'.repeat(64) },
      { path: '003_delivery_2026-08-14_0010447.jpg', sha256: 'b'.repeat(64) },
      { path: '005_posting-proof_2026-11-05_RR-123-PL.pdf', sha256: 'c'.repeat(64) },
      { path: '009_other_2026-08-14_0010447.bin', sha256: 'd'.repeat(64) },
    ]);
    const index = JSON.stringify(contents.documents.find(({ path }) => path === 'index.pdf'));
    for (const { path } of contents.files) expect(index).toContain(path);
    expect(index).toContain('Registered, signed for, RR 123 PL');
    expect(index).toContain('Delivered: RR 123 PL');
  });

  test('several customers have a folder each and common tables', () => {
    const contents = pack({ debtors: [debtorInput(), secondDebtor()], law: LAW });
    const folders = new Set(contents.documents.map(({ path }) => path.split('/')[0]));
    expect(folders).toEqual(new Set(['index.pdf', 'D01_0010447', 'D02_77']));
    expect(rowsOf(contents, 'claims.csv').map((row) => row.debtor_number)).toEqual([
      '0010447',
      '0010447',
      '0010447',
      '77',
    ]);
    expect(contents.suggestedName).toBe('handoff_2-customers_2026-11-21.zip');
    expect(contents.manifest.totals).toMatchObject([
      { currency: 'EUR', items: 4, openMinor: 1_835_255 },
    ]);
  });

  test('the paper file has every drawn document behind a divider, in the order of the index', () => {
    const contents = pack({ paper: true }, posted());
    const order = contents.paper?.order ?? [];
    const documents = order.flatMap((part) => ('document' in part ? [part.document] : []));
    expect(documents).toEqual([
      'index.pdf',
      ...contents.documents.map(({ path }) => path).filter((path) => path !== 'index.pdf'),
    ]);
    expect(order).toHaveLength(2 * documents.length - 1 + contents.files.length);
    expect(pack().paper).toBeNull();
  });

  test('letters of other scripts stay in file names, accents go', () => {
    const nameless = { ...debtorInput().account, number: '', name: 'Ωμέγα' };
    expect(pack({}, { account: nameless }).suggestedName).toBe('handoff_Ωμέγα_2026-11-21.zip');
  });
});

describe('figures', () => {
  test('principal is that of the ledger in every file', () => {
    const contents = pack({ law: LAW });
    const ledger = debtorInput().items.reduce(
      (sum, item) => sum + openMinor(item, plainDate('2026-11-21')),
      0,
    );
    expect(ledger).toBe(1_831_055);
    const claims = rowsOf(contents, 'claims.csv');
    expect(claims.map((row) => row.open)).toEqual(['12500.00', '5000.00', '810.55']);
    expect(trailersOf(contents, 'claims.csv')).toMatchObject([
      { no: '3', currency: 'EUR', open: '18310.55', open_minor: String(ledger) },
    ]);
    expect(trailersOf(contents, 'debtors.csv')).toMatchObject([{ open_minor: String(ledger) }]);
    expect(trailersOf(contents, 'payments.csv')).toMatchObject([
      { no: '1', amount_minor: '200000' },
    ]);
    expect(trailersOf(contents, 'events.csv')).toMatchObject([{ no: '4' }]);
    const file = JSON.parse(textOf(contents, 'case.json'));
    expect(file.totals).toEqual(contents.manifest.totals);
    expect(contents.manifest.totals[0]?.openMinor).toBe(ledger);
  });

  test('principal, interest, lump sums and costs stand apart and sum to the total', () => {
    const costs = [
      {
        on: plainDate('2026-11-05'),
        text: 'Register',
        basis: 'BGB 280',
        amount: { minor: 450, currency: currency('EUR') },
      },
    ];
    const [total] = pack({ law: LAW }, { costs, account: german() }).manifest.totals;
    if (total === undefined) throw new Error('no total');
    const { openMinor: open, interestMinor, lumpSumMinor, costsMinor, totalMinor } = total;
    // BGB 288: 9 points above the base rate of 1.27 % in the second half of 2026; 40 EUR an invoice.
    expect([lumpSumMinor, costsMinor]).toEqual([12_000, 450]);
    expect(totalMinor).toBe(open + interestMinor + lumpSumMinor + costsMinor);
    const rate = rateOf(pack({ law: LAW }, { account: german() }));
    const exact = (1_250_000 * 68 + 700_000 * 18 + 500_000 * 32 + 81_055 * 22) * (rate / 100 / 365);
    expect(Math.abs(interestMinor - exact)).toBeLessThan(1.5);
    expect(total.perDay).toBe(((open * rate) / 100 / 365 / 100).toFixed(4));
  });

  test('without tables of law it is principal only, a consumer owes no lump sum', () => {
    expect(pack().manifest.totals[0]).toMatchObject({
      interestMinor: 0,
      total: '18310.55',
      perDay: '',
    });
    const consumer = { ...german(), debtorType: 'consumer' as const };
    const [total] = pack({ law: LAW }, { account: consumer }).manifest.totals;
    expect(total?.lumpSumMinor).toBe(0);
    expect(total?.interestMinor).toBeGreaterThan(0);
  });

  test('currencies are never added up', () => {
    const items = [
      ...debtorInput().items,
      invoice('U-1', plainDate('2026-10-01'), 700, { currency: currency('USD') }),
    ];
    const { totals } = pack({}, { items }).manifest;
    expect(totals.map(({ currency: code, open }) => [code, open])).toEqual([
      ['EUR', '18310.55'],
      ['USD', '7.00'],
    ]);
  });

  test('promises tell whether they were kept', () => {
    const [debtor] = JSON.parse(textOf(pack(), 'case.json')).debtors;
    expect(debtor.promises).toMatchObject([{ amount: '5000.00', state: 'broken' }]);
  });
});

function german(): DebtorInput['account'] {
  const { account: polish } = debtorInput();
  return { ...polish, address: { ...polish.address, country: 'DE' } };
}

/** Percent a year of the first line of the first invoice. */
function rateOf(contents: PackContents): number {
  const [debtor] = JSON.parse(textOf(contents, 'case.json')).debtors;
  return Number(debtor.invoices[0].interest.lines[0].ratePct);
}

const COST = {
  ...{ on: plainDate('2026-11-10'), text: 'Returned direct debit', basis: 'Terms, no. 7' },
  amount: { minor: 7_50, currency: currency('EUR') },
};
const TRACE = {
  ...{ id: 't1' as TraceId, on: plainDate('2026-11-12'), source: 'companyRegister' as const },
  ...{ result: 'confirmed' as const, found: null, note: 'asked Ms Ito', nextOn: null },
};

describe('case.json', () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(SCHEMA);

  test.each<[string, () => PackContents]>([
    ['one customer with law, files and postings', () => pack({ law: LAW }, posted())],
    ['several, principal only', () => pack({ debtors: [debtorInput(), secondDebtor()] })],
    [
      'notes, a mandate and costs',
      () =>
        pack(
          { mandate: { on: plainDate('2026-11-20'), scope: 'All', fees: '5 %', floor: '' } },
          { notes: [1, 2], costs: [COST] },
        ),
    ],
    [
      'an address that was looked for, and two proofs of one posting',
      () => {
        const { postings = [], account, ...debtor } = posted();
        const earlier = [{ name: 'stamp.png', sha256: '7'.repeat(64) }];
        return pack(
          {},
          {
            ...debtor,
            account: { ...account, traces: [TRACE] },
            postings: postings.map((one) => ({ ...one, earlier })),
          },
        );
      },
    ],
  ])('%s follows its schema', (_, make) => {
    validate(JSON.parse(textOf(make(), 'case.json')));
    expect(validate.errors).toBeNull();
  });

  test('costs, searches for the address and every proof of a posting leave', () => {
    const { postings = [], account, ...debtor } = posted();
    const earlier = [{ name: 'stamp.png', sha256: '7'.repeat(64) }];
    const contents = pack(
      {},
      {
        ...debtor,
        ...{ costs: [COST], account: { ...account, traces: [TRACE] } },
        postings: postings.map((one) => ({ ...one, earlier })),
      },
    );
    const [one] = JSON.parse(textOf(contents, 'case.json')).debtors;
    expect(one.costs).toMatchObject([{ basis: 'Terms, no. 7', amountMinor: 7_50 }]);
    expect(one.totals[0]).toMatchObject({ costsMinor: 7_50 });
    expect(one.addressChecks).toEqual([
      { on: TRACE.on, source: 'companyRegister', result: 'confirmed' },
    ]);
    const proofs = contents.files.filter(({ path }) => path.includes('posting-proof'));
    expect(proofs.map(({ sha256 }) => sha256)).toEqual(['7'.repeat(64), 'c'.repeat(64)]);
    expect(proofs[0]?.path).toMatch(/\.png$/);
  });

  test('the schema knows every source of an address', () => {
    const { addressChecks } = SCHEMA.definitions.debtor.properties;
    const { source, result } = addressChecks.items.properties;
    expect(source.enum).toEqual(expect.arrayContaining([...TRACE_SOURCES]));
    expect(result.enum).toEqual([...TRACE_RESULTS]);
  });

  test('a dispute of a reason of the user follows the schema and carries its name', () => {
    const { account: debtor, items } = posted();
    const dispute = {
      ...{ id: 'd1' as DisputeId, openedOn: TRACE.on, items: items.map(({ id }) => id) },
      ...{ minor: null, note: '', batch: null, closedOn: null },
    };
    const disputes = [
      { ...dispute, reason: 'own-1' as const },
      { ...dispute, reason: 'price' as const },
    ];
    const reasons = { labels: { 'own-1': 'Papers missing' }, hidden: [] };
    const codes = { ...packInput().codes, reasons };
    const made = pack({ codes }, { ...posted(), account: { ...debtor, disputes } });
    const file = JSON.parse(textOf(made, 'case.json'));
    validate(file);
    expect(validate.errors).toBeNull();
    expect(file.debtors[0].disputes).toMatchObject([
      { reason: 'own-1', reasonName: 'Papers missing' },
      { reason: 'price' },
    ]);
    expect(file.debtors[0].disputes[1]).not.toHaveProperty('reasonName');
  });

  test('the schema refuses what is not a case', () => {
    const file = JSON.parse(textOf(pack(), 'case.json'));
    expect(validate({ ...file, cutOff: '21.11.2026' })).toBe(false);
    expect(validate({ ...file, debtors: [] })).toBe(false);
    expect(validate({ ...file, more: 1 })).toBe(false);
  });
});

test('the plan lists the files that would leave, as the index does', () => {
  const input = packInput({ law: LAW }, posted());
  const listed = leavingList(input).map(({ path, why }) => {
    expect(why).not.toBe('');
    return path;
  });
  const left = pack({ law: LAW }, posted()).manifest.files.map(({ path }) => path);
  const common = ['000_readme.txt', 'index.pdf', 'case.schema.json', 'verify.html'];
  expect([...listed].sort()).toEqual(left.filter((path) => !common.includes(path)).sort());
});

describe('CSV', () => {
  test('escapes formulas in text, leaves numbers alone, keeps quotes and lines', () => {
    const cells = [
      '=1+1',
      '+49 1',
      '-x',
      '@a',
      '\t=2',
      '  =3',
      'a "b", c',
      'two\nlines',
      plain('-12.50'),
      -5,
      null,
    ];
    const text = csvText(
      cells.map((_, i) => `c${i}`),
      [cells],
    );
    expect(Papa.parse<string[]>(text.trimEnd()).data[1]).toEqual([
      "'=1+1",
      "'+49 1",
      "'-x",
      "'@a",
      "'\t=2",
      "'  =3",
      'a "b", c',
      'two\nlines',
      '-12.50',
      '-5',
      '',
    ]);
  });
});

describe('refusals', () => {
  test.each<[string, Partial<PackInput>, Partial<DebtorInput>]>([
    ['handoff.noItems', {}, { items: [] }],
    ['handoff.noAgency', { agency: ' ' }, {}],
    ['handoff.noDebtor', { debtors: [] }, {}],
    ['handoff.twice', { debtors: [debtorInput(), debtorInput()] }, {}],
    ['handoff.nothingOpen', {}, { items: [invoice('A', plainDate('2026-09-01'), 0)] }],
  ])('%s', (code, over, debtor) => {
    const made = buildPack(packInput(over, debtor));
    if (made.ok) throw new Error('was made');
    expect(made.error.code).toBe(code);
    expect(refusalText(english, made.error)).not.toMatch(/[{}]|^handoff\./);
  });

  test('a manifest is not finished for other files than the pack has', () => {
    const { manifest } = pack();
    const proofs = manifest.files.map(({ path }) => ({ path, bytes: 1, sha256: 'f'.repeat(64) }));
    expect(JSON.parse(finishManifest(manifest, proofs)).files[0]).toMatchObject({ bytes: 1 });
    expect(() => finishManifest(manifest, proofs.slice(1))).toThrow();
    const renamed = proofs.map((proof, i) => (i === 0 ? { ...proof, path: 'x.txt' } : proof));
    expect(() => finishManifest(manifest, renamed)).toThrow();
  });
});
