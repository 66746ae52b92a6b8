/** Lines of places asked for in rising order; the text (lines end in LF) is walked through once. */
export class LineCounter {
  private line = 1;
  private nextBreak: number;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.nextBreak = this.breakFrom(0);
  }

  /** The line (from 1) of the character at `index`. */
  at(index: number): number {
    while (this.nextBreak < index) {
      this.line += 1;
      this.nextBreak = this.breakFrom(this.nextBreak + 1);
    }
    return this.line;
  }

  private breakFrom(start: number): number {
    const found = this.text.indexOf('\n', start);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }
}
