import type { DemoInput } from './input';
import { DemoProblem } from './problem';
import type { Stage } from './stage';
import { plain } from './text';

/** Something the demo did, with its figures, for the report. */
export interface Act {
  readonly what: string;
  readonly figures: Readonly<Record<string, string | number>>;
  readonly seconds: number;
}

/** One run of the demo: what every part of the journey works with. */
export class Run {
  readonly acts: Act[] = [];
  /** What was found equal: figures of the window and of the file, documents and their contents. */
  readonly checks: string[] = [];
  /** Names of customers something was done for. */
  readonly used = new Set<string>();
  #last = performance.now();

  constructor(
    readonly stage: Stage,
    readonly input: DemoInput,
  ) {}

  /** Tells what has just been done and keeps it for the report. */
  done(what: string, figures: Act['figures'] = {}): void {
    const now = performance.now();
    const seconds = Math.round((now - this.#last) / 100) / 10;
    this.#last = now;
    this.acts.push({ what, figures, seconds });
    const told = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
    console.log(`${seconds.toFixed(1).padStart(6)} s  ${[what, ...told].join(' · ')}`);
  }

  /** Ends the demo when the window shows something else than the file holds. */
  same(what: string, shown: string, expected: string): void {
    if (plain(shown) !== plain(expected)) {
      throw new DemoProblem(`${what}: the window shows "${shown}", the file holds "${expected}".`);
    }
    this.checks.push(`${what}: ${plain(shown)}`);
  }
}
