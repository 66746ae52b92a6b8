/**
 * What a filter of PNG expects of a byte, from the bytes to the left, above, and above to the left
 * (PNG 9.2; PDF packs its lists with the same, ISO 32000-1, 7.4.4.4). 0 for no filter, and an unknown one.
 */
export function expectedByte(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return Math.floor((left + up) / 2);
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

/** The neighbour closest to left + up - corner. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp] = [Math.abs(guess - left), Math.abs(guess - up)];
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
