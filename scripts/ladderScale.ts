// `node scripts/run-ts.mjs ladderScale [accounts] [rounds]`: how the ladder's time grows with the ledger.
import { argv } from 'node:process';
import { ladderTimes } from './bench/ladder';

const [once, twice] = ladderTimes(Number(argv[2] ?? 20_000), Number(argv[3] ?? 5));
for (const { accounts, items, ms } of [once, twice]) {
  console.log(`${accounts} accounts, ${items} items: ${ms.toFixed(0)} ms`);
}
console.log(`${(twice.ms / once.ms).toFixed(2)} times for twice the ledger`);
