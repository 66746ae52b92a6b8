import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account } from '../../../../../src/domain/accounts/account';
import type { AccountEvent } from '../../../../../src/domain/accounts/events';
import type { LetterId } from '../../../../../src/domain/accounts/ids';
import { undoOf } from '../../../../../src/domain/accounts/undo';
import { nextNumber } from '../../../../../src/domain/accounts/views/nextNumber';
import { addDays, yearOf } from '../../../../../src/domain/dates/plainDate';
import { printedNumber } from '../../../../../src/domain/references/numbering';
import { BATCH, Desk, MASTER, TODAY } from '../support';

const YEARLY = 'L-{year}-{n:4}';
const PATTERNS = [YEARLY, 'K-{n}', '{n}/{year}'];

/** A few customers who are written to, and what was printed on the letters. */
class Office {
  desks = [1, 2, 3].map(opened);
  day = TODAY;
  pattern = YEARLY;
  readonly printed: string[] = [];
  readonly given: { readonly year: number; readonly n: number }[] = [];

  get accounts(): Account[] {
    return this.desks.map(({ known }) => known);
  }

  next(): number {
    return nextNumber(this.accounts, 'letter', this.pattern, this.day);
  }

  /** Writes to a customer; `taken` = and takes it back at once. */
  write(to: number, taken: boolean): void {
    const desk = this.desks[to];
    if (desk === undefined) throw new Error('nobody');
    desk.today = this.day;
    const number = this.next();
    const before = desk.known;
    const letter = desk.letter([], `l${this.printed.length}`);
    if (letter.type !== 'issueLetter') throw new Error('no letter');
    const events = desk.run({ ...letter, kind: 'stayInTouch', deadline: this.day, number });
    this.printed.push(printedNumber(this.pattern, yearOf(this.day), number));
    this.given.push({ year: yearOf(this.day), n: number });
    if (taken) for (const command of undoOf(before, events)) desk.run(command);
  }

  /** As the journal has it. */
  restart(): void {
    this.desks = this.desks.map(({ events }) => {
      const again = new Desk();
      again.apply(JSON.parse(JSON.stringify(events)) as AccountEvent[]);
      return again;
    });
  }
}

function opened(): Desk {
  const desk = new Desk();
  desk.run({ type: 'openAccount', master: MASTER, batch: BATCH });
  return desk;
}

const doing = fc.oneof(
  { weight: 5, arbitrary: fc.record({ to: fc.integer({ min: 0, max: 2 }), taken: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 250 }) }) },
  { weight: 1, arbitrary: fc.constant('restart' as const) },
);

function play(
  office: Office,
  steps: readonly (typeof doing extends fc.Arbitrary<infer T> ? T : never)[],
) {
  for (const step of steps) {
    if (step === 'restart') office.restart();
    else if ('days' in step) office.day = addDays(office.day, step.days);
    else office.write(step.to, step.taken);
  }
}

test('the numbers of a year are 1, 2, 3 …, whatever is taken back and however often it restarts', () => {
  fc.assert(
    fc.property(fc.array(doing, { maxLength: 30 }), (steps) => {
      const office = new Office();
      play(office, steps);
      for (const year of new Set(office.given.map((one) => one.year))) {
        const numbers = office.given.filter((one) => one.year === year).map(({ n }) => n);
        expect(numbers).toEqual(numbers.map((_, at) => at + 1));
      }
    }),
  );
});

test('no number is printed twice, whatever patterns are set in between', () => {
  const change = fc.record({ pattern: fc.constantFrom(...PATTERNS) });
  fc.assert(
    fc.property(fc.array(fc.tuple(change, fc.array(doing, { maxLength: 6 }))), (parts) => {
      const office = new Office();
      for (const [{ pattern }, steps] of parts) {
        office.pattern = pattern;
        play(office, steps);
      }
      expect(new Set(office.printed).size).toBe(office.printed.length);
    }),
  );
});

test('a pattern without the year counts on, and letters of before have no number', () => {
  const office = new Office();
  const [first] = office.desks;
  first?.run({
    ...first.letter([], 'old'),
    ...{ letter: 'old' as LetterId, kind: 'stayInTouch' },
  } as ReturnType<Desk['letter']>);
  expect(office.next()).toBe(1);
  office.write(0, false);
  office.write(1, true);
  office.day = addDays(TODAY, 365);
  expect(office.next()).toBe(1);
  office.pattern = 'K-{n}';
  expect(office.next()).toBe(3);
});
