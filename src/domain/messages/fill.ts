import type { RefusalParams } from '../refusal';

const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** One stop where a date or a name that ends with its own ("r.", "Co.") ends a sentence; three are meant. */
export function oneStop(text: string): string {
  return text.replace(/(?<!\.)\.\.(?!\.)/g, '.');
}

/**
 * Puts `params` into the places of a template: `{name}` is the value, `{days|day|days}` the value
 * with the word for one or for more. A place without a value stays visible.
 */
export function fill(template: string, params: RefusalParams = {}): string {
  return template.replace(PLACE, (place, name: string, one?: string, more?: string) => {
    if (!(name in params)) return place;
    const value = String(params[name]);
    return one === undefined ? value : `${value} ${value === '1' ? one : more}`;
  });
}
