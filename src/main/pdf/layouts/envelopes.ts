/** A window envelope seen from its front, flap on top. Millimetres. */
export interface Envelope {
  readonly width: number;
  readonly height: number;
  readonly window: {
    readonly width: number;
    readonly height: number;
    /** From the edge named to the window. */
    readonly side: readonly ['left' | 'right', number];
    readonly bottom: number;
  };
  /** Whether the sheet goes in folded into thirds, by the marks of its layout, or in half. */
  readonly fold: 'thirds' | 'half';
}

function envelope(
  [width, height]: readonly [number, number],
  [wide, high]: readonly [number, number],
  side: Envelope['window']['side'],
  bottom: number,
): Envelope {
  const fold = height > 120 ? 'half' : 'thirds';
  return { width, height, window: { width: wide, height: high, side, bottom }, fold };
}

/**
 * Envelopes on sale, by the layout that serves them.
 * `din5008*`: DL and C6/5 of DIN 680, and C5 for forms A and B. `ukDl`: BS 4264, the common trade DL
 * (93 x 39 mm, 18 left, 22 bottom) and trade C5. `frRight`: French DL with both windows and C5 (GPV,
 * Antalis), Italian 11 x 23 (Blasetti), Spanish americano (Arpon). `ch*`: C5/6 and C5 of SN 010130 and
 * the DIN position (Elco, INKA). `us10`: No. 10 as the USPS recommends it.
 */
export const ENVELOPES = {
  din5008a: [
    envelope([220, 110], [90, 45], ['left', 20], 15),
    envelope([229, 114], [90, 45], ['left', 20], 15),
    envelope([229, 162], [90, 45], ['left', 20], 77),
  ],
  din5008b: [
    envelope([220, 110], [90, 45], ['left', 20], 15),
    envelope([229, 114], [90, 45], ['left', 20], 15),
    envelope([229, 162], [90, 45], ['left', 20], 60),
  ],
  ukDl: [
    envelope([220, 110], [93, 39], ['left', 20], 18),
    envelope([220, 110], [93, 39], ['left', 18], 22),
    envelope([229, 162], [90, 44], ['left', 20], 60),
  ],
  frRight: [
    envelope([220, 110], [100, 45], ['right', 20], 20),
    envelope([220, 110], [100, 35], ['right', 20], 20),
    envelope([229, 162], [100, 45], ['right', 20], 62),
    envelope([230, 110], [100, 40], ['right', 16], 16),
    envelope([225, 115], [100, 45], ['right', 20], 20),
  ],
  chRight: [
    envelope([229, 114], [100, 45], ['right', 12], 21),
    envelope([229, 162], [100, 45], ['right', 12], 65),
  ],
  chLeft: [
    envelope([229, 114], [100, 45], ['right', 109], 25),
    envelope([229, 114], [90, 45], ['left', 20], 15),
    envelope([229, 162], [100, 45], ['left', 20], 65),
  ],
  us10: [envelope([241.3, 104.8], [114.3, 28.6], ['left', 22.2], 12.7)],
} as const satisfies Readonly<Record<string, readonly Envelope[]>>;
