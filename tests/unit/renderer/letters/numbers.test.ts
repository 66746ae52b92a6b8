import { expect, test } from 'vitest';
import type { AccountId, BatchId } from '../../../../src/domain/accounts/ids';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { letterReference } from '../../../../src/domain/posting/letterReference';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import {
  asPrinted,
  type LetterWish,
  letterDrafts,
  letterSteps,
  renumbered,
} from '../../../../src/renderer/features/letters/letterDrafts';
import { account, company, invoice, TODAY } from '../../../support/documentFixtures';

const WISH: LetterWish = {
  kind: 'reminder',
  today: TODAY,
  deadline: plainDate('2026-12-31'),
  layout: 'din5008b',
  enclose: false,
  company,
  settings: DEFAULT_SETTINGS,
  firstNumber: 41,
};

test('letters left out take no number: those written count up without a gap', () => {
  const items = [invoice('1', plainDate('2026-09-01'), 100_000)];
  const accounts = ['de', 'en', 'fr'].map((language) => account({ language, items }));
  const drafts = letterDrafts(accounts, WISH);
  const references = (of: typeof drafts) =>
    of.map(({ model }) => (model.ok ? letterReference(model.value) : model.error.code));
  expect(references(drafts)).toEqual(['L-2026-0041', 'L-2026-0042', 'L-2026-0043']);
  const written = renumbered(drafts.slice(1), WISH);
  expect(references(written)).toEqual(['L-2026-0041', 'L-2026-0042']);
  const steps = letterSteps(written, WISH, 'b' as BatchId, () => 'id');
  expect(steps.map(({ command }) => 'number' in command && command.number)).toEqual([41, 42]);
});

test('the preview shows the numbers that are printed, whatever is left out', () => {
  const items = [invoice('1', plainDate('2026-09-01'), 100_000)];
  const accounts = ['de', 'en', 'fr', 'it'].map((language) =>
    account({ id: language as AccountId, language, items }),
  );
  const drafts = letterDrafts(accounts, WISH);
  const [left, de, fr, it] = drafts.map(({ key }) => key);
  const goesOut = ({ key }: (typeof drafts)[number]) => key !== left;
  const numbers = (first: string | undefined) =>
    asPrinted(drafts, goesOut, first ?? '', WISH).map(({ key, number }) => [key, number]);
  const printed = renumbered(drafts.filter(goesOut), WISH).map(({ key, number }) => [key, number]);
  expect(numbers(fr)).toEqual(printed);
  expect(printed).toEqual([
    [de, 41],
    [fr, 42],
    [it, 43],
  ]);
  // One that stays behind is looked at alone, with the number it would take.
  expect(numbers(left)).toEqual([[left, 41]]);
});
