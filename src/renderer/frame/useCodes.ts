import type { CodesSettings, OutcomeCode, ReasonCode } from '../../domain/settings/sections/codes';
import { OUTCOME_CODES, REASON_CODES } from '../../domain/settings/sections/codes';
import { useBook } from '../ledger/hooks';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/useMessages';

/** How the codes of calls and disputes are called and which are offered, by the settings. */
export interface Codes {
  readonly outcome: (code: OutcomeCode) => string;
  readonly reason: (code: ReasonCode) => string;
  readonly outcomes: readonly OutcomeCode[];
  readonly reasons: readonly ReasonCode[];
}

export function useCodes(): Codes {
  return codesOf(useBook().settings.codes, useMessages());
}

/** `m` has the shipped words; only codes that are not hidden are offered. */
function codesOf({ outcomes, reasons }: CodesSettings, m: Messages): Codes {
  return {
    outcome: (code) => outcomes.labels[code] ?? m.forms.call.outcomes[code],
    reason: (code) => reasons.labels[code] ?? m.forms.dispute.reasons[code],
    outcomes: OUTCOME_CODES.filter((code) => !outcomes.hidden.includes(code)),
    reasons: REASON_CODES.filter((code) => !reasons.hidden.includes(code)),
  };
}
