import {
  type Collected,
  collect,
  forget,
  startCollecting,
} from '../../domain/kpi/insights/collect';
import { scopeOf } from '../../domain/kpi/insights/scope';
import { behind, tablesOf } from '../../domain/kpi/insights/tables';
import { SHIPPED_LIMITATION_RULES } from '../../domain/limitation/shippedRules';
import type { InsightsAnswer, InsightsAsk } from './insightsProtocol';

/** Adds up what it is told and answers what it is asked; keeps its sums between the questions. */
export function insightsDesk(): (ask: InsightsAsk) => InsightsAnswer | null {
  let collected: Collected | null = null;
  return (ask) => {
    if (ask.ask === 'begin') {
      const { asOf, policies, home } = ask;
      const limitation = { rules: SHIPPED_LIMITATION_RULES, home };
      collected = startCollecting(scopeOf({ asOf, policies, limitation }));
      return null;
    }
    if (collected === null) throw new Error('asked before the figures were begun');
    return answerTo(collected, ask);
  };
}

function answerTo(
  state: Collected,
  ask: Exclude<InsightsAsk, { ask: 'begin' }>,
): InsightsAnswer | null {
  switch (ask.ask) {
    case 'accounts':
      for (const account of ask.accounts) collect(state, account);
      return null;
    case 'forget':
      for (const account of ask.accounts) forget(state, account);
      return null;
    case 'tables':
      return { answer: 'tables', insights: tablesOf(state, ask.stated) };
    case 'behind':
      return { answer: 'behind', accounts: behind(state, ask.place) };
  }
}
