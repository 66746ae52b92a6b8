import { isPlainDate, type PlainDate } from '../../src/domain/dates/plainDate';
import { type Encoding, isEncoding } from '../../src/domain/importing/text/encoding';
import { type Currency, currency, isCurrency } from '../../src/domain/money/currency';

export interface InspectOptions {
  readonly files: readonly string[];
  /** Currency of files that name none; XXX is the ISO code for "no currency". */
  readonly defaultCurrency: Currency;
  /** The day open amounts are counted for; by default the day the file suggests. */
  readonly asOf: PlainDate | null;
  /** The encoding of text files; by default the one their bytes show. */
  readonly encoding: Encoding | null;
}

/** Reads `--currency=EUR`, `--as-of=yyyy-MM-dd` and `--encoding=cp437`; everything else is a file. */
export function readArguments(args: readonly string[]): InspectOptions {
  const named = new Map(
    args.flatMap((arg) => {
      const match = /^--([\w-]+)=(.*)$/.exec(arg);
      return match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const];
    }),
  );
  const code = named.get('currency') ?? 'XXX';
  const day = named.get('as-of') ?? '';
  const encoding = named.get('encoding') ?? '';
  return {
    files: args.filter((arg) => !arg.startsWith('--')),
    defaultCurrency: isCurrency(code) ? code : currency('XXX'),
    asOf: isPlainDate(day) ? day : null,
    encoding: isEncoding(encoding) ? encoding : null,
  };
}
