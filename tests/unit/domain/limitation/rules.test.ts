import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { limitation } from '../../../../scripts/calc/limitation';
import { EVENT_TYPES, readLimitationRule } from '../../../../src/domain/limitation/rule';
import { LIMITATION_TEXTS, limitationSentence } from '../../../../src/domain/limitation/texts';
import { limitationRule, resourceFiles } from '../../../support/regimes';
import { describeWithSharedData } from '../../../support/sharedData';

const FILES = resourceFiles('limitation');

describe('the shipped rules', () => {
  it('are fifteen, each with its source, its date and its law in words', () => {
    expect(FILES).toHaveLength(15);
    for (const [name] of FILES) {
      const rule = limitationRule(name.replace('.json', ''));
      expect(`${rule.id}.json`).toBe(name);
      expect(rule.sources.length).toBeGreaterThan(0);
      expect(rule.law.length).toBeGreaterThan(0);
      expect(rule.asOf).toBe('2026-11-21');
    }
  });

  it('name the field that cannot be read', () => {
    const json = FILES[0]?.[1] as object;
    expect(readLimitationRule({ ...json, months: 0 })).toMatchObject({
      error: { params: { field: 'months' } },
    });
    expect(readLimitationRule({ ...json, events: { rumour: {} } })).toMatchObject({ ok: false });
  });
});

describe('sentences', () => {
  it('name every event in words', () => {
    for (const type of EVENT_TYPES)
      expect(LIMITATION_TEXTS[`limitation.event-${type}`]).toBeDefined();
    const params = { type: 'partPayment', on: '2025-02-01', lastDay: '2024-01-15' };
    expect(limitationSentence({ code: 'limitation.why-after-expiry', params })).toBe(
      '2025-02-01, part payment: after the last day 2024-01-15, so it does not revive the claim; whether it waives the defence is a question for a lawyer.',
    );
  });
});

const examplesShape = z.object({
  examples: z.array(z.looseObject({ id: z.string(), expires: z.string() })),
});

const answersShape = z.array(z.object({ lastDay: z.string(), why: z.array(z.string()) }).loose());

describeWithSharedData('../facts/limitation.json', 'the published examples', (file) => {
  const { examples } = examplesShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  const answers = answersShape.parse(limitation(examples));

  it.each(examples.map((one, at) => [one.id, one.expires, answers[at]] as const))(
    '%s',
    (_id, expires, answer) => {
      expect(answer?.lastDay).toBe(expires);
      expect(answer?.why.join(' ')).not.toMatch(/[{}]|why-/);
    },
  );
});
