import { expect, it } from 'vitest';
import { headline, redactError } from '../../../../src/main/errors/redact';
import { reportOf } from '../../../../src/main/errors/report';
import { systemError } from '../support';

const CANARY = /Müller|1[.,]?234|anna|Hauptstra/;

function thrown(error: Error, ...frames: string[]): Error {
  error.stack = [`${error.name}: ${error.message}`, ...frames].join('\n');
  return error;
}

it.each([
  new Error('Müller GmbH owes 1,234.56'),
  new TypeError('invalid value "Müller"'),
  systemError('EACCES', '/home/anna/Müller 1234.csv'),
  new SyntaxError('Unexpected token M in JSON: "Müller, Hauptstraße 1"'),
  'Müller',
  { name: 'Müller' },
  undefined,
])('tells no name and no amount (%#)', (error) => {
  expect(redactError(error)).not.toMatch(CANARY);
  expect(headline(error)).not.toMatch(CANARY);
});

it('keeps what the engine says about the program', () => {
  expect(headline(new TypeError("Cannot read properties of undefined (reading 'head')"))).toBe(
    "TypeError: Cannot read properties of undefined (reading 'head')",
  );
  expect(headline(new TypeError('journal.open is not a function'))).toContain('not a function');
});

it('names our own files and no others', () => {
  expect(headline(systemError('ENOSPC', '/home/anna/ledgers/main/journal.jsonl'))).toBe(
    'Error ENOSPC at journal.jsonl',
  );
  expect(headline(systemError('ENOSPC', '/home/anna/Müller.pdf'))).toBe(
    'Error ENOSPC at a chosen file',
  );
});

it('keeps frames as function and place, without folders', () => {
  const error = thrown(
    new Error('Müller'),
    '    at appendSynced (/home/anna/app/out/main/index.js:12:34)',
    '    at async C:\\Users\\anna\\app\\index.js:5:6',
    '    at Object.evil (Müller GmbH)',
  );
  expect(redactError(error)).toBe(
    'Error\n  at appendSynced index.js:12:34\n  at async index.js:5:6',
  );
});

it('makes a report that says versions, moment and place', () => {
  const facts = { version: '1.2.3', electron: '45.4.1', platform: 'linux', at: '2026-03-02' };
  const report = reportOf('unhandledRejection', new RangeError('Müller'), facts);
  expect(report).toMatch(/^Forbear 1\.2\.3, Electron 45\.4\.1, linux\n2026-03-02\nunhandledRej/);
  expect(report).toContain('RangeError');
  expect(report).not.toMatch(CANARY);
});
