import { isPlainDate, type PlainDate } from '../../src/domain/dates/plainDate';
import { type Encoding, isEncoding } from '../../src/domain/importing/text/encoding';
import { isCurrencyCode } from '../../src/domain/importing/values/isoCodes';
import { type Currency, currency } from '../../src/domain/money/currency';

export interface InspectOptions {
  readonly files: readonly string[];
  /** Currency of files that name none; XXX is the ISO code for "no currency". */
  readonly defaultCurrency: Currency;
  /** The day open amounts are counted for; by default the day the file suggests. */
  readonly asOf: PlainDate | null;
  /** The encoding of text files; by default the one their bytes show. */
  readonly encoding: Encoding | null;
  /** A sentence for each option that is unknown or has a value that cannot be, and so was passed over. */
  readonly problems: readonly string[];
}

const OPTIONS: Readonly<Record<string, { fits: (value: string) => boolean; remedy: string }>> = {
  currency: { fits: isCurrencyCode, remedy: 'an ISO 4217 code, such as EUR' },
  'as-of': { fits: isPlainDate, remedy: 'a date yyyy-MM-dd of the calendar' },
  encoding: { fits: isEncoding, remedy: 'the name of an encoding, such as cp437' },
};

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
    defaultCurrency: isCurrencyCode(code) ? code : currency('XXX'),
    asOf: isPlainDate(day) ? day : null,
    encoding: isEncoding(encoding) ? encoding : null,
    problems: args.flatMap(problemOf),
  };
}

function problemOf(arg: string): string[] {
  if (!arg.startsWith('--')) return [];
  const [name = '', value = ''] = arg.slice(2).split('=');
  const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
  if (option === undefined) {
    const known = Object.keys(OPTIONS).map((one) => `--${one}`);
    return [`${arg} is no option. Known options: ${known.join(', ')}.`];
  }
  return option.fits(value) ? [] : [`${arg} was passed over. Give ${option.remedy}.`];
}
