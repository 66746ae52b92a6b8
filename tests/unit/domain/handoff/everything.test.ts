import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import type { HandoffId, LetterId } from '../../../../src/domain/accounts/ids';
import { NO_ADDRESS } from '../../../../src/domain/accounts/party';
import { everyFileOf } from '../../../../src/domain/handoff/kept';
import { buildDataRequest } from '../../../../src/domain/handoff/request/request';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import { company } from '../../../support/documentFixtures';
import { stored } from '../../../support/packFixtures';
import { BATCH, Desk, EUR, invoice, MASTER, MODEL, TODAY } from '../accounts/support';

const SCHEMA = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../../resources/schema/data-request.schema.json'),
    'utf8',
  ),
);
const OLD = { ...NO_ADDRESS, lines: ['Alte Gasse 1'], city: 'Ulm', country: 'DE' };
const NEW = { ...NO_ADDRESS, lines: ['Neue Gasse 2'], city: 'Bonn', country: 'DE' };
const FOUND = { ...NO_ADDRESS, lines: ['Fundweg 3'], city: 'Jena', country: 'DE' };
const hash = (mark: string) => mark.repeat(64);

/** A customer with something of every kind on record. */
function known(): Desk {
  const desk = new Desk();
  desk.run({ type: 'openAccount', master: { ...MASTER, address: OLD }, batch: BATCH });
  desk.run({ type: 'changeMaster', after: { address: NEW }, batch: null });
  const fresh = [
    invoice('R-1', 100_00, '2026-09-15', { attachment: { name: 'r1.xml', sha256: hash('a') } }),
    invoice('R-2', 50_00, '2026-09-15'),
  ];
  desk.run({ type: 'importItems', batch: BATCH, fresh, changed: [] });
  const items = desk.known.items.map(({ id }) => id);
  desk.run({
    type: 'attachFile',
    file: { name: 'order.pdf', sha256: hash('b'), size: 1, kind: 'contract' },
  });
  desk.run({
    type: 'recordTrace',
    trace: {
      ...{ on: TODAY, source: 'companyRegister', result: 'newAddress', found: FOUND },
      ...{ note: 'asked by post', nextOn: null },
    },
  });
  const letter = 'l1' as LetterId;
  desk.run({
    type: 'issueLetter',
    ...{ letter, kind: 'reminder', deadline: TODAY, currency: EUR, minor: 150_00, items, level: 1 },
    ...{ batch: BATCH, model: MODEL, enclosed: [{ name: 'terms.pdf', sha256: hash('c') }] },
  });
  desk.run({ type: 'postLetter', letter, on: TODAY, number: 'RR1', raw: 'RR1', service: 'x' });
  for (const mark of ['d', 'e']) {
    const file = { name: `proof-${mark}.pdf`, sha256: hash(mark) };
    desk.run({ type: 'attachPostingProof', letter, file });
  }
  const promise = { minor: 10_00, currency: EUR, dueOn: TODAY, by: 'Frau Ito' };
  desk.run({ type: 'makePromise', promise });
  desk.run({
    type: 'openDispute',
    items: items.slice(1),
    minor: null,
    reason: 'goods',
    note: 'scratched',
  });
  const [dispute] = desk.known.disputes;
  if (dispute === undefined) throw new Error('no dispute');
  desk.run({ type: 'closeDispute', dispute: dispute.id, outcome: 'replaced' });
  desk.run({
    type: 'handOff',
    ...{ handoff: 'h1' as HandoffId, agency: 'Inkasso Nord', items: items.slice(0, 1) },
    ...{ packSha256: hash('9'), fileName: 'pack-1.zip' },
  });
  desk.run({ type: 'setMark', kind: 'valued', since: TODAY, reason: 'since 1998' });
  return desk;
}

test('everything about one person: addresses with their source, dealings, files, and who got it', () => {
  const desk = known();
  const account = desk.known;
  const events = stored(...desk.events);
  const files = everyFileOf(account, events);
  expect(files.map(({ name }) => name)).toEqual([
    ...['r1.xml', 'order.pdf', 'proof-d.pdf', 'proof-e.pdf', 'terms.pdf'],
  ]);
  const made = buildDataRequest({
    ...{ company, account, events, files, asOf: TODAY, codes: DEFAULT_SETTINGS.codes },
    head: { seq: events.length, hash: hash('0') },
    redact: ['Frau Ito'],
  });
  if (!made.ok) throw new Error(made.error.code);
  const about = made.value.documents[0]?.model;
  if (about?.kind !== 'statement') throw new Error('no sheet');
  const rows = (heading: string): string =>
    (about.sections.find((one) => one.heading.startsWith(heading))?.table?.rows ?? [])
      .map((row) => row.join(' | '))
      .join('\n');
  expect(rows('Addresses')).toMatch(/Neue Gasse 2.*entered by AB\n.*Alte Gasse 1.*imported/);
  expect(rows('Addresses')).toMatch(/Fundweg 3.*company register: asked by post/);
  expect(rows('Searches')).toContain('another address found');
  expect(rows('Promises')).toMatch(/10\.00.EUR/);
  expect(rows('Objections')).toMatch(/goods.*scratched.*replaced/);
  expect(rows('Letters')).toMatch(/posted .* RR1/);
  expect(rows('Marks')).toContain('since 1998');
  expect(rows('To whom')).toMatch(/Inkasso Nord.*R-1.*pack-1\.zip/);
  expect(rows('Files')).toContain('order.pdf');
  expect(made.value.files).toHaveLength(files.length);
  expect(JSON.stringify(made.value.documents[0])).not.toContain('Ito');

  const text = made.value.texts.find(({ path }) => path === 'data.json')?.text ?? '';
  const validate = new Ajv({ allErrors: true, strictRequired: false }).compile(SCHEMA);
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
  expect(JSON.parse(text).recipients).toMatchObject([{ name: 'Inkasso Nord', invoices: ['R-1'] }]);
});
