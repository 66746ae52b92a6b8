import type { Regime } from '../../../interest/regime';
import type { Texts } from '../../../messages/texts';

/** Countries with a regime of interest or a rule of limitation; parts of a country by ISO 3166-2. */
export type LawCountry =
  | 'AT'
  | 'BE'
  | 'CH'
  | 'CZ'
  | 'DE'
  | 'ES'
  | 'EU'
  | 'FR'
  | 'GB'
  | 'GB-ENG'
  | 'GB-NIR'
  | 'GB-SCT'
  | 'IE'
  | 'IT'
  | 'NL'
  | 'PL'
  | 'US';

/** What a rate of interest follows. */
export type ReferenceRate = 'bgb' | 'boe' | 'cnb' | 'decree' | 'ecb' | 'nbp' | 'oenb';

/**
 * What a pack says about interest and limitation in one language. Statutes are cited by their own short
 * names (`citations.ts`), never translated.
 */
export interface LawWords {
  /** By the codes of interest and limitation. */
  readonly texts: Texts;
  readonly countries: Readonly<Record<LawCountry, string>>;
  readonly debtors: Readonly<Record<Regime['debtor'], string>>;
  readonly references: Readonly<Record<ReferenceRate, string>>;
  readonly claims: Readonly<Record<'general' | 'consumer', string>>;
  /** How far the sources of a rule can be relied on. */
  readonly levels: Readonly<Record<'high' | 'medium' | 'low', string>>;
  readonly rateFrom: string;
  readonly halfYear: string;
  readonly source: string;
  readonly sourceAt: string;
}
