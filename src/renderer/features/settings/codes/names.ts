import type { OwnCode } from '../../../../domain/accounts/account';
import { outcomeName, reasonName } from '../../../../domain/accounts/log/codeNames';
import {
  type CodesSettings,
  OUTCOME_CODES,
  type OutcomeCode,
  outcomeCodes,
  reasonCodes,
} from '../../../../domain/settings/sections/codes';
import { nameProblem, ownCodesIn } from '../../../../domain/settings/sections/ownCodes';
import type { Choice } from '../../../components/fields/Select';
import type { Messages } from '../../../messages/en';

/** What all codes of a kind but one are called. */
export function namesBeside(
  m: Messages,
  codes: CodesSettings,
  kind: keyof CodesSettings,
  but: OwnCode | null,
): readonly string[] {
  if (kind === 'outcomes') {
    return outcomeCodes(codes)
      .filter((code) => code !== but)
      .map((code) => outcomeName(codes, code, (one) => m.forms.call.outcomes[one]));
  }
  return reasonCodes(codes)
    .filter((code) => code !== but)
    .map((code) => reasonName(codes, code, (one) => m.forms.dispute.reasons[one]));
}

/** Whether each own code has a name, and one that no other of its kind has. */
export function ownToldApart(m: Messages, codes: CodesSettings): boolean {
  return (['outcomes', 'reasons'] as const).every((kind) => {
    const labels: Readonly<Partial<Record<string, string>>> = codes[kind].labels;
    return ownCodesIn(labels).every(
      (code) => nameProblem(labels[code] ?? '', namesBeside(m, codes, kind, code)) === null,
    );
  });
}

/** What an own outcome can count as, by the words of today. */
export function meanings(m: Messages, codes: CodesSettings): readonly Choice<OutcomeCode>[] {
  return OUTCOME_CODES.map((value) => ({
    value,
    label: outcomeName(codes, value, (one) => m.forms.call.outcomes[one]),
  }));
}
