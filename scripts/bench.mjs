// `npm run bench`: how fast the application is on this machine.
import { runProgram } from './lib/program.mjs';
import { main } from './lib/say.mjs';

await main(() => runProgram('scripts/bench/main.ts', process.argv.slice(2)));
