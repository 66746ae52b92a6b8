import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { limitationOf } from '../../../../src/domain/limitation/limitationOf';
import {
  EVENT_TYPES,
  type Form,
  type LimitationEventType,
} from '../../../../src/domain/limitation/rule';
import type { LimitationEvent } from '../../../../src/domain/limitation/types';
import { limitationRule, resourceFiles } from '../../../support/regimes';

const COUNTRIES = resourceFiles('limitation').map(([name]) => name.replace('.json', ''));

function event(type: LimitationEventType, on: string, to?: string, form?: Form): LimitationEvent {
  return {
    type,
    on: plainDate(on),
    ...(to === undefined ? {} : { to: plainDate(to) }),
    ...(form === undefined ? {} : { form }),
  };
}

function resultOf(id: string, dueDate: string, events: LimitationEvent[] = [], kind?: string) {
  const claim = { dueDate: plainDate(dueDate), ...(kind === undefined ? {} : { kind }) };
  const result = limitationOf(claim, limitationRule(id), events);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const lastDay = (...args: Parameters<typeof resultOf>) => resultOf(...args).lastDay;
const codes = (...args: Parameters<typeof resultOf>) =>
  resultOf(...args).why.map((one) => one.code);

describe('where a period starts and ends', () => {
  it.each([
    ['gb-eng', '2020-01-15', undefined, '2026-01-15'],
    ['gb-eng', '2020-02-29', undefined, '2026-02-28'],
    ['gb-eng', '2020-01-15', 'deed', '2032-01-15'],
    ['gb-sct', '2021-03-01', undefined, '2026-03-01'],
    ['nl', '2021-06-30', undefined, '2026-07-01'],
    ['nl', '2021-06-30', 'consumer', '2023-07-01'],
    ['de', '2023-01-02', undefined, '2026-12-31'],
    ['de', '2023-12-31', undefined, '2026-12-31'],
    ['pl', '2023-06-30', undefined, '2026-12-31'],
    ['pl', '2023-12-31', undefined, '2027-12-31'],
    ['pl', '2025-03-15', 'sale', '2027-12-31'],
    ['pl', '2025-03-15', 'carriage', '2026-03-16'],
    ['be', '2025-03-15', 'hospitality', '2025-09-15'],
    ['it', '2025-03-15', 'professional', '2028-03-15'],
    ['us', '2025-03-15', 'ny', '2031-03-15'],
    ['at', '2025-03-15', 'sale', '2028-03-15'],
  ])('%s due %s (%s): %s', (id, dueDate, kind, expected) => {
    expect(lastDay(id, dueDate, [], kind)).toBe(expected);
  });

  it('knows whether a calendar year’s end is behind the last day', () => {
    expect(resultOf('de', '2023-03-31').byYearEnd).toBe(true);
    expect(resultOf('de', '2023-03-31', [event('partPayment', '2025-06-10')]).byYearEnd).toBe(
      false,
    );
    expect(resultOf('at', '2023-12-31').byYearEnd).toBe(false);
  });

  it('refuses a kind of claim the country does not know', () => {
    const result = limitationOf(
      { dueDate: plainDate('2025-01-01'), kind: 'carriage' },
      limitationRule('de'),
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'limitation.claim-kind-unknown' } });
  });

  it.each([
    ['ch', 'retail', '2025-06-30'],
    ['us', 'written contract California', '2024-06-30'],
    ['gb-eng', 'specialty', '2032-06-30'],
    ['it', 'rent', '2025-06-30'],
    ['pl', 'works', '2023-12-31'],
  ])('finds the kind of a claim by the words of the law: %s, %s', (id, kind, lastDay) => {
    const found = limitationOf({ dueDate: plainDate('2020-06-30'), kind }, limitationRule(id));
    expect(found).toMatchObject({ ok: true, value: { lastDay } });
  });

  it('does not choose between several kinds', () => {
    const claim = { dueDate: plainDate('2020-06-30'), kind: 'written contract' };
    expect(limitationOf(claim, limitationRule('us'))).toMatchObject({ ok: false });
  });

  it('says that in Scotland the debt itself ends', () => {
    expect(resultOf('gb-sct', '2021-03-01').expiry).toBe('extinguished');
    expect(codes('gb-sct', '2021-03-01')).toContain('limitation.why-extinguished');
    expect(resultOf('de', '2021-03-01').expiry).toBe('barred');
  });
});

