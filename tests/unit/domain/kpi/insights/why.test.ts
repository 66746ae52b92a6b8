import { expect, it } from 'vitest';
import { FIGURES } from '../../../../../src/domain/kpi/insights/scope';
import { whyOf } from '../../../../../src/domain/kpi/insights/why';
import { english } from '../../../../../src/domain/messages/english';
import { refusalText } from '../../../../../src/domain/messages/texts';

const sentences = (carryingPct: string) =>
  FIGURES.map((figure) => refusalText(english, whyOf(figure, { graceBankDays: 3, carryingPct })));

it('every figure says how it comes about, with its numbers filled in', () => {
  const all = [...sentences(''), ...sentences('8.5')];
  expect(all.filter((text) => text.startsWith('kpi.') || /[{}]/.test(text))).toEqual([]);
  expect(sentences('8.5').at(-1)).toContain('8.5 % a year');
  expect(sentences('').at(-1)).toContain('Nobody stated');
  expect(all.find((text) => text.includes('bank days of grace'))).toContain('3 bank days');
});
