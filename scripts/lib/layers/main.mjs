import { root } from '../paths.mjs';

/** Checks `src` of this repository and prints what it finds; returns the exit code. */
export async function checkLayers() {
  const { checkTree } = await import('./check.mjs');
  const { files, findings } = checkTree(root);
  for (const { file, line, rule, message } of findings) {
    console.error(`${file}:${line} ${rule}: ${message}`);
  }
  const verdict =
    findings.length === 0 ? 'every import is in its layer' : `${findings.length} findings`;
  console.log(`${files} files: ${verdict}`);
  return findings.length === 0 ? 0 : 1;
}
