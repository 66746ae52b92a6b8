/** The longest line of a `:86:`: a line this long was cut wherever it was full, inside words too. */
const FULL_LINE = 65;

/** Banks write six lines, some of them forty; what is beyond is no purpose of a payment. */
const MOST_LINES = 100;
const LONGEST_LINE = 1_000;

/** The lines of a text that are looked at. */
export function boundedLines(lines: readonly string[]): string[] {
  return lines.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
}

/**
 * Lines of a text with subfields in one: such texts are cut without regard to words. A line that is
 * one short and ends in a word has lost the blank it ended with.
 */
export function unwrapSubfields(lines: readonly string[]): string {
  return joined(lines, (before) => before.length === FULL_LINE - 1 && /\p{L}$/u.test(before));
}

/** Lines of a free text in one: full lines (and numbers cut one before) go on, others were ended. */
export function unwrapFree(lines: readonly string[]): string {
  return joined(lines, (before, line) => {
    const numberGoesOn = /\d$/.test(before) && /^\d/.test(line);
    return before.length < FULL_LINE - (numberGoesOn ? 1 : 0);
  });
}

function joined(
  lines: readonly string[],
  blankBetween: (before: string, line: string) => boolean,
): string {
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    return before !== undefined && blankBetween(before, line) ? `${text} ${line}` : text + line;
  }, '');
}
