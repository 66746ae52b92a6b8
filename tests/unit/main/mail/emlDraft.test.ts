import { describe, expect, it } from 'vitest';
import { emlDraft } from '../../../../src/main/mail/emlDraft';

const PARTS = {
  to: 'anna@kunde.example',
  toName: 'Anna Müller',
  from: 'office@firma.example',
  fromName: 'Firma, GmbH',
  subject: 'Unser Schreiben vom 2. März 2026 (L-12)',
  body: 'Guten Tag Anna Müller,\n\nim Anhang …\n.\nGrüße',
  pdf: Buffer.from('%PDF-1.7 letter'),
  pdfName: '2026-03-02 L-12.pdf',
};

async function textOfDraft(over: Partial<typeof PARTS> = {}): Promise<string> {
  return Buffer.from(await emlDraft({ ...PARTS, ...over })).toString('latin1');
}

/** An encoded word (RFC 2047) or a quoted-printable line as text. */
function decoded(text: string): string {
  return text
    .replace(/\r\n (?==\?)/g, '')
    .replace(/=\?UTF-8\?([QB])\?(.*?)\?=\s?/gi, (_, how: string, words: string) =>
      how.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('utf8')
        : quoted(words.replaceAll('_', ' ')),
    );
}

function quoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe('a mail draft', () => {
  it('is unsent, with address, subject, words and the letter', async () => {
    const draft = await textOfDraft();
    const head = decoded(draft.slice(0, draft.indexOf('\r\n\r\n')));
    expect(head).toContain('X-Unsent: 1');
    expect(head).toContain('Anna Müller');
    expect(head).toContain('anna@kunde.example');
    expect(head).toContain('Subject: Unser Schreiben vom 2. März 2026 (L-12)');
    expect(draft).toContain(PARTS.pdf.toString('base64'));
    expect(draft).toMatch(/Content-Type: application\/pdf; name="2026-03-02 L-12.pdf"/);
    expect(quoted(draft)).toContain('Grüße');
  });

  it('has lines that every mail program takes: CRLF, at most 998 characters', async () => {
    const draft = await textOfDraft({ body: 'x'.repeat(3000) });
    expect(draft.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...draft.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998);
  });

  it('lets no text become a header', async () => {
    const draft = await textOfDraft({ toName: 'A\r\nBcc: x@y.example' });
    expect(draft).not.toMatch(/^Bcc:/m);
  });
});
