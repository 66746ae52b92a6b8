import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agreementWords } from '../../../../src/domain/agreements/languages/languages';
import { agreementDocument } from '../../../../src/domain/agreements/paper/agreement';
import type { AgreementInput } from '../../../../src/domain/agreements/paper/input';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { LETTER_LANGUAGES } from '../../../../src/domain/letters/languages/languages';
import { readLimitationRule } from '../../../../src/domain/limitation/rule';
import { account, agreementInput, invoice, planRows } from '../../../support/documentFixtures';
import { drawBytes, hasTool, textOf } from '../../../support/pdf';

const poppler = hasTool('pdftotext');

function rule(id: string) {
  const file = join(import.meta.dirname, `../../../../resources/limitation/${id}.json`);
  const read = readLimitationRule(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** Six invoices, six payments, side claims, and everybody named. */
function six(language: string, over: Partial<AgreementInput['terms']> = {}): AgreementInput {
  const items = Array.from({ length: 6 }, (_, i) =>
    invoice(`2026-0042${i}`, addDays(plainDate('2026-08-01'), i * 9), 312_345 + i),
  );
  const sum = items.reduce((total, { minor }) => total + minor, 0);
  const base = agreementInput({ items });
  return {
    ...base,
    account: account({ items }),
    rows: planRows(sum, 6, 500),
    limitation: rule('de'),
    reference: 'A-2026-0007',
    terms: {
      ...base.terms,
      signatory: 'Anna Bergström',
      office: 'Head of Credit',
      debtorSignatory: { name: 'Małgorzata Wiśniewska', office: 'Prezes zarządu' },
      graceIn: 'bankDays',
      cureDays: 7,
      interest: { kind: 'agreed', ratePct: '4.5' },
      extras: [
        { kind: 'lumpSum', minor: 4000, waived: true },
        { kind: 'interest', minor: 1200, waived: false },
      ],
      language,
      ...over,
    },
  };
}

function model(input: AgreementInput) {
  const made = agreementDocument(input);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

async function pagesOf(input: AgreementInput): Promise<string[]> {
  const text = textOf(await drawBytes([model(input)])).replaceAll('\u00a0', ' ');
  return text.split('\f').slice(0, -1);
}

const squeezed = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ');

describe.skipIf(!poppler)('six invoices in six payments', () => {
  test.each(LETTER_LANGUAGES)('%s: two sheets to sign and one of slips', async (language) => {
    const pages = await pagesOf(six(language));
    expect(pages).toHaveLength(3);
    const words = agreementWords(language);
    const [first = '', second = '', slips = ''] = pages;
    expect(squeezed(first)).toContain(words.heading.instalments);
    expect(squeezed(second)).toContain(words.signature.signature);
    expect(squeezed(second)).toContain('Małgorzata Wiśniewska');
    for (let no = 1; no <= 6; no += 1) expect(slips).toContain(`A202 6000 0070 0${no}`);
    const text = squeezed(pages.join(' '));
    expect(text).toContain('§ 212 BGB');
    expect(text).not.toMatch(/[{}]|undefined|\[object/);
    const made = model(six(language));
    if (made.kind !== 'agreement') throw new Error(made.kind);
    for (const row of made.schedule.rows) expect(text).toContain(squeezed(row.join(' ')));
  });

  test('in two languages, both are told in full and the slips once', async () => {
    const pages = await pagesOf(six('de', { otherLanguage: 'en' }));
    const text = squeezed(pages.join(' '));
    const { setOff, ...clauses } = agreementWords('en').clauses;
    for (const { heading } of Object.values(clauses)) {
      if (!heading.includes('{')) expect(text).toContain(heading);
    }
    // No credit note is set off here.
    expect(text).not.toContain(setOff.heading);
    expect(text).toContain('Verjährung');
    expect(text).toContain('The text on the left decides.');
    expect(text).toContain('Maßgeblich ist der linke Text.');
    expect(text.match(/A202 6000 0070 01/g)).toHaveLength(2);
  });

  test('the same language twice is one language', () => {
    expect(model(six('de', { otherLanguage: 'de-AT' })).kind).toBe('agreement');
  });
});

describe.skipIf(!poppler)('many invoices', () => {
  test('stand in an annex behind the signatures', async () => {
    const items = Array.from({ length: 60 }, (_, i) =>
      invoice(`2026-${1000 + i}`, addDays(plainDate('2026-05-01'), i), 10_000),
    );
    const base = agreementInput({ items });
    const pages = await pagesOf({ ...base, rows: planRows(600_000, 3) });
    const signed = pages.findIndex((page) => page.includes('Signature, stamp'));
    const annex = pages.findIndex((page) => page.includes('Annex: the claims'));
    expect(squeezed(pages.join(' '))).toContain('the claims listed in the annex');
    expect(annex).toBeGreaterThanOrEqual(signed);
    expect(pages.join('')).toContain('2026-1059');
  });
});
