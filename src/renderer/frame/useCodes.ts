import { outcomeName, reasonName } from '../../domain/accounts/log/codeNames';
import {
  type CodesSettings,
  countsAs,
  knownOutcome,
  knownReason,
  type OfferedOutcome,
  type OutcomeCode,
  outcomeCodes,
  type ReasonCode,
  reasonCodes,
} from '../../domain/settings/sections/codes';
import { useBook } from '../ledger/hooks';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/useMessages';

/** How the codes of calls and disputes are called and which are offered, by the settings. */
export interface Codes {
  readonly outcome: (code: OfferedOutcome) => string;
  readonly reason: (code: ReasonCode) => string;
  /** All outcomes in the order of their keys, hidden ones too, and those that are offered. */
  readonly allOutcomes: readonly OfferedOutcome[];
  readonly outcomes: readonly OfferedOutcome[];
  readonly reasons: readonly ReasonCode[];
  /** The outcome a form names, as it is known now, and what a call with it counts as. */
  readonly knownOutcome: (outcome: string) => OfferedOutcome;
  readonly countsAs: (outcome: OfferedOutcome) => OutcomeCode;
  /** The reason a form names, as it is known now. */
  readonly known: (reason: string) => ReasonCode;
  /** What a form may choose among: the reasons that are offered, and the one it has. */
  readonly choices: (reason: ReasonCode) => { value: ReasonCode; label: string }[];
}

/** By the settings in force and the language of the window. */
export function useCodes(): Codes {
  return codesOf(useBook().settings.codes, useMessages());
}

/** `m` has the shipped words; only codes that are not hidden are offered. */
function codesOf(codes: CodesSettings, m: Messages): Codes {
  const { outcomes, reasons } = codes;
  const all = reasonCodes(codes);
  const reason = (code: ReasonCode) =>
    reasonName(codes, code, (shipped) => m.forms.dispute.reasons[shipped]);
  const hidden = new Set<ReasonCode>(reasons.hidden);
  const allOutcomes = outcomeCodes(codes);
  return {
    outcome: (code) => outcomeName(codes, code, (shipped) => m.forms.call.outcomes[shipped]),
    reason,
    allOutcomes,
    outcomes: allOutcomes.filter((code) => !outcomes.hidden.includes(code)),
    knownOutcome: (named) => knownOutcome(codes, named),
    countsAs: (code) => countsAs(codes, code),
    reasons: all.filter((code) => !hidden.has(code)),
    known: (named) => knownReason(codes, named),
    choices: (chosen) =>
      all
        .filter((code) => code === chosen || !hidden.has(code))
        .map((value) => ({ value, label: reason(value) })),
  };
}
