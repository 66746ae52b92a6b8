import { type Refusal, refusal } from '../../refusal';
import { type FigureId, SALES_DAYS, STEP_WINDOW_DAYS } from './scope';

/** How a figure comes about: a sentence of `texts.ts` and what it needs to know. */
export function whyOf(
  figure: FigureId,
  { graceBankDays, carryingPct }: { readonly graceBankDays: number; readonly carryingPct: string },
): Refusal {
  switch (figure) {
    case 'dso':
      return refusal('kpi.why.dso', { days: SALES_DAYS });
    case 'promises':
      return refusal('kpi.why.promises', { days: graceBankDays });
    case 'recovery':
      return refusal('kpi.why.recovery', { days: STEP_WINDOW_DAYS });
    case 'carrying':
      return carryingPct === ''
        ? refusal('kpi.why.carryingNoRate')
        : refusal('kpi.why.carrying', { rate: carryingPct });
    default:
      return refusal(`kpi.why.${figure}`);
  }
}
