import { basename, win32 } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extensionOf, safeFileName } from '../../../../src/main/files/fileNames';

it.each([
  ['Reminder 42 Müller & Söhne.pdf', 'pdf', 'Reminder 42 Müller & Söhne.pdf'],
  ['Reminder.PDF', 'pdf', 'Reminder.pdf'],
  ['../../etc/passwd', 'pdf', 'etc passwd.pdf'],
  ['C:\\Windows\\x', 'zip', 'C Windows x.zip'],
  ['a\u202Efdp.exe', 'pdf', 'a fdp.exe.pdf'],
  ['CON', 'pdf', 'Forbear CON.pdf'],
  ['...', 'txt', 'Forbear.txt'],
  ['', 'csv', 'Forbear.csv'],
  ['شركة النور', 'pdf', 'شركة النور.pdf'],
])('%j becomes a plain name', (proposed, extension, expected) => {
  expect(safeFileName(proposed, extension)).toBe(expected);
});

it('is one path segment on every system, whatever is proposed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (proposed) => {
      const name = safeFileName(proposed, 'pdf');
      expect(basename(name)).toBe(name);
      expect(win32.basename(name)).toBe(name);
      expect(name).toMatch(/^[^. ].*\.pdf$/su);
      expect(Array.from(name).length).toBeLessThan(170);
    }),
  );
});

it('finds the extension of a proposed name', () => {
  expect(extensionOf('Refused rows.CSV', 'txt')).toBe('csv');
  expect(extensionOf('report', 'txt')).toBe('txt');
  expect(extensionOf('a.b/c', 'txt')).toBe('txt');
});
