import { expect, it } from 'vitest';
import { defaultsOf } from '../../../src/renderer/features/debtors/forms/money/defaults';
import { deskWith, EUR, invoice, TODAY } from '../domain/accounts/support';

function proposed(...items: readonly [minor: number, due: string][]): string {
  const desk = deskWith(...items.map(([minor, due], at) => invoice(String(at), minor, due)));
  return defaultsOf(desk.known, TODAY, EUR).amountIn(EUR);
}

it.each([
  [
    'what is overdue',
    [
      [50_000, '2026-10-20'],
      [7_000, '2026-12-20'],
    ],
    '500.00',
  ],
  ['what is open while nothing is overdue', [[7_000, '2026-12-20']], '70.00'],
  [
    'no more than credit notes leave open',
    [
      [50_000, '2026-10-20'],
      [-5_817, '2026-10-20'],
    ],
    '441.83',
  ],
  [
    'nothing where credit notes cover it',
    [
      [5_000, '2026-10-20'],
      [-5_817, '2026-10-20'],
    ],
    '',
  ],
] as const)('a form proposes %s', (_, items, amount) => {
  expect(proposed(...items.map(([minor, due]): [number, string] => [minor, due]))).toBe(amount);
});
