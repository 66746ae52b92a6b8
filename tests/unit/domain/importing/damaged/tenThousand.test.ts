import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inspectBytes } from '../../../../../scripts/inspect/inspectBytes';
import { plainDate } from '../../../../../src/domain/dates/plainDate';
import { currency } from '../../../../../src/domain/money/currency';
import type {
  ImportAnswer,
  ImportAsk,
  MoreAsk,
} from '../../../../../src/renderer/workers/importProtocol';
import type { DraftPiece } from '../../../../../src/renderer/workers/pieces';
import { type Damage, damaged, damages } from './mutate';
import { OWN_SAMPLES, sharedSamples } from './samples';

const INPUTS = 10_000;
/** One seed, so that the run is the same everywhere; another is tried with FORBEAR_FUZZ_SEED. */
const SEED = Number(process.env.FORBEAR_FUZZ_SEED ?? 20_261_121);
/** No input of a few kilobytes may take longer, on a busy machine. */
const LONGEST_MS = 1_500;
const SLOW_MS = 100;
/** What the whole run may leave in memory, bytes. */
const MOST_GROWTH = 400 * 1024 * 1024;

const EUR = currency('EUR');
const TODAY = plainDate('2025-06-30');
const SETTINGS = { defaultCurrency: EUR, asOf: null, encoding: null };

const samples = [...OWN_SAMPLES, ...sharedSamples()];
const others = samples.map(({ bytes }) => bytes);

/** The import worker as the window talks to it, on this thread. */
interface Desk {
  onmessage: ((event: { data: ImportAsk | MoreAsk }) => void) | null;
  postMessage: (answer: ImportAnswer | DraftPiece) => void;
}

let answered: (answer: ImportAnswer) => void = () => undefined;
const desk: Desk = {
  onmessage: null,
  postMessage: (answer) => {
    if (answer.answer === 'piece') desk.onmessage?.({ data: { ask: 'more' } });
    else if (answer.answer !== 'progress') answered(answer);
  },
};

beforeAll(async () => {
  vi.stubGlobal('self', desk);
  await import('../../../../../src/renderer/workers/importWorker');
});
afterAll(() => void vi.unstubAllGlobals());

function ask(question: ImportAsk): Promise<ImportAnswer> {
  return new Promise((resolve) => {
    answered = resolve;
    desk.onmessage?.({ data: question });
  });
}

/** Opens a file and, where it could be opened, reads it: what the import screen does. */
async function throughWorker(name: string, bytes: Uint8Array): Promise<ImportAnswer> {
  const answer = await ask({
    ask: 'open',
    name,
    bytes,
    kind: 'open-items',
    today: TODAY,
    sources: [],
  });
  if (answer.answer !== 'opened') return answer;
  const { mapping, suggestedAsOf } = answer.file;
  return ask({ ask: 'read', mapping, asOf: suggestedAsOf, defaultCurrency: EUR });
}

function inspect(name: string, bytes: Uint8Array) {
  const report = inspectBytes(name, bytes, SETTINGS, TODAY);
  expect(report.rows).toBeGreaterThanOrEqual(report.accepted);
  if (report.kind === 'unknown') expect(report.reason).toMatch(/\S/);
  return report;
}

/** Both doors, and how long they took together, in milliseconds. */
async function bothDoors(name: string, bytes: Uint8Array): Promise<number> {
  const began = performance.now();
  inspect(name, bytes);
  const answer = await throughWorker(name, bytes);
  if (answer.answer === 'refused') expect(answer.refusal.code).toMatch(/^\w+\.[\w-]+$/);
  return performance.now() - began;
}

describe('damaged files', () => {
  it('come from samples that are read: the doors are the right ones', async () => {
    for (const { name, bytes } of OWN_SAMPLES) {
      expect(inspect(name, bytes).accepted, name).toBeGreaterThan(0);
      expect((await throughWorker(name, bytes)).answer, name).toMatch(
        /^(items|bank|statement|refused)$/,
      );
    }
  });

  it(`${INPUTS} of every kind: no crash, no hang, no unbounded memory`, async () => {
    const before = memory();
    let slow = 0;
    let longest = 0;
    let count = 0;
    const chosen = fc.nat({ max: samples.length - 1 });
    await fc.assert(
      fc.asyncProperty(chosen, damages, async (index, list: readonly Damage[]) => {
        const sample = samples[index];
        if (sample === undefined) throw new Error('no such sample');
        const took = await bothDoors(sample.name, damaged(sample.bytes, list, others));
        count += 1;
        slow += took > SLOW_MS ? 1 : 0;
        longest = Math.max(longest, took);
        expect(took, sample.name).toBeLessThan(LONGEST_MS);
      }),
      { numRuns: INPUTS, seed: SEED },
    );
    expect(count).toBeGreaterThanOrEqual(INPUTS);
    expect(memory() - before).toBeLessThan(MOST_GROWTH);
    console.log(
      `${count} damaged files of ${samples.length} samples: ${slow} took over ${SLOW_MS} ms, the longest ${longest.toFixed(0)} ms`,
    );
  }, 600_000);
});

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