describe('events that restart', () => {
  it('Germany: without the year-end rule, and never earlier than before', () => {
    expect(lastDay('de', '2023-03-31', [event('partPayment', '2025-06-10')])).toBe('2028-06-10');
    expect(lastDay('de', '2026-02-01', [event('partPayment', '2026-05-05')])).toBe('2029-12-31');
    expect(codes('de', '2026-02-01', [event('partPayment', '2026-05-05')])).toContain(
      'limitation.why-kept-later',
    );
  });

  it('Poland: the year-end rule applies again', () => {
    expect(lastDay('pl', '2025-03-15', [event('instalmentRequest', '2026-05-10')], 'sale')).toBe(
      '2028-12-31',
    );
  });

  it('Czechia: ten years after an acknowledgement, three after a part payment', () => {
    const acknowledged = event('acknowledgement', '2026-07-10');
    expect(lastDay('cz', '2024-01-10', [acknowledged])).toBe('2036-07-10');
    expect(lastDay('cz', '2024-01-10', [event('partPayment', '2026-07-10')])).toBe('2029-07-10');
    expect(lastDay('cz', '2024-01-10', [acknowledged, event('partPayment', '2027-07-10')])).toBe(
      '2036-07-10',
    );
  });

  it('several in turn, in whatever order they are given', () => {
    const events = [event('partPayment', '2028-01-01'), event('partPayment', '2023-09-01')];
    expect(lastDay('gb-eng', '2020-01-15', events)).toBe('2034-01-01');
  });

  it('only before expiry; on the last day still', () => {
    expect(lastDay('gb-eng', '2018-01-15', [event('partPayment', '2024-01-15')])).toBe(
      '2030-01-15',
    );
    expect(lastDay('gb-eng', '2018-01-15', [event('partPayment', '2024-01-16')])).toBe(
      '2024-01-15',
    );
    expect(codes('gb-eng', '2018-01-15', [event('partPayment', '2025-02-01')])).toContain(
      'limitation.why-after-expiry',
    );
  });

  it('Belgium: a bailiff’s notice gives one year, once', () => {
    const first = event('bailiffNotice', '2030-01-10');
    expect(lastDay('be', '2020-01-15', [first])).toBe('2031-01-10');
    expect(lastDay('be', '2020-01-15', [first, event('bailiffNotice', '2030-12-01')])).toBe(
      '2031-01-10',
    );
  });
});

describe('what the firm sends', () => {
  const letter = event('registeredLetter', '2024-05-20');

  it.each(['nl', 'it', 'es'])('counts in %s', (id) => {
    expect(codes(id, '2022-06-30', [letter])).toContain('limitation.why-restarted');
    expect(codes(id, '2022-06-30', [event('writtenNotice', '2024-05-20')])).toContain(
      'limitation.why-restarted',
    );
    expect(codes(id, '2022-06-30', [event('reminder', '2024-05-20')])).toContain(
      'limitation.why-letter-no-effect',
    );
  });

  it.each(COUNTRIES.filter((id) => !['nl', 'it', 'es'].includes(id)))(
    'has no effect in %s',
    (id) => {
      for (const type of [
        'registeredLetter',
        'writtenNotice',
        'reminder',
        'interestNote',
        'call',
      ] as const) {
        expect(lastDay(id, '2022-06-30', [event(type, '2024-05-20')])).toBe(
          lastDay(id, '2022-06-30'),
        );
      }
    },
  );
});

describe('the form an acknowledgement needs', () => {
  it.each(['gb-eng', 'ie', 'gb-nir', 'cz', 'us'])(
    '%s: a promise must be in a signed writing',
    (id) => {
      const plain = lastDay(id, '2022-06-30');
      expect(lastDay(id, '2022-06-30', [event('promise', '2024-05-20')])).toBe(plain);
      expect(
        lastDay(id, '2022-06-30', [event('promise', '2024-05-20', undefined, 'written')]),
      ).toBe(plain);
      const signed = [event('promise', '2024-05-20', undefined, 'signed')];
      expect(codes(id, '2022-06-30', signed)).toContain('limitation.why-restarted');
    },
  );

  it('Scotland: writing is enough', () => {
    expect(
      codes('gb-sct', '2022-06-30', [event('promise', '2024-05-20', undefined, 'written')]),
    ).toContain('limitation.why-restarted');
    expect(codes('gb-sct', '2022-06-30', [event('promise', '2024-05-20')])).toContain(
      'limitation.why-form-written',
    );
  });

  it.each(['de', 'at', 'ch', 'pl', 'fr', 'nl'])('%s: any form counts', (id) => {
    expect(codes(id, '2022-06-30', [event('promise', '2024-05-20')])).toContain(
      'limitation.why-restarted',
    );
  });

  it('is taken for granted, aloud, where only the event is recorded', () => {
    expect(codes('gb-eng', '2022-06-30', [event('acknowledgement', '2024-05-20')])).toContain(
      'limitation.why-form-assumed-signed',
    );
  });
});

