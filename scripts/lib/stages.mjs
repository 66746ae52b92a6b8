import { availableParallelism } from 'node:os';
import { ensureBuild } from './build.mjs';
import { failedOnce, playwrightCounts, vitestCounts } from './counts.mjs';
import { hasDisplay, withVirtualDisplays } from './display.mjs';
import { prepareElectron } from './electron/index.mjs';
import { checkLayers } from './layers/main.mjs';
import { inRoot } from './paths.mjs';
import { electronEnv } from './program.mjs';
import { runNode } from './run.mjs';
import { say } from './say.mjs';
import { checkTypes } from './types.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {object} Context what the stages share
 * @property {readonly string[]} filters which test files; all when empty
 * @property {Promise<import('./electron/index.mjs').Electron>} [electron] once something asked for it
 * @property {boolean} built
 */

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const UNIT_REPORT = inRoot('test-results', 'unit.json');
const E2E_REPORT = inRoot('test-results', 'e2e.json');

/** Test windows at a time: a window keeps more than one core busy, so more of them only wait. */
const MOST_WINDOWS = 4;

/** In this order. `build` counts only when it fails: it is no test, but nothing runs without it. */
export const STAGES = /** @type {const} */ (['types', 'lint', 'layers', 'unit', 'build', 'e2e']);

/** @type {Record<typeof STAGES[number], (context: Context) => Promise<Counts>>} */
const RUN = {
  types: async () => asOneTest(await checkTypes()),
  lint: async () => asOneTest((await runNode(BIOME, ['check', '--error-on-warnings', '.'])).code),
  layers: async () => asOneTest(await checkLayers()),
  unit: runUnit,
  build: runBuild,
  e2e: runE2e,
};

/**
 * Runs the chosen stages, all of them also when one fails, and adds up their tests.
 * @param {ReadonlySet<string>} chosen
 * @param {readonly string[]} filters
 * @returns {Promise<Counts>}
 */
export async function runStages(chosen, filters) {
  /** @type {Context} */
  const context = { filters, built: false };
  // The end-to-end tests drive what was built, so they are never run on an older build.
  const wanted = STAGES.filter(
    (name) => chosen.has(name) || (name === 'build' && chosen.has('e2e')),
  );
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of wanted) {
    console.log(`\n== ${name} ==`);
    const counts = await RUN[name](context).catch(asFailure);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    console.log(
      `${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
    );
  }
  return total;
}

/** @returns {Counts} */
function asOneTest(/** @type {number} */ code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : failedOnce;
}

/** @returns {Counts} */
function asFailure(/** @type {unknown} */ error) {
  say(error instanceof Error ? error.message : String(error));
  return failedOnce;
}

/** @returns {Promise<Counts>} */
async function runUnit(/** @type {Context} */ context) {
  // Some unit tests read PDFs with system tools; should these be missing, those tests say so themselves.
  await electronFor(context).catch(asFailure);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  return vitestCounts(UNIT_REPORT, async () => {
    const { code } = await runNode(VITEST, ['run', ...reporters, ...context.filters]);
    return code;
  });
}

/** Electron and the system software beside it, prepared once. */
function electronFor(/** @type {Context} */ context) {
  context.electron ??= prepareElectron({ display: !hasDisplay(), tests: true });
  return context.electron;
}

/** @returns {Promise<Counts>} */
async function runBuild(/** @type {Context} */ context) {
  const electron = await electronFor(context);
  await ensureBuild(electron.version);
  context.built = true;
  return { passed: 0, failed: 0, skipped: 0 };
}

/** @returns {Promise<Counts>} */
async function runE2e(/** @type {Context} */ context) {
  if (!context.built) throw new Error('Not run: there is no built application to test.');
  const electron = await electronFor(context);
  const env = { ...electronEnv(electron), PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT };
  return playwrightCounts(E2E_REPORT, () =>
    withVirtualDisplays(Math.min(MOST_WINDOWS, availableParallelism()), async (displays) => {
      const { code } = await runNode(PLAYWRIGHT, ['test', ...context.filters], {
        env: { ...env, ...displays[0], FORBEAR_DISPLAYS: JSON.stringify(displays) },
      });
      return code;
    }),
  );
}
