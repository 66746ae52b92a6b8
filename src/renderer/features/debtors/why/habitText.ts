import type { PromiseRate } from '../../../../domain/kpi/promiseRate';
import type { Relationship } from '../../../../domain/relationship/payerHabit';
import type { Messages } from '../../../messages/en';

/** "61 days late, over 13 settled invoices". */
export function habitText(m: Messages, { averageDaysLate, settled }: Relationship): string {
  const say = m.dossier.relationship;
  if (averageDaysLate === null) return say.noHabit;
  return `${say.late(averageDaysLate)}, ${say.basis(settled.length)}`;
}

/** "2 of 5 (40 %)". */
export function promisesText(m: Messages, { kept, ended, byCountPct }: PromiseRate): string {
  const say = m.dossier.relationship;
  return ended === 0 ? say.noPromises : say.ratio(kept, ended, byCountPct?.toFixed(0) ?? '');
}
