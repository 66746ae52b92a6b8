import type { Account } from '../../domain/accounts/account';
import type { AccountId } from '../../domain/accounts/ids';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Behind, CellPlace, Insights, Stated } from '../../domain/kpi/insights/tables';
import type { Policies } from '../../domain/ladder/readPolicies';

/** What the window asks of the figures worker. It keeps what it has added up between the questions. */
export type InsightsAsk =
  | {
      readonly ask: 'begin';
      readonly asOf: PlainDate;
      readonly policies: Policies;
      /** The company's country. */
      readonly home: string;
    }
  /**
   * Accounts with settled items, new ones or in place of what they were, in as many portions as the
   * window likes. No answer.
   */
  | { readonly ask: 'accounts'; readonly accounts: readonly Account[] }
  /** Accounts that are no longer there. No answer. */
  | { readonly ask: 'forget'; readonly accounts: readonly AccountId[] }
  | { readonly ask: 'tables'; readonly stated: Stated }
  | { readonly ask: 'behind'; readonly place: CellPlace };

export type InsightsAnswer =
  | { readonly answer: 'tables'; readonly insights: Insights }
  | { readonly answer: 'behind'; readonly accounts: readonly Behind[] };
