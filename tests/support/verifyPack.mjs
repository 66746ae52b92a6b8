// Checks an unpacked pack with Node's own crypto and nothing of the application:
//   node verifyPack.mjs FOLDER
// Prints the count of proven files and journal lines; every problem is a line on stderr.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.';
const problems = [];
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const read = (path) => readFileSync(join(folder, path));

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

const manifest = JSON.parse(read('manifest.json'));
const there = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
const named = new Set([
  'manifest.json',
  'SHA256SUMS.txt',
  ...manifest.files.map(({ path }) => path),
]);
for (const path of there) if (!named.has(path)) problems.push(`${path}: not in the manifest`);
for (const { path, sha256: wanted, bytes } of manifest.files) {
  if (!there.includes(path)) problems.push(`${path}: missing`);
  else if (sha256(read(path)) !== wanted || read(path).length !== bytes)
    problems.push(`${path}: changed`);
}
const sums = read('SHA256SUMS.txt').toString().trimEnd().split('\n');
for (const line of sums) {
  const [wanted, path] = line.split('  ');
  if (!there.includes(path) || sha256(read(path)) !== wanted)
    problems.push(`${path}: not as in the sums`);
}
if (sums.length !== manifest.files.length + 1) problems.push('SHA256SUMS.txt: incomplete');

let proven = 0;
let before = null;
for (const text of read('journal.jsonl').toString().split('\n').filter(Boolean)) {
  const line = JSON.parse(text);
  const { hash, ...rest } = line;
  if (line.sealed !== true) {
    if (sha256(canonical(rest)) === hash) proven += 1;
    else problems.push(`journal line ${line.seq}: changed`);
  }
  if (before !== null && before.seq + 1 === line.seq && before.hash !== line.prev) {
    problems.push(`journal line ${line.seq}: does not follow`);
  }
  before = line;
}
for (const problem of problems) console.error(problem);
console.log(
  JSON.stringify({ files: manifest.files.length, lines: proven, problems: problems.length }),
);
process.exitCode = problems.length === 0 ? 0 : 1;
