import type { Account, Item, LetterKind } from '../accounts/account';
import type { PlanId } from '../accounts/ids';
import type { Company } from '../accounts/party';
import type { PlainDate } from '../dates/plainDate';
import type { LetterLayoutName } from '../documents/layout';
import { type Refusal, refusal } from '../refusal';
import { interestInForce } from '../settings/inForce';
import { consequencesOf } from '../settings/sections/letters';
import { initialOf, type Settings } from '../settings/settings';
import { userText } from '../templates/chosen';
import { chargesFor } from './charges';
import type { LetterInput } from './input';
import { letterLanguage } from './languages/languages';
import { planRemarks } from './planStep';
import { underUkProtocol } from './protocol';

/** What the letters of one batch have in common. */
export interface LetterWork {
  readonly kind: LetterKind;
  readonly company: Company;
  readonly settings: Pick<Settings, 'letters' | 'templates' | 'interest' | 'holidays'> &
    Partial<Pick<Settings, 'paper'>>;
  /** Whether they go registered; default: as the settings say for the kind. */
  readonly registered?: boolean;
  readonly today: PlainDate;
  readonly deadline: PlainDate;
  /** Default: the one of the settings, else that of our country. */
  readonly layout?: LetterLayoutName;
  /** A text of the user's own chosen for these letters; null: the usual one. */
  readonly template?: string | null;
  /** The agreement the letter is about; only with one account. */
  readonly plan?: PlanId;
}

/** A letter's number as it is printed, and which of its row it is; without, it is in none. */
export interface LetterNumber {
  readonly printed: string;
  readonly serial?: number;
}

/** A letter's input, and what the person who sends it should know. */
export interface PreparedLetter {
  readonly input: LetterInput;
  readonly remarks: readonly Refusal[];
}

/**
 * The one way from account, settings and interest regimes to the input of a letter: charges,
 * consequences, texts and layout as set. `items` are of one currency (`itemsFor`).
 */
export function letterInputFor(
  account: Account,
  items: readonly Item[],
  number: LetterNumber,
  work: LetterWork,
): PreparedLetter {
  const { kind, company, settings, today, deadline, template = null } = work;
  const { letters, paper } = settings;
  const about = { account, company, items, today };
  const { charges, announcedCosts, remarks } = chargesFor(
    kind,
    about,
    interestInForce(settings, company),
    letters,
  );
  const layout = work.layout ?? letters.layout;
  const text = userText(settings.templates, kind, letterLanguage(account.language), template);
  return {
    input: {
      ...about,
      ...(work.plan !== undefined && { plan: work.plan }),
      deadline,
      reference: number.printed,
      ...(number.serial !== undefined && { serial: number.serial }),
      charges,
      consequences: consequencesOf(letters, kind),
      ...(announcedCosts !== undefined && { announcedCosts }),
      registered: work.registered ?? (paper ?? initialOf('paper')).registered.includes(kind),
      ...(paper !== undefined && { paper }),
      service: letters.service,
      ...(layout !== null && { layout }),
      ...(text !== undefined && { text }),
    },
    remarks: [
      ...remarks,
      ...planRemarks(kind, account, work),
      ...(underUkProtocol(kind, about)
        ? [aboutForms(account, paper?.protocolForms.length ?? 0)]
        : []),
    ],
  };
}

/** The forms of the British protocol: appended when they are kept, else put in by hand. */
function aboutForms({ name }: Account, kept: number): Refusal {
  if (kept === 0) return refusal('letters.encloseForms', { name });
  return refusal('letters.formsGoAlong', { name, count: kept });
}
