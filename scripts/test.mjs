// `npm test`: every check and test; the last line counts them all.
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/install.mjs';
import { CannotContinue, main } from './lib/say.mjs';
import { runStages, STAGES } from './lib/stages.mjs';

await main(async () => {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  const chosen = values.only?.split(',') ?? [...STAGES];
  const unknown = chosen.filter((name) => !STAGES.some((stage) => stage === name));
  if (unknown.length > 0) {
    throw new CannotContinue(`No stage ${unknown.join(', ')}. There are: ${STAGES.join(', ')}`);
  }
  await ensureDependencies();
  const { passed, failed, skipped } = await runStages(new Set(chosen), positionals);
  if (skipped > 0) console.log(`\n${skipped} skipped`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
