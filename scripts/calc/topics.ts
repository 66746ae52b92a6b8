import { interestTopic } from './interest';
import { limitationTopic } from './limitation';
import type { Topics } from './topic';

/** Every topic of `npm run --silent calc -- TOPIC`. One line per topic. */
export const TOPICS: Topics = {
  interest: interestTopic,
  limitation: limitationTopic,
};
