import type { DateWords } from '../documents/format';
import type { SenderWords } from '../documents/sender';
import type { NumberStyle } from '../money/format';
import type { Charge, Consequence } from './input';

/** Whom a letter speaks to: a person at a firm, a firm, or a private person. */
export type Tone = 'named' | 'firm' | 'consumer';

/**
 * What letters of one language have in common: dates, numbers, forms of address, labels. The sentences
 * stand in the templates. Places in braces are filled with the letter's figures.
 */
export interface LetterWords {
  readonly language: string;
  readonly dates: DateWords;
  readonly numbers: NumberStyle;
  readonly pageLabel: string;
  /** Where it ends with a comma the first paragraph begins as the language wants it after one. */
  readonly salutation: Readonly<Record<Tone, string>>;
  readonly info: Readonly<
    Record<'date' | 'reference' | 'customer' | 'contact' | 'phone' | 'email', string>
  >;
  readonly columns: Readonly<
    Record<'number' | 'issued' | 'due' | 'amount' | 'paid' | 'open' | 'late', string>
  >;
  readonly totals: Readonly<
    Record<
      | 'open'
      | 'received'
      | 'disputed'
      | 'payable'
      | 'over'
      | 'forward'
      // Of a statement: behind the number of what is disputed, and beside the sum of the rest.
      | 'contested'
      | 'undisputed',
      string
    >
  >;
  readonly payment: Readonly<Record<'heading' | 'amount' | 'by' | 'holder' | 'reference', string>>;
  readonly consequences: Readonly<Record<Consequence['kind'], string>>;
  /** Stands before the last of several consequences. */
  readonly lastConsequence: string;
  /**
   * What a demand inland must say to count as formal notice, or to interrupt limitation, by ISO
   * country of both parties (FR 1344 C. civ., IT 1219 c.c., NL 3:317 BW, ES 1973 CC).
   */
  readonly notice: Readonly<Record<string, string>>;
  readonly sender: SenderWords;
  readonly enclosuresLabel: string;
  /** What a charge is for, beside its amount: places {to}, {rate}, {basis}. */
  readonly charges: Readonly<Record<Charge['kind'], string>>;
  /** The statement as an enclosure: place {today}. */
  readonly statementEnclosed: string;
  readonly invoiceCopies: string;
  readonly close: Readonly<Record<Tone, string>>;
}
