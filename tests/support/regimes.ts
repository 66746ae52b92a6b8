import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Regime, readRegime } from '../../src/domain/interest/regime';
import { type LimitationRule, readLimitationRule } from '../../src/domain/limitation/rule';
import type { Refusal } from '../../src/domain/refusal';
import type { Result } from '../../src/domain/result';

const RESOURCES = resolve(import.meta.dirname, '../../resources');

/** A shipped interest regime by its id. */
export function regime(id: string): Regime {
  return shipped(`interest/${id}.json`, readRegime);
}

/** A shipped limitation rule by its id. */
export function limitationRule(id: string): LimitationRule {
  return shipped(`limitation/${id}.json`, readLimitationRule);
}

/** The parsed JSON of every file in a folder of `resources`, by file name. */
export function resourceFiles(folder: string): [string, unknown][] {
  const names = readdirSync(resolve(RESOURCES, folder)).filter((name) => name.endsWith('.json'));
  return names.map((name) => [name, parsed(`${folder}/${name}`)]);
}

function shipped<T>(path: string, read: (json: unknown) => Result<T, Refusal>): T {
  const document = read(parsed(path));
  if (!document.ok) throw new Error(`${path}: ${JSON.stringify(document.error)}`);
  return document.value;
}

function parsed(path: string): unknown {
  return JSON.parse(readFileSync(resolve(RESOURCES, path), 'utf8'));
}
