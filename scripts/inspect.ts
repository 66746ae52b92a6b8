// `npm run --silent inspect -- [--currency=EUR] [--as-of=yyyy-MM-dd] FILE…`: what each file holds, as JSON.
import { inspectFiles } from './inspect/inspectFiles';
import { readArguments } from './inspect/options';
import { printed } from './inspect/print';

const args = process.argv.slice(2);
for (const problem of readArguments(args).problems) process.stderr.write(`${problem}\n`);
const reports = await inspectFiles(args);
for (const piece of printed(reports)) process.stdout.write(piece);
