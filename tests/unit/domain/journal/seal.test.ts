import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId, ContactId } from '../../../../src/domain/accounts/ids';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { canonicalJson } from '../../../../src/domain/journal/canonical';
import { type Draft, hashOf, seal, verifyChain } from '../../../../src/domain/journal/seal';
import { GENESIS, type StoredEvent } from '../../../../src/domain/journal/storedEvent';

const AT = { at: '2026-11-21T09:00:00.000Z', by: 'AB' };

function note(text: string, n = 0): Draft {
  return {
    account: 'a1' as AccountId,
    event: {
      type: 'noteAdded',
      contact: `c${n}` as ContactId,
      on: plainDate('2026-11-21'),
      note: text,
    },
  };
}

describe('canonical JSON', () => {
  it('does not depend on the order of fields and survives a round trip', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
    expect(canonicalJson({ b: 1, a: [null, 'ł', { d: true, c: undefined }] })).toBe(
      '{"a":[null,"ł",{"d":true}],"b":1}',
    );
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow('NaN');
    expect(() => canonicalJson([() => 1])).toThrow('function');
  });
});

describe('the chain', () => {
  it('has the known hash of a known line', () => {
    const line = { seq: 1, ...AT, ...note('x'), prev: GENESIS.hash };
    // echo -n '<canonical JSON>' | sha256sum
    expect(hashOf(line)).toBe('bcf24c5242a1a2e0f91b740f164b24b41454c4305c9f7b45344847a37dcd7a2a');
  });

  it('continues from any head in any portions', () => {
    const drafts = ['a', 'b', 'c', 'd'].map((text, n) => note(text, n));
    const whole = seal(GENESIS, drafts, AT);
    const first = seal(GENESIS, drafts.slice(0, 2), AT);
    const head = { seq: 2, hash: first[1]?.hash ?? '' };
    expect([...first, ...seal(head, drafts.slice(2), AT)]).toEqual(whole);
    expect(verifyChain(GENESIS, whole)).toEqual({
      ok: true,
      value: { seq: 4, hash: whole[3]?.hash },
    });
    expect(verifyChain(head, whole.slice(2)).ok).toBe(true);
  });

  it('names gaps, foreign lines and changed words', () => {
    const lines = seal(
      GENESIS,
      ['a', 'b', 'c'].map((text, n) => note(text, n)),
      AT,
    );
    const [one, two, three] = lines as [StoredEvent, StoredEvent, StoredEvent];
    const breakOf = (events: readonly StoredEvent[]) => {
      const result = verifyChain(GENESIS, events);
      return result.ok ? null : result.error;
    };
    expect(breakOf([one, three])).toEqual({ seq: 3, why: 'gap' });
    expect(breakOf([one, { ...two, prev: GENESIS.hash }])).toEqual({ seq: 2, why: 'link' });
    expect(breakOf([one, { ...two, event: note('B', 1).event }])).toEqual({
      seq: 2,
      why: 'content',
    });
  });

  it('detects any single changed character of the stored text', () => {
    const text = seal(
      GENESIS,
      ['zahlt am Freitag', 'Łódź'].map((word, n) => note(word, n)),
      AT,
    )
      .map((line) => JSON.stringify(line))
      .join('\n');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 32, max: 500 }), (at, code) => {
        const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
        fc.pre(changed !== text);
        expect(readsAsWhole(changed)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('seals and verifies 10,000 events', () => {
    const drafts = Array.from({ length: 10_000 }, (_, n) => note(`call ${n}, asked for a copy`, n));
    const start = performance.now();
    const lines = seal(GENESIS, drafts, AT);
    const sealed = performance.now() - start;
    expect(verifyChain(GENESIS, lines).ok).toBe(true);
    console.log(`10,000 events sealed in ${sealed.toFixed(0)} ms`);
  });
});

function readsAsWhole(text: string): boolean {
  try {
    const lines = text.split('\n').map((line): StoredEvent => JSON.parse(line));
    return lines.length === 2 && verifyChain(GENESIS, lines).ok;
  } catch {
    return false;
  }
}
