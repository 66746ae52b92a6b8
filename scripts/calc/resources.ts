import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

/** The runner says where the repository is; tests run in it. */
function resourcesRoot(): string {
  return resolve(process.env.FORBEAR_ROOT ?? '.', 'resources');
}
