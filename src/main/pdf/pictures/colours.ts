/** The sixteen basic names of CSS and a few that drawing programs write. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  orange: '#ffa500',
  currentcolor: '#000000',
};

const SHORT = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/;
const LONG = /^#[0-9a-f]{6}$/;
const PARTS = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/;

/** A plain colour as `#rrggbb`; null for anything else (gradients, patterns, other names). */
export function colourOf(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  if (LONG.test(wanted)) return wanted;
  const short = SHORT.exec(wanted);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const parts = PARTS.exec(wanted);
  if (parts !== null) {
    const hex = parts
      .slice(1)
      .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'));
    return `#${hex.join('')}`;
  }
  return NAMED[wanted] ?? null;
}
