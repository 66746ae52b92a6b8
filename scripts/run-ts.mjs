// `npm run calc|inspect -- ...`: runs a TypeScript program of this folder.
import { existsSync } from 'node:fs';
import { runBundled } from './lib/bundle.mjs';
import { ensureDependencies } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { CannotContinue, main } from './lib/say.mjs';

await main(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const entry = `scripts/${name}.ts`;
  if (!/^\w+$/.test(name) || !existsSync(inRoot(entry))) {
    throw new CannotContinue('Usage: node scripts/run-ts.mjs calc|inspect [arguments]');
  }
  await ensureDependencies();
  await runBundled(entry, args);
  return Number(process.exitCode ?? 0);
});