describe('events that suspend, extend or stop', () => {
  it('Germany: days of negotiation are added, and three months are left after them', () => {
    expect(lastDay('de', '2023-03-31', [event('negotiation', '2026-10-01', '2026-11-30')])).toBe(
      '2027-03-02',
    );
    expect(lastDay('de', '2023-03-31', [event('negotiation', '2026-12-28', '2026-12-30')])).toBe(
      '2027-03-30',
    );
  });

  it('days before the period runs do not count, and no day counts twice', () => {
    expect(lastDay('de', '2023-03-31', [event('deferral', '2023-05-01', '2023-06-30')])).toBe(
      '2026-12-31',
    );
    expect(lastDay('de', '2023-03-31', [event('deferral', '2023-12-30', '2024-01-10')])).toBe(
      '2027-01-10',
    );
    const twice = [
      event('deferral', '2024-01-01', '2024-01-20'),
      event('standstill', '2024-01-11', '2024-01-31'),
    ];
    expect(lastDay('de', '2023-03-31', twice)).toBe('2027-01-31');
  });

  it('a suspension outlives a restart inside it', () => {
    const events = [
      event('deferral', '2025-01-01', '2025-01-31'),
      event('partPayment', '2025-01-21'),
    ];
    expect(lastDay('de', '2023-03-31', events)).toBe('2028-01-31');
  });

  it('Germany: proceedings suspend until six months after their end', () => {
    expect(lastDay('de', '2023-03-31', [event('paymentOrder', '2026-12-15', '2026-12-31')])).toBe(
      '2027-07-17',
    );
  });

  it('without a recorded end the earliest possible day is shown', () => {
    expect(lastDay('de', '2023-03-31', [event('negotiation', '2026-10-01')])).toBe('2026-12-31');
    expect(codes('de', '2023-03-31', [event('negotiation', '2026-10-01')])).toContain(
      'limitation.why-suspension-open',
    );
  });

  it('France: six months are left after mediation', () => {
    expect(lastDay('fr', '2021-04-30', [event('mediation', '2026-04-01', '2026-04-10')])).toBe(
      '2026-10-10',
    );
  });

  it('Poland: added days can carry the end into the next year', () => {
    expect(lastDay('pl', '2023-12-15', [event('mediation', '2024-01-01', '2024-01-31')])).toBe(
      '2027-12-31',
    );
    expect(lastDay('pl', '2023-06-15', [event('mediation', '2024-01-01', '2024-01-31')])).toBe(
      '2026-12-31',
    );
  });

  it('an extension goes no further than the law allows', () => {
    expect(lastDay('gb-sct', '2021-03-01', [event('standstill', '2026-01-01', '2026-09-01')])).toBe(
      '2026-09-01',
    );
    expect(lastDay('gb-sct', '2021-03-01', [event('standstill', '2026-01-01', '2028-01-01')])).toBe(
      '2027-03-01',
    );
    expect(lastDay('ch', '2016-03-01', [event('waiver', '2025-01-01', '2040-01-01')])).toBe(
      '2035-01-01',
    );
    expect(codes('ch', '2016-03-01', [event('waiver', '2025-01-01')])).toContain(
      'limitation.why-extension-open',
    );
  });

  it('England: a claim in court stops time', () => {
    const result = resultOf('gb-eng', '2020-01-15', [
      event('claimIssued', '2025-01-01'),
      event('partPayment', '2025-05-01'),
    ]);
    expect(result.lastDay).toBeNull();
    expect(result.why.at(-1)?.code).toBe('limitation.why-stopped');
  });

  it('refuses something that ends before it starts', () => {
    const claim = { dueDate: plainDate('2025-01-01') };
    const events = [event('negotiation', '2026-01-02', '2026-01-01')];
    expect(limitationOf(claim, limitationRule('de'), events)).toMatchObject({
      error: { code: 'limitation.event-reversed' },
    });
  });
});

it('no event ever brings the last day forward, in any country', () => {
  const due = plainDate('2020-05-17');
  const events = fc.array(
    fc.record({
      type: fc.constantFrom(...EVENT_TYPES),
      on: fc.integer({ min: -100, max: 4_000 }),
      days: fc.option(fc.integer({ min: 0, max: 400 })),
      form: fc.constantFrom<Form>('any', 'written', 'signed'),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...COUNTRIES), events, (id, raw) => {
      const list = raw.map(({ type, on, days, form }) => ({
        type,
        form,
        on: addDays(due, on),
        ...(days === null ? {} : { to: addDays(due, on + days) }),
      }));
      const after = resultOf(id, due, list);
      const without = resultOf(id, due).lastDay ?? '';
      expect(after.lastDay === null || after.lastDay >= without).toBe(true);
      expect(after.why.length).toBeGreaterThanOrEqual(2);
    }),
  );
});
