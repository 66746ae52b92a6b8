import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { unreachable } from '../../src/domain/result';
import { commandBench, debtorBench, moveBench, paletteBench } from './desk';
import { importBench, SIZES } from './import';
import { insightsBench } from './insights';
import { ladderBench } from './ladder';
import { ladderFramesBench } from './ladderFrames';
import { letterFilesBench, lettersBench } from './letters';
import { type Measured, measure } from './measure';
import { memoryBench } from './memory';
import { type BenchName, BenchProblem, readOptions } from './options';
import { type Prepared, startBench } from './start';
import { tableOf } from './table';

const RUNS: Readonly<Record<BenchName, number>> = {
  start: 7,
  import: 5,
  scale: 3,
  command: 5,
  palette: 5,
  move: 5,
  debtor: 5,
  insights: 5,
  'ladder-frames': 5,
  memory: 3,
  letters: 5,
  'letter-files': 3,
  ladder: 5,
};

async function bench(): Promise<void> {
  const root = process.env.FORBEAR_ROOT ?? '.';
  const { only, runs } = readOptions(process.argv.slice(2));
  const measured: Measured[] = [];
  for (const name of only) {
    const { comparison, remove } = await prepare(name, root);
    try {
      console.error(comparison.title);
      measured.push(await measure(comparison, runs ?? RUNS[name]));
    } finally {
      await remove();
    }
  }
  const folder = join(root, 'bench-output');
  mkdirSync(folder, { recursive: true });
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const result = { machine, node: process.versions.node, measured };
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\n${machine}\n\n${tableOf(measured)}`);
}

async function prepare(name: BenchName, root: string): Promise<Prepared> {
  switch (name) {
    case 'start':
      return startBench(root);
    case 'import':
    case 'scale':
      return importBench(root, SIZES[name]);
    case 'command':
      return commandBench(root);
    case 'palette':
      return paletteBench(root);
    case 'move':
      return moveBench(root);
    case 'debtor':
      return debtorBench(root);
    case 'insights':
      return insightsBench(root);
    case 'ladder-frames':
      return ladderFramesBench(root);
    case 'memory':
      return memoryBench(root);
    case 'letters':
      return { comparison: await lettersBench(root), remove: () => undefined };
    case 'ladder':
      return { comparison: ladderBench(), remove: () => undefined };
    case 'letter-files':
      return { comparison: await letterFilesBench(root), remove: () => undefined };
    default:
      return unreachable(name);
  }
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof BenchProblem ? error.message : error);
  process.exitCode = 1;
}
