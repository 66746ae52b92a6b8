import { openTotals } from '../../../../domain/accounts/views/cases';
import { oldestOverdueDays } from '../../../../domain/accounts/views/open';
import type { PackInput } from '../../../../domain/handoff/input';
import type { PlacementForm } from '../../../../domain/handoff/placement/form';
import type { PackLanguage } from '../../../../domain/handoff/words/words';
import { overridesOf } from '../../../../domain/handoffCheck/handoffCheck';
import { useToday } from '../../../clock';
import { useMessages } from '../../../messages/useMessages';
import { CompareStep } from './CompareStep';
import { SendStep } from './SendStep';
import type { WizardCase } from './useCases';
import type { Wish } from './wizardState';

interface PackStepsProps {
  readonly step: 'compare' | 'send';
  /** Those who go along. */
  readonly going: readonly WizardCase[];
  /** The wizard was opened for several. */
  readonly many: boolean;
  readonly agency: string;
  readonly fees: string;
  readonly forms: readonly PlacementForm[];
  readonly language: PackLanguage;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly tried: boolean;
  readonly read: () => Promise<PackInput>;
}

/** The steps that are taken once for all: who gets the pack, and in which form. */
export function PackSteps({ step, going, many, agency, tried, ...rest }: PackStepsProps) {
  const say = useMessages().handoffs.send;
  const today = useToday();
  const items = going.flatMap((one) => one.items);
  const claims = openTotals(items, today);
  if (step === 'compare') {
    const parts = going.flatMap((one) =>
      openTotals(one.items, today).map((claim) => ({
        claim,
        ageDays: oldestOverdueDays(one.items, today),
      })),
    );
    return <CompareStep {...{ claims, parts, tried, wish: rest.wish, onWish: rest.onWish }} />;
  }
  const count = items.length;
  return (
    <SendStep
      {...rest}
      claims={claims}
      summary={many ? say.summaryMany(going.length, count, agency) : say.summary(count, agency)}
      overrides={going.map((one) => ({
        name: many ? one.account.name : '',
        overrides: overridesOf(one.checks, one.wish.reasons),
      }))}
    />
  );
}
