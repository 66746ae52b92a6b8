import type { RefusalParams } from '../refusal';

/** Puts `params` into the `{name}` places of a template. A place without a value stays visible. */
export function fill(template: string, params: RefusalParams = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    name in params ? String(params[name]) : place,
  );
}
