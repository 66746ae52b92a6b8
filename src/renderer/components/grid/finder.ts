/** From here on a list is looked through once more, to know all places in it. */
const FAR = 500;

type Find = (key: string) => number;

const finders = new WeakMap<readonly unknown[], Find>();

/**
 * Finds places in a list by key; -1 when there is none. Kept per list, which is never changed and
 * always asked with the same `keyOf`. Most lists are asked for one key near their beginning and then
 * filtered anew, so that a table of all keys would not pay.
 */
export function finderOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Find {
  const known = finders.get(items);
  if (known !== undefined) return known;
  const find = newFinder(items, keyOf);
  finders.set(items, find);
  return find;
}

function newFinder<Item>(items: readonly Item[], keyOf: (item: Item) => string): Find {
  let places: Map<string, number> | null = null;
  let last = { key: '', at: -1 };
  return (key) => {
    if (places !== null) return places.get(key) ?? -1;
    if (key !== last.key) last = { key, at: items.findIndex((item) => keyOf(item) === key) };
    if (last.at > FAR) places = new Map(items.map((item, at) => [keyOf(item), at]));
    return last.at;
  };
}
