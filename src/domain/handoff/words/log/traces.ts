import type { Trace } from '../../../accounts/dossier/types';
import { fill } from '../../../messages/fill';
import type { Texts } from '../../../messages/texts';

interface TraceWords {
  readonly sources: Readonly<Record<Trace['source'], string>>;
  readonly results: Readonly<Record<Trace['result'], string>>;
}

/** Lines about checking an address, by their codes: who was asked, and what was said. */
export function traceLines(line: string, { sources, results }: TraceWords): Texts {
  return Object.fromEntries(
    Object.entries(sources).flatMap(([source, asked]) =>
      Object.entries(results).map(([result, said]): [string, string] => [
        `log.trace.${source}.${result}`,
        fill(line, { asked, said }),
      ]),
    ),
  );
}
