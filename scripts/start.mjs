// `npm start`: installs and builds what is missing, then opens the application.
import { ensureBuild } from './lib/build.mjs';
import { hasDisplay } from './lib/display.mjs';
import { machineArgs } from './lib/electron/args.mjs';
import { prepareElectron } from './lib/electron/index.mjs';
import { ensureDependencies } from './lib/install.mjs';
import { runProgram } from './lib/program.mjs';
import { run } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';

await main(async () => {
  if (!hasDisplay()) {
    say('There is no display here, so `npm start` runs the demo instead (as `npm run demo` does).');
    return runProgram('scripts/demo/main.ts', []);
  }
  await ensureDependencies();
  const electron = await prepareElectron({ display: false, tests: false });
  await ensureBuild(electron.version);
  const { code } = await run(electron.path, [...machineArgs(), '.', ...process.argv.slice(2)]);
  return code;
});
