/**
 * What is selected among these rows. A row that has left the list (filtered away, done) is selected
 * no longer: nothing happens to a row the user does not see.
 */
export function selectedAmong<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  selected: ReadonlySet<string>,
): ReadonlySet<string> {
  if (selected.size === 0) return selected;
  const here = rows.map(keyOf).filter((key) => selected.has(key));
  return here.length === selected.size ? selected : new Set(here);
}
