import { ageing } from './ageing';
import { interest } from './interest';
import { kpi } from './kpi';
import { ladder } from './ladder';
import { limitation } from './limitation';
import { match } from './match';
import { plan } from './plan';
import { checkIbans, epcPayloads, nationalReferences, post, rfReferences, s10 } from './references';

/** What a topic does with parsed JSON: it answers, or says for each case why it cannot. */
export interface Topic {
  /** `cases`: a JSON array, answered case by case. `document`: whatever the topic reads. */
  readonly takes: 'cases' | 'document';
  readonly answer: (input: unknown) => unknown;
}

const cases = (answer: Topic['answer']): Topic => ({ takes: 'cases', answer });

/** Every topic of `npm run --silent calc -- TOPIC`. One line per topic. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  ageing: cases(ageing),
  epc: cases(epcPayloads),
  iban: cases(checkIbans),
  interest: cases(interest),
  kpi: cases(kpi),
  ladder: { takes: 'document', answer: ladder },
  limitation: cases(limitation),
  match: cases(match),
  plan: cases(plan),
  post: cases(post),
  reference: cases(nationalReferences),
  rf: cases(rfReferences),
  s10: cases(s10),
};
