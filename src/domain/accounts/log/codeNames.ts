import type { Texts } from '../../messages/texts';
import {
  ALWAYS_OFFERED,
  type CodesSettings,
  isOwnReason,
  type OutcomeCode,
  type ReasonCode,
} from '../../settings/sections/codes';
import type { ShippedReason } from '../account';
import { LOG_TEXTS } from './texts';

/** What comes after the outcome of a call in its line: see `log.call.*` in `texts.ts`. */
const CALL_TAILS = {
  '': '',
  '.back': '; to be called again on {back}',
  '.letter': '; a letter follows',
} as const;

const known = new WeakMap<CodesSettings, Texts>();

/**
 * The sentences of the log with the user's own names of outcomes and reasons in place of the shipped
 * words. The same object while the settings stay the same.
 */
export function logTextsWith(codes: CodesSettings): Texts {
  const found = known.get(codes);
  if (found !== undefined) return found;
  const made: Texts = { ...LOG_TEXTS, ...callTexts(codes), ...disputeTexts(codes) };
  known.set(codes, made);
  return made;
}

/** Whether a line of the log speaks of an outcome or a reason the user gave a name of his own. */
export function isRenamed(codes: CodesSettings, code: string): boolean {
  return logTextsWith(codes)[code] !== LOG_TEXTS[code];
}

/**
 * What a dispute's reason is called: the user's own name, or the `shipped` one. An own reason that has
 * lost its name (settings of another ledger) reads as the reason for all that has no name.
 */
export function reasonName(
  { reasons }: CodesSettings,
  code: ReasonCode,
  shipped: (code: ShippedReason) => string,
): string {
  return reasons.labels[code] ?? shipped(isOwnReason(code) ? ALWAYS_OFFERED.reasons : code);
}

function callTexts({ outcomes }: CodesSettings): Texts {
  return Object.fromEntries(
    named(outcomes.labels).flatMap(([code, name]) =>
      Object.entries(CALL_TAILS).map(([tail, words]) => [
        `log.call.${code}${tail}`,
        `Call: ${name}${words}`,
      ]),
    ),
  );
}

function disputeTexts({ reasons }: CodesSettings): Texts {
  return Object.fromEntries(
    named(reasons.labels).map(([code, name]) => [
      `log.dispute.${code}`,
      `Dispute opened: ${name} (invoices concerned: {count})`,
    ]),
  );
}

/** A brace in a name would be read as a place to be filled in. */
function named(
  labels: Readonly<Partial<Record<OutcomeCode | ReasonCode, string>>>,
): [string, string][] {
  return Object.entries(labels).map(([code, name = '']) => [code, name.replace(/[{}]/g, '')]);
}
