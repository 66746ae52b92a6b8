import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Refusal } from '../../src/domain/refusal';
import type { Result } from '../../src/domain/result';
import { sentenceOf } from './sentences';

/**
 * The documents of a folder under `resources/`, read by the domain's own reader. A shipped file the
 * domain cannot read is a defect of the product, so it throws, naming the file and the field.
 */
export function readResources<T>(folder: string, read: (json: unknown) => Result<T, Refusal>): T[] {
  const path = join(resourcesRoot(), folder);
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const document = read(JSON.parse(readFileSync(join(path, name), 'utf8')));
    if (!document.ok) throw new Error(`${folder}/${name}: ${sentenceOf(document.error)}`);
    return document.value;
  });
}

/** Found by walking up from this file (which may run bundled elsewhere), else from the working folder. */
function resourcesRoot(): string {
  const starts = [dirname(fileURLToPath(import.meta.url)), process.cwd()];
  for (const start of starts) {
    for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
      if (existsSync(join(folder, 'resources', 'interest'))) return join(folder, 'resources');
    }
  }
  throw new Error('the folder “resources” was not found');
}
