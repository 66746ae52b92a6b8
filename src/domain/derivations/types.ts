import type { Currency } from '../money/currency';
import type { Refusal } from '../refusal';

/** A sentence by code and params; the words are in `texts.ts` of its folder. */
export type Words = Refusal;

/** One line of a derivation. */
export interface DerivationLine {
  /** Names the line within its derivation. */
  readonly id: string;
  readonly what: Words;
  /** Minor units. */
  readonly minor: number;
}

/** How a figure came about: its lines add up to `total`, minor units of `currency`. */
export interface Derivation {
  readonly currency: Currency;
  readonly total: number;
  readonly lines: readonly DerivationLine[];
}

/** The figures of a balance that can be asked for their reasons. */
export const BALANCE_FIGURES = [
  'open',
  'overdue',
  'notDue',
  'credits',
  'unallocated',
  'disputed',
] as const;

export type BalanceFigure = (typeof BALANCE_FIGURES)[number];
