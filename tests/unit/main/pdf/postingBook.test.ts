import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { type BookLetter, postingBook } from '../../../../src/domain/posting/postingBook';
import { account, company, letterInput } from '../../../support/documentFixtures';
import { letterBeforeAction } from '../../../support/letters';
import { drawBytes, hasTool, runOn, textOf, wordsOf } from '../../../support/pdf';

const ON = plainDate('2026-11-21');
const tools = hasTool('pdftotext') && hasTool('qpdf');

function letters(count: number, number = ''): BookLetter[] {
  return Array.from({ length: count }, (_, i) => {
    const name = `Müller & Łukasz Nr. ${i + 1} GmbH`;
    const letter = letterBeforeAction(
      letterInput({ account: account({ name }), reference: `L-${i + 1}` }),
    );
    if (!letter.ok) throw new Error(letter.error.code);
    return { model: letter.value, service: 'pl-polecony-zpo', number };
  });
}

const polish = { ...company, address: { ...company.address, country: 'PL' } };

describe.runIf(tools)('the posting book', () => {
  it('has addresses, references, services and totals, and no word of money', async () => {
    const pdf = await drawBytes([postingBook(letters(3), company, ON)]);
    const text = textOf(pdf);
    expect(text).toContain('Einlieferungsliste');
    expect(text).toMatch(/Müller & Łukasz Nr\. 3 GmbH/);
    expect(text).toMatch(/L-1/);
    expect(text).toMatch(/3 \(drei\)/);
    expect(text).not.toMatch(/€|EUR|\d[.,]\d\d\b|Mahnung|Rechnung|Schuld|IBAN|debt|overdue/i);
    expect(runOn(pdf, 'qpdf', (path) => ['--check', path])).toContain('No syntax or stream');
  });

  it('leaves a sticker of 60 by 20 mm its room and the stamp 35 by 35 mm', async () => {
    const words = wordsOf(await drawBytes([postingBook(letters(2), company, ON)]));
    const tops = words.filter(({ text }) => text === 'Müller').map(({ top }) => top);
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThanOrEqual(21.9);
    const left = words.find(({ text }) => text === 'Nummer')?.left ?? 0;
    const right = words.find(({ text }) => text === 'Gewicht')?.left ?? 0;
    expect(right - left).toBeGreaterThanOrEqual(62);
  });

  it('goes on to further sheets with its headings and page numbers', async () => {
    const pages = textOf(
      await drawBytes([postingBook(letters(20, '00159007733123456789'), polish, ON)]),
    )
      .split('\f')
      .filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.slice(0, 2).every((page) => page.includes('Adresat'))).toBe(true);
    expect(pages[1]).toMatch(/Strona 2 z/);
    expect(pages.join('')).toContain('20 (dwa-zero)');
    expect(pages.join('')).toContain('potwierdzenie');
    expect(pages.join('').match(/00159007733123456789/g)).toHaveLength(20);
  });
});
