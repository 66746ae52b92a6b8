// `npm run demo`: the whole main job in the real window, without a hand on it.
import { runProgram } from './lib/program.mjs';
import { main } from './lib/say.mjs';

await main(() => runProgram('scripts/demo/main.ts', process.argv.slice(2)));
