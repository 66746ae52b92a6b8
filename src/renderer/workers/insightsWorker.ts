import { type Collected, collect, startCollecting } from '../../domain/kpi/insights/collect';
import { scopeOf } from '../../domain/kpi/insights/scope';
import { behind, tablesOf } from '../../domain/kpi/insights/tables';
import { SHIPPED_LIMITATION_RULES } from '../../domain/limitation/shippedRules';
import type { InsightsAnswer, InsightsAsk } from './insightsProtocol';

let collected: Collected | null = null;

self.onmessage = ({ data }: MessageEvent<InsightsAsk>) => {
  if (data.ask === 'begin') {
    const { asOf, policies, home } = data;
    const limitation = { rules: SHIPPED_LIMITATION_RULES, home };
    collected = startCollecting(scopeOf({ asOf, policies, limitation }));
    return;
  }
  if (collected === null) throw new Error('asked before the figures were begun');
  const answer = answerTo(collected, data);
  if (answer !== null) self.postMessage(answer);
};

function answerTo(
  state: Collected,
  data: Exclude<InsightsAsk, { ask: 'begin' }>,
): InsightsAnswer | null {
  switch (data.ask) {
    case 'accounts':
      for (const account of data.accounts) collect(state, account);
      return null;
    case 'tables':
      return { answer: 'tables', insights: tablesOf(state, data.stated) };
    case 'behind':
      return { answer: 'behind', accounts: behind(state, data.place) };
  }
}
