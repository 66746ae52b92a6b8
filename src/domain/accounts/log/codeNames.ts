import type { Texts } from '../../messages/texts';
import {
  ALWAYS_OFFERED,
  type CodesSettings,
  countsAs,
  type OfferedOutcome,
  type OutcomeCode,
  type ReasonCode,
} from '../../settings/sections/codes';
import { isOwnCode } from '../../settings/sections/ownCodes';
import type { ShippedReason } from '../account';
import type { LogEntry } from '../contactLog';
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

/** What a line of the log says is found under its code; the user's own outcomes have sentences too. */
export type LogPhrase = Pick<LogEntry, 'code' | 'params' | 'named'>;

/**
 * The key of a line's sentence among `logTextsWith`: of the user's own outcome as long as that has a
 * name, else (settings of another ledger) of what it counts as.
 */
export function sentenceKey(codes: CodesSettings, { code, named }: LogPhrase): string {
  if (named === undefined) return code;
  const own = code.replace(/^log\.call\.[^.]+/, `log.call.${named}`);
  return own in logTextsWith(codes) ? own : code;
}

/** Whether a sentence speaks of an outcome or a reason the user gave a name of his own. */
export function isRenamed(codes: CodesSettings, key: string): boolean {
  return logTextsWith(codes)[key] !== LOG_TEXTS[key];
}

/** What an outcome is called: the user's own name, or the `shipped` one of what it counts as. */
export function outcomeName(
  codes: CodesSettings,
  code: OfferedOutcome,
  shipped: (code: OutcomeCode) => string,
): string {
  return codes.outcomes.labels[code] ?? shipped(countsAs(codes, code));
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
  return reasons.labels[code] ?? shipped(isOwnCode(code) ? ALWAYS_OFFERED.reasons : code);
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
  labels: Readonly<Partial<Record<OfferedOutcome | ReasonCode, string>>>,
): [string, string][] {
  return Object.entries(labels).map(([code, name = '']) => [code, name.replace(/[{}]/g, '')]);
}
