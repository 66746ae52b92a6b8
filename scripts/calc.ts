import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { runCalc } from './calc/run';
import { TOPICS } from './calc/topics';

const STANDARD_INPUT = 0;

const outcome = runCalc(TOPICS, argv[2] ?? '', readFileSync(STANDARD_INPUT, 'utf8'));
stdout.write(`${outcome.output}\n`);
process.exitCode = outcome.exitCode;
