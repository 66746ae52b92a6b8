import { expect, test } from 'vitest';
import { correctionOf, printingSection } from '../../../../src/domain/settings/sections/printing';

test('a page is moved against what its printer is off, and not at all for any other', () => {
  const printing = { offsets: [{ printer: 'Office', x: 1.5, y: -2 }] };
  expect(printingSection.schema.safeParse(printing).success).toBe(true);
  expect(correctionOf(printing, 'Office')).toEqual({ x: -1.5, y: 2 });
  expect(correctionOf(printing, 'Other')).toEqual({ x: 0, y: 0 });
});

test.each([
  { printer: '', x: 0, y: 0 },
  { printer: 'Office', x: 11, y: 0 },
  { printer: 'Office', x: 0, y: Number.NaN },
])('no offset is %o', (offset) => {
  expect(printingSection.schema.safeParse({ offsets: [offset] }).success).toBe(false);
});
