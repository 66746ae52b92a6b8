import type { DecimalMark } from '../values/amounts';
import type { DateFormat } from '../values/dates';
import type { FormatOption } from '../values/sniffDates';
import type { AmountRole, DateRole, Role } from './roles';

export type FileKind = 'open-items' | 'customers' | 'bank-statement';

/** Names of the forms that recognise themselves; `generic` goes by the words of the header. */
export type PresetId =
  | 'ibm'
  | 'bexio'
  | 'highradius'
  | 'xero'
  | 'zoho'
  | 'akaunting'
  | 'sap'
  | 'aged-summary'
  | 'datev'
  | 'sie'
  | 'zoho-contacts'
  | 'gnucash'
  | 'quickbooks'
  | 'e-invoice'
  | 'generic';

/**
 * How rows make documents: one row is one invoice; rows are lines to be added up (quantity times
 * unit amount); rows are lines that each repeat the total of their invoice; or rows are postings,
 * debits and credits, that leave of a document what they do not net.
 */
export type Layout = 'row-per-invoice' | 'sum-of-lines' | 'repeated-total' | 'postings';

/** Which column means what, and how it is written. Plain data: it is stored per source as JSON. */
export interface Mapping {
  readonly kind: FileKind;
  readonly preset: PresetId;
  readonly layout: Layout;
  /** Column index (from 0) by role. */
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly dates: Readonly<Partial<Record<DateRole, DateFormat>>>;
  readonly decimals: Readonly<Partial<Record<AmountRole, DecimalMark>>>;
  /** Currency named once for the whole column, as in "Bedrag (EUR)"; `null` when it is not. */
  readonly headerCurrency: string | null;
  /** What only a person can decide. A mapping with questions cannot be read. */
  readonly questions: readonly Question[];
}

/** A column whose values can be read in two ways, and how many values each would fit. */
export type Question =
  | {
      readonly kind: 'date';
      readonly role: DateRole;
      readonly column: string;
      readonly options: readonly FormatOption<DateFormat>[];
    }
  | {
      readonly kind: 'decimal';
      readonly role: AmountRole;
      readonly column: string;
      readonly options: readonly FormatOption<DecimalMark>[];
    };

/** The mapping with every open date question answered by `format`. */
export function answerDates(mapping: Mapping, format: DateFormat): Mapping {
  const asked = mapping.questions.filter((question) => question.kind === 'date');
  const answers = asked.map((question) => [question.role, format] as const);
  return {
    ...mapping,
    dates: { ...mapping.dates, ...Object.fromEntries(answers) },
    questions: mapping.questions.filter((question) => question.kind !== 'date'),
  };
}

/** The mapping with every open decimal question answered by `mark`. */
export function answerDecimals(mapping: Mapping, mark: DecimalMark): Mapping {
  const asked = mapping.questions.filter((question) => question.kind === 'decimal');
  const answers = asked.map((question) => [question.role, mark] as const);
  return {
    ...mapping,
    decimals: { ...mapping.decimals, ...Object.fromEntries(answers) },
    questions: mapping.questions.filter((question) => question.kind !== 'decimal'),
  };
}
