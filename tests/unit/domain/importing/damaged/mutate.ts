import fc from 'fast-check';
import { bytesOf } from '../support';

/** What readers trip over: quotes, marks of other formats, numbers beyond all bounds, control bytes. */
const NASTY: readonly Uint8Array[] = [
  ...['"', '""', "'", ';', ',,,,', '\t', '\r', '\n\n', '\r\n', '\0', '\ufeff', '\u2028', '\ud83d'],
  ...['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;', '<![CDATA[', '-->', '<a'],
  ...['9'.repeat(400), '1e309', '-0', '0x10', '=1+1', '30.02.2024', '1.23456', 'NaN', '__proto__'],
  ...['obj', 'stream', '/Length 99999999', '<<'.repeat(100), '[['.repeat(200), '('.repeat(500)],
  ...[';'.repeat(3_000), '<a>'.repeat(300), 'PK\u0003\u0004', ':61:', '{1:', '#VER', '"EXTF"'],
].map(bytesOf);

const BYTES_HIGH = Uint8Array.from([0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80]);

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** One damage: where (as a part of the length), and what. */
const damage = fc.oneof(
  fc.record({ way: fc.constant('flip' as const), at: place, bit: fc.nat({ max: 7 }) }),
  fc.record({ way: fc.constant('set' as const), at: place, byte: fc.nat({ max: 255 }) }),
  fc.record({ way: fc.constant('cut' as const), at: place, to: place }),
  fc.record({ way: fc.constant('truncate' as const), at: place }),
  fc.record({
    way: fc.constant('repeat' as const),
    at: place,
    to: place,
    times: fc.nat({ max: 4 }),
  }),
  fc.record({ way: fc.constant('insert' as const), at: place, what: fc.nat({ max: 999 }) }),
  fc.record({
    way: fc.constant('splice' as const),
    at: place,
    from: fc.nat({ max: 999 }),
    to: place,
  }),
);

export type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

export const damages = fc.array(damage, { minLength: 1, maxLength: 5 });

/** The bytes after all damages, one after the other. `others` are what may be spliced in. */
export function damaged(
  bytes: Uint8Array,
  list: readonly Damage[],
  others: readonly Uint8Array[],
): Uint8Array {
  return list.reduce((result, one) => apply(result, one, others), bytes);
}

function apply(bytes: Uint8Array, one: Damage, others: readonly Uint8Array[]): Uint8Array {
  const at = Math.floor(one.at * bytes.length);
  const head = bytes.subarray(0, at);
  switch (one.way) {
    case 'flip':
      return joined(head, [(bytes[at] ?? 0) ^ (1 << one.bit)], bytes.subarray(at + 1));
    case 'set':
      return joined(head, [one.byte], bytes.subarray(at + 1));
    case 'truncate':
      return head.slice();
    case 'cut': {
      const [from, to] = rangeOf(bytes, one);
      return joined(bytes.subarray(0, from), bytes.subarray(to));
    }
    case 'repeat': {
      const [from, to] = rangeOf(bytes, one);
      const again = Array.from({ length: one.times }, () => bytes.subarray(from, to));
      return joined(bytes.subarray(0, to), ...again, bytes.subarray(to));
    }
    case 'insert':
      return joined(head, NASTY[one.what % NASTY.length] ?? BYTES_HIGH, bytes.subarray(at));
    case 'splice': {
      const other = others[one.from % others.length] ?? BYTES_HIGH;
      return joined(head, other.subarray(Math.floor(one.to * other.length)));
    }
  }
}

function rangeOf(bytes: Uint8Array, { at, to }: { at: number; to: number }): [number, number] {
  const [from = 0, end = 0] = [at, to].sort((a, b) => a - b);
  return [Math.floor(from * bytes.length), Math.floor(end * bytes.length)];
}

function joined(...parts: readonly ArrayLike<number>[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
