import { insightsDesk } from './insightsDesk';
import type { InsightsAsk } from './insightsProtocol';

const answerTo = insightsDesk();

self.onmessage = ({ data }: MessageEvent<InsightsAsk>) => {
  const answer = answerTo(data);
  if (answer !== null) self.postMessage(answer);
};
