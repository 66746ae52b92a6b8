import { Liquid, type Template } from 'liquidjs';

/** A letter needs choices, not loops; nothing reads files, the clock or chance. */
const TAGS = ['if', 'unless', 'case', 'comment'];
const FILTERS = ['append', 'capitalize', 'default', 'downcase', 'prepend', 'replace', 'upcase'];

/** Characters a template may have, and a letter made from it. */
export const MOST_CHARACTERS = 20_000;

/**
 * Liquid with variables that must exist. Without loops and includes the output is no longer than
 * its variables make it; time and memory are limited all the same.
 */
export const ENGINE = limited();

function limited(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    ownPropertyOnly: true,
    templates: {},
    parseLimit: MOST_CHARACTERS,
    renderLimit: 500,
    memoryLimit: 1_000_000,
  });
  keepOnly(engine.tags, TAGS);
  keepOnly(engine.filters, FILTERS);
  return engine;
}

function keepOnly(registry: Record<string, unknown>, names: readonly string[]): void {
  for (const name of Object.keys(registry)) if (!names.includes(name)) delete registry[name];
}

/** Templates are few and letters many: each text is parsed once. */
const PARSED = new Map<string, Template[]>();
const MOST_KEPT = 500;

/** Throws the engine's errors. */
export function parsed(source: string): Template[] {
  const known = PARSED.get(source);
  if (known !== undefined) return known;
  if (PARSED.size >= MOST_KEPT) PARSED.clear();
  const templates = ENGINE.parse(source);
  PARSED.set(source, templates);
  return templates;
}
