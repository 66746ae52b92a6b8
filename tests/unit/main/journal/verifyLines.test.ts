import { describe, expect, it, vi } from 'vitest';
import type { AnyEvent } from '../../../../src/domain/accounts/events';
import { type SealedLine, sealLines, verifyChain } from '../../../../src/domain/journal/seal';
import { GENESIS } from '../../../../src/domain/journal/storedEvent';
import { eventsOfLines } from '../../../../src/ipc/journal';
import { verifyLines } from '../../../../src/main/journal/chain';

const event = { type: 'noteAdded', text: 'Łukasz "said"\n\u0001', on: '2026-03-02' };
const drafts = [1, 2, 3].map(() => ({ account: null, event: event as unknown as AnyEvent }));
const lines = sealLines(GENESIS, drafts, { at: '2026-03-02T08:00:00.000Z', by: 'clerk' });

/** The lines with the second one's text changed, read as main reads them. */
function changed(change: (line: SealedLine) => string): SealedLine[] {
  const texts = lines.map((line, index) => (index === 1 ? change(line) : line.text));
  const events = eventsOfLines(texts) ?? [];
  return texts.flatMap((text, index) => {
    const read = events[index];
    return read === undefined ? [] : [{ event: read, text }];
  });
}

describe('lines to be appended', () => {
  it('are the JSON of their events', () => {
    expect(lines.map(({ text }) => JSON.parse(text))).toEqual(lines.map((line) => line.event));
    expect(verifyChain(GENESIS, eventsOfLines(lines.map(({ text }) => text)) ?? []).ok).toBe(true);
  });

  it('are verified by hashing their text, without writing it anew', () => {
    const slow = vi.fn(verifyChain);
    const last = lines[2]?.event;
    expect(verifyLines(GENESIS, lines, slow)).toEqual({
      ok: true,
      value: { seq: last?.seq, hash: last?.hash },
    });
    expect(slow).not.toHaveBeenCalled();
  });

  it('may be written in another order of fields: then they are verified the long way', () => {
    const other = changed((line) => JSON.stringify(line.event));
    expect(verifyLines(GENESIS, other, verifyChain).ok).toBe(true);
  });

  it.each([
    ['a changed word', (text: string) => text.replace('said', 'sold'), 'content'],
    ['a changed hash', (text: string) => text.replace(/.{6}"}$/, '000000"}'), 'content'],
    ['a changed number', (text: string) => text.replace('"seq":2', '"seq":4'), 'gap'],
    ['another line before', (text: string) => text.replace(/"prev":"../, '"prev":"00'), 'link'],
  ])('%s is refused', (_, change, why) => {
    const result = verifyLines(
      GENESIS,
      changed(({ text }) => change(text)),
      verifyChain,
    );
    expect(result).toEqual({ ok: false, error: { seq: why === 'gap' ? 4 : 2, why } });
  });

  it('are no events: none is taken', () => {
    expect(eventsOfLines(['{"seq":1}'])).toBeNull();
    expect(eventsOfLines(['no JSON'])).toBeNull();
  });
});
