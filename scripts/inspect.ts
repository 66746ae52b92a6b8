// `npm run --silent inspect -- [--currency=EUR] [--as-of=yyyy-MM-dd] FILE…`: what each file holds, as JSON.
import { inspectFiles } from './inspect/inspectFiles';

const reports = await inspectFiles(process.argv.slice(2));
process.stdout.write(`${JSON.stringify(reports, null, 1)}\n`);
