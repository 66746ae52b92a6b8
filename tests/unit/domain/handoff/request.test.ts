import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { PackContents } from '../../../../src/domain/handoff/input';
import {
  buildDataRequest,
  type DataRequestInput,
} from '../../../../src/domain/handoff/request/request';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import { packRequest } from '../../../../src/ipc/handoff';
import { company, TODAY } from '../../../support/documentFixtures';
import { chained, debtorInput, posted } from '../../../support/packFixtures';
import { drawBytes, hasTool, textOf as pdfText } from '../../../support/pdf';

const SCHEMA = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../../resources/schema/data-request.schema.json'),
    'utf8',
  ),
);

function answer(over: Partial<DataRequestInput> = {}): PackContents {
  const { account } = debtorInput();
  const events = chained(debtorInput().events);
  const head = { seq: 8, hash: events.at(-1)?.hash ?? '' };
  const files = posted().files ?? [];
  const made = buildDataRequest({
    ...{ company, account, events, asOf: TODAY, head, files, codes: DEFAULT_SETTINGS.codes },
    ...over,
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const text = (contents: PackContents, path: string): string =>
  contents.texts.find((one) => one.path === path)?.text ?? '';

describe('the answer to a request for access', () => {
  test('holds every note, every item and every event, withdrawn ones too', () => {
    const contents = answer();
    const data = JSON.parse(text(contents, 'data.json'));
    expect(data.items.map((item: { number: string }) => item.number)).toContain('OTHER-1');
    expect(data.events).toHaveLength(8);
    expect(data.log.map((line: { note: string }) => line.note)).toEqual(
      expect.arrayContaining(['Internal: ask Юлия about retention of title', 'wrong customer']),
    );
    const rows = Papa.parse<Record<string, string>>(text(contents, 'events.csv'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows.at(-1)).toMatchObject({ record: 'trailer', no: String(data.log.length) });
    const lines = text(contents, 'journal.jsonl').trimEnd().split('\n');
    expect(lines.every((line) => JSON.parse(line).sealed === undefined)).toBe(true);
    expect(contents.files).toHaveLength(3);
    expect(contents.documents).toHaveLength(4);
  });

  test('follows its schema and passes the door, with a password or without', () => {
    const contents = answer();
    const validate = new Ajv({ allErrors: true, strictRequired: false }).compile(SCHEMA);
    validate(JSON.parse(text(contents, 'data.json')));
    expect(validate.errors).toBeNull();
    for (const encrypt of [true, false]) {
      const asked = { job: 'j', encrypt, ownCopy: false, ...contents };
      expect(packRequest.safeParse(asked).error).toBeUndefined();
    }
  });

  test('names of other persons are taken out, and such lines are sealed', () => {
    const contents = answer({ redact: ['Юлия'] });
    expect(contents.texts.map((one) => one.text).join()).not.toContain('Юлия');
    const sealed = text(contents, 'journal.jsonl')
      .split('\n')
      .filter((line) => line.includes('sealed'));
    expect(sealed).toHaveLength(1);
  });

  test.runIf(hasTool('pdftotext'))('can be read as PDF', async () => {
    const [about] = answer().documents;
    if (about === undefined) throw new Error('no document');
    const read = pdfText(await drawBytes([about.model]));
    expect(read).toContain('Your data');
    expect(read).toContain('OTHER-1');
    expect(read).toContain('retention of title');
  });

  test('nobody is refused', () => {
    const { account } = debtorInput();
    const head = { seq: 0, hash: '0'.repeat(64) };
    const made = buildDataRequest({
      ...{ company, account, events: [], asOf: TODAY, head, files: [] },
      codes: DEFAULT_SETTINGS.codes,
    });
    expect(made).toMatchObject({ ok: false, error: { code: 'handoff.request-nobody' } });
  });
});
