import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isEInvoice,
  readEInvoices,
} from '../../../../../src/domain/importing/einvoice/readEInvoice';
import { IMPORT_SENTENCES } from '../../../../../src/domain/importing/sentences';
import { refusalText } from '../../../../../src/domain/messages/texts';
import type { Refusal } from '../../../../../src/domain/refusal';
import { describeWithSharedData } from '../../../../support/sharedData';
import { classicPdf, packedPdf } from './pdfSamples';
import { cii, ubl } from './samples';

const RUNS = 400;

interface Mutation {
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(1), fc.nat(40), fc.nat(5_000)),
  bytes: fc.oneof(fc.uint8Array({ maxLength: 6 }), fc.constant(new TextEncoder().encode('<<(['))),
});

/** Replaces `length` bytes at a share of the file by others. */
function mutated(source: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return changes.reduce((bytes, { at, length, bytes: put }) => {
    const start = Math.floor(at * bytes.length);
    const rest = bytes.subarray(Math.min(bytes.length, start + length));
    const result = new Uint8Array(start + put.length + rest.length);
    result.set(bytes.subarray(0, start));
    result.set(put, start);
    result.set(rest, start + put.length);
    return result;
  }, source);
}

/** Reads the bytes; a refusal must have its sentence with nothing left to fill in. */
function survives(bytes: Uint8Array): void {
  isEInvoice(bytes);
  const file = readEInvoices(bytes);
  for (const read of file.ok ? file.value : [file]) {
    if (read.ok) expect(Number.isSafeInteger(read.value.totals.payable.minor)).toBe(true);
    else isSaid(read.error);
  }
}

function isSaid(refused: Refusal): void {
  const { code } = refused;
  expect(IMPORT_SENTENCES[code], code).toBeDefined();
  expect(refusalText(IMPORT_SENTENCES, refused)).not.toMatch(
    /\{(?:line|field|value|limit|count)\}/,
  );
}

function survivesMutations(source: Uint8Array, numRuns = RUNS): void {
  const changes = fc.array(mutation, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(changes, (list) => survives(mutated(source, list))),
    { numRuns },
  );
}

describe('damaged invoices', () => {
  const xml = { name: 'factur-x.xml', bytes: cii() };
  it.each([
    ['UBL', ubl()],
    ['CII', cii()],
    ['a PDF', classicPdf([xml])],
    ['a packed PDF', packedPdf([xml])],
  ])('of %s are read or refused, never thrown', (_, source) => survivesMutations(source));

  it('of any bytes after the mark of a PDF are refused', () => {
    const words = fc.constantFrom(
      '<<',
      '>>',
      '[',
      ']',
      '(',
      '<',
      '1 0 R',
      '1 0 obj',
      'xref',
      '/W',
      'stream\n',
    );
    const text = fc.array(fc.oneof(words, fc.string()), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const body = `%PDF-1.4\n${parts.join(' ')}\nstartxref\n9\n%%EOF`;
        survives(new TextEncoder().encode(body));
      }),
      { numRuns: RUNS },
    );
  });

  it('that nest or repeat without end are refused in time', () => {
    const started = performance.now();
    const many = 10_000;
    for (const body of [
      '[',
      '<<',
      '(',
      '% %\n',
      '1 0 obj ',
      'trailer<<',
      '<</A',
      '1 0 obj<</Type/ObjStm>>stream\n',
    ]) {
      survives(new TextEncoder().encode(`%PDF-1.4\n${body.repeat(many)}\nstartxref\n9\n%%EOF`));
    }
    for (const body of ['<!---->', '<?a?>', '<a>', '<a/>', ' ']) {
      survives(new TextEncoder().encode(`<?xml version="1.0"?>${body.repeat(many)}`));
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);
});

describeWithSharedData('einvoice', 'the shared electronic invoices, damaged', (folder) => {
  it.each(readdirSync(folder))('%s is read or refused, never thrown', (name) => {
    survivesMutations(readFileSync(join(folder, name)), 60);
  });
});
