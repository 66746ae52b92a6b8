// `npm run check:layers`: who may import whom (see lib/layers/rules.mjs for the table).
import { checkLayers } from './lib/layers/main.mjs';
import { main } from './lib/say.mjs';

await main(checkLayers);
