import type { EightBit } from './encoding';
import { HIGH_HALVES } from './highHalves';
import { decodeWindows1252 } from './windows1252';

/** fromCharCode takes its characters as arguments; more than this many may overflow the stack. */
const CHUNK = 8_192;

/** Text of bytes in an encoding of one byte a character. Every byte has a character: never fails. */
export function decodeEightBits(bytes: Uint8Array, encoding: EightBit): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  const high = encoding === 'iso-8859-1' ? null : HIGH_HALVES[encoding];
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes = Array.from(bytes.subarray(start, start + CHUNK), (byte) =>
      byte < 0x80 || high === null ? byte : high.charCodeAt(byte - 0x80),
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
