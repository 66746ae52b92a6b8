import { nowMs } from './clock';

/** Random bytes are fetched many at a time: asking the system for each id takes longer than all else. */
const POOL_BYTES = 6_144;
const RANDOM_BYTES = 6;
const COUNTER_BITS = 24;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const pool = new Uint8Array(POOL_BYTES);
let used = POOL_BYTES;
/** The moment of the last id, in milliseconds, and its number within it. */
let moment = 0;
let counter = 0;

/**
 * A new id: a UUID of version 7 (RFC 9562, section 6.2, method 1). Ids made later are greater, also
 * within a millisecond and when the clock goes back: the database writes new rows behind the ones it
 * has instead of among them.
 */
export function newId(): string {
  step(nowMs());
  const time = moment.toString(16).padStart(12, '0');
  const high = hex3(counter >>> 12);
  const low = hex3(counter & 0xfff);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${high}-8${low}-${randomHex(RANDOM_BYTES)}`;
}

function step(now: number): void {
  counter += 1;
  if (now <= moment && counter < 2 ** COUNTER_BITS) return;
  moment = Math.max(now, moment + 1);
  // The first half only, so that a millisecond has room for all of its ids.
  counter = Number.parseInt(randomHex(COUNTER_BITS / 8), 16) >>> 1;
}

function hex3(value: number): string {
  return value.toString(16).padStart(3, '0');
}

function randomHex(bytes: number): string {
  if (used + bytes > POOL_BYTES) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  let text = '';
  for (const byte of pool.subarray(used, used + bytes)) text += HEX[byte];
  used += bytes;
  return text;
}
