import { useEffect, useMemo, useState } from 'react';
import { addDays, type PlainDate } from '../../../../domain/dates/plainDate';
import { type Policies, readPolicies } from '../../../../domain/ladder/readPolicies';
import { SHIPPED_LIMITATION_RULES } from '../../../../domain/limitation/shippedRules';
import type { Refusal } from '../../../../domain/refusal';
import { bankHolidays, policiesInForce } from '../../../../domain/settings/inForce';
import type { Steps } from '../../../../domain/steps';
import { type DryRun, dryRunSteps } from '../../../../domain/worklist/dryRun';
import { useToday } from '../../../clock';
import { inSlices } from '../../../ledger/bulk/pause';
import { useBook } from '../../../ledger/hooks';
import { statedRates } from '../../today/useWorklist';

interface Shown {
  /** The day it is about. */
  readonly on: PlainDate;
  /** What was found last; null until then. */
  readonly run: DryRun | null;
  /** Why the changed ladders cannot be run. */
  readonly refused: Refusal | null;
  /** True while what is shown is not of these ladders and this book. */
  readonly isBusy: boolean;
}

/** What the changed ladders would do tomorrow, worked out in slices: the window stays alive. */
export function useDryRun(changed: Policies): Shown {
  const book = useBook();
  const { accounts, settings } = book;
  const { holidays } = settings;
  const rates = statedRates(book);
  const home = book.company?.address.country ?? '';
  const on = addDays(useToday(), 1);
  const before = policiesInForce(settings);
  const asked = useMemo(() => {
    const read = readPolicies(changed);
    if (!read.ok) return { refused: read.error };
    const after = { ...changed, holidays: bankHolidays(holidays) };
    const limitation = { rules: SHIPPED_LIMITATION_RULES, home };
    const options = { before, after, limitation, rates };
    return { steps: () => dryRunSteps([...accounts.values()], on, options) };
  }, [accounts, on, before, changed, holidays, rates, home]);
  const [found, setFound] = useState<{ readonly of: unknown; readonly run: DryRun } | null>(null);
  const [defect, setDefect] = useState<unknown>(null);
  useEffect(() => {
    const { steps } = asked;
    if (steps === undefined) return undefined;
    let isWanted = true;
    inSlices(whileWanted(steps(), () => isWanted)).then(
      (run) => run !== null && setFound({ of: asked, run }),
      setDefect,
    );
    return () => {
      isWanted = false;
    };
  }, [asked]);
  if (defect !== null) throw defect;
  const { refused = null } = asked;
  return { on, run: found?.run ?? null, refused, isBusy: refused === null && found?.of !== asked };
}

/** The same steps until nobody wants their outcome any more: then null. */
function* whileWanted<T>(steps: Steps<T>, isWanted: () => boolean): Steps<T | null> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (!isWanted()) return null;
    yield;
  }
}
