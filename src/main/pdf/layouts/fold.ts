import type { Envelope } from './envelopes';

/** Edges in millimetres from the top left corner of the sheet. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A sheet to be folded: its size and, from the top, where. Millimetres. */
export interface FoldedSheet {
  readonly width: number;
  readonly height: number;
  readonly folds: readonly [number, number];
}

/**
 * What a window shows of a letter: `always`, however the sheet slides in its envelope, and `reach`,
 * in one position or another. The sheet is moved fully left, right, up and down.
 */
export function windowOn(
  sheet: FoldedSheet,
  envelope: Envelope,
): { readonly always: Area; readonly reach: Area } {
  const { width, height, offset } = packet(sheet, envelope.fold);
  const { window } = envelope;
  const [side, distance] = window.side;
  const left = side === 'left' ? distance : envelope.width - distance - window.width;
  const top = envelope.height - window.bottom - window.height - offset;
  const right = left + window.width;
  const bottom = top + window.height;
  const sideways = Math.max(0, envelope.width - width);
  const upright = Math.max(0, envelope.height - height);
  return {
    always: { left, top, right: right - sideways, bottom: bottom - upright },
    reach: { left: left - sideways, top: top - upright, right, bottom },
  };
}

/**
 * The folded letter. In thirds it is a zigzag: the second panel goes up from the first fold, the
 * third down from the second. `offset`: how far the sheet's top edge lies below the packet's, as with
 * DIN 5008 A, whose second panel is higher than its first.
 */
function packet(
  { width, height, folds }: FoldedSheet,
  fold: Envelope['fold'],
): { readonly width: number; readonly height: number; readonly offset: number } {
  if (fold === 'half') return { width, height: height / 2, offset: 0 };
  const [first, second] = folds;
  const back = second - first;
  const last = height - second;
  const top = Math.max(first, back);
  return { width, height: top + Math.max(0, last - back), offset: top - first };
}

/** Where all of the areas show: the part they have in common. */
export function common(areas: readonly Area[]): Area {
  return {
    left: Math.max(...areas.map(({ left }) => left)),
    top: Math.max(...areas.map(({ top }) => top)),
    right: Math.min(...areas.map(({ right }) => right)),
    bottom: Math.min(...areas.map(({ bottom }) => bottom)),
  };
}

/** The smallest area that holds them all. */
export function around(areas: readonly Area[]): Area {
  return {
    left: Math.min(...areas.map(({ left }) => left)),
    top: Math.min(...areas.map(({ top }) => top)),
    right: Math.max(...areas.map(({ right }) => right)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  };
}
