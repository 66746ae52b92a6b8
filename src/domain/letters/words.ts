import type { LetterKind } from '../accounts/account';
import type { DateWords } from '../documents/format';
import type { SenderWords } from '../documents/sender';
import type { NumberStyle } from '../money/format';
import type { Consequence } from './input';

/** Whom a letter speaks to: a person at a firm, a firm, or a private person. */
export type Tone = 'named' | 'firm' | 'consumer';

/** All that a letter says in one language; places in braces are filled with the letter's figures. */
export interface LetterWords {
  readonly language: string;
  readonly dates: DateWords;
  readonly numbers: NumberStyle;
  readonly pageLabel: string;
  readonly subject: Readonly<Record<LetterKind, string>>;
  /** Where it ends with a comma the first paragraph begins as the language wants it after one. */
  readonly salutation: Readonly<Record<Tone, string>>;
  readonly info: Readonly<
    Record<'date' | 'reference' | 'customer' | 'contact' | 'phone' | 'email', string>
  >;
  readonly columns: Readonly<
    Record<'number' | 'issued' | 'due' | 'amount' | 'paid' | 'open' | 'late', string>
  >;
  readonly totals: Readonly<Record<'open' | 'received' | 'payable', string>>;
  readonly payment: Readonly<Record<'heading' | 'amount' | 'by' | 'holder' | 'reference', string>>;
  readonly reminder: Readonly<Record<'opening' | 'request' | 'question' | 'help', string>>;
  readonly formal: Readonly<Record<'opening' | 'reminded' | 'request', string>>;
  readonly action: Readonly<
    Record<
      | 'opening'
      | 'reminded'
      | 'basis'
      | 'demand'
      | 'noThreat'
      | 'threat'
      | 'dispute'
      | 'instalments'
      | 'rights'
      | 'rightsConsumer',
      string
    >
  >;
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
  readonly invoiceCopies: string;
  readonly close: Readonly<Record<Tone, string>>;
}
