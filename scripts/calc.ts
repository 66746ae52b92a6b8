import { argv, stdin, stdout } from 'node:process';
import { text } from 'node:stream/consumers';
import { runCalc } from './calc/run';
import { TOPICS } from './calc/topics';

// Read as a stream: a blocking read of a pipe fails with EAGAIN when its writer is slower than we are.
const outcome = runCalc(TOPICS, argv[2] ?? '', await text(stdin));
stdout.write(`${outcome.output}\n`);
process.exitCode = outcome.exitCode;
