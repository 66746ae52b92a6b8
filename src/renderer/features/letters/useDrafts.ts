import { useMemo } from 'react';
import { LETTER_KINDS, type LetterKind } from '../../../domain/accounts/account';
import type { AccountId, PlanId } from '../../../domain/accounts/ids';
import { nextNumber } from '../../../domain/accounts/views/nextNumber';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { LetterLayoutName } from '../../../domain/documents/layout';
import { whyNot } from '../../../domain/letters/possible';
import { proposedDeadline, setsDeadline } from '../../../domain/letters/protocol';
import type { Refusal } from '../../../domain/refusal';
import { bankHolidays } from '../../../domain/settings/inForce';
import { useToday } from '../../clock';
import { useBook } from '../../ledger/hooks';
import { type LetterDraft, type LetterWish, letterDrafts } from './letterDrafts';

interface Choices {
  readonly kind: LetterKind;
  readonly deadline: PlainDate;
  readonly layout: LetterLayoutName;
  readonly template: string | null;
  readonly enclose: boolean;
  readonly registered: boolean;
  /** The agreement the letter is about. */
  readonly plan: PlanId | undefined;
}

interface Drafts {
  /** null while there is no company to write for. */
  readonly wish: LetterWish | null;
  readonly drafts: readonly LetterDraft[];
}

/** The letters as they would go out now. */
export function useDrafts(ids: readonly AccountId[], choices: Choices): Drafts {
  const { accounts, company, settings } = useBook();
  const today = useToday();
  const { kind, deadline, layout, template, enclose, registered, plan } = choices;
  return useMemo(() => {
    if (company === null) return { wish: null, drafts: [] };
    const firstNumber = nextNumber(accounts.values(), 'letter', settings.numbering.letter, today);
    const wish = {
      ...{ kind, today, deadline, layout, template, enclose, registered },
      ...{ company, settings, firstNumber },
      ...(plan !== undefined && { plan }),
    };
    const chosen = ids.flatMap((id) => accounts.get(id) ?? []);
    return { wish, drafts: letterDrafts(chosen, wish) };
  }, [
    accounts,
    company,
    settings,
    ids,
    kind,
    deadline,
    layout,
    template,
    enclose,
    registered,
    plan,
    today,
  ]);
}

/** The last day to propose: enough time for every one of the customers; null where none is set. */
export function useProposedDeadline(
  ids: readonly AccountId[],
  kind: LetterKind,
  plan: PlanId | undefined,
): PlainDate | null {
  const { accounts, company, settings } = useBook();
  const today = useToday();
  const holidays = bankHolidays(settings.holidays);
  return useMemo(() => {
    if (company === null || !setsDeadline(kind)) return null;
    const chosen = ids.flatMap((id) => accounts.get(id) ?? []);
    const about = plan === undefined ? { company } : { company, plan };
    const days = chosen.map((account) =>
      proposedDeadline(kind, { account, ...about }, today, holidays),
    );
    return days.reduce((last, day) => (day > last ? day : last), today);
  }, [accounts, company, ids, kind, plan, today, holidays]);
}

const ALL: ReadonlyMap<LetterKind, Refusal> = new Map();

/** What cannot be written to one customer now, and why. Of several nothing is said: they differ. */
export function useNotNow(
  ids: readonly AccountId[],
  plan: PlanId | undefined,
): ReadonlyMap<LetterKind, Refusal> {
  const { accounts, company, settings } = useBook();
  const today = useToday();
  return useMemo(() => {
    const [id, second] = ids;
    const account = id === undefined ? undefined : accounts.get(id);
    if (account === undefined || second !== undefined || company === null) return ALL;
    const work = { company, settings, today, ...(plan !== undefined && { plan }) };
    const reasons = LETTER_KINDS.flatMap((kind) => {
      const why = whyNot(kind, account, work);
      return why === null ? [] : [[kind, why] as const];
    });
    return new Map(reasons);
  }, [accounts, company, settings, ids, plan, today]);
}
