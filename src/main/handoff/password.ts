import { randomInt } from 'node:crypto';

/** No letter or figure that can be taken for another one when it is read out on the telephone. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const GROUPS = 6;
const IN_GROUP = 4;

/** A new password for a pack: 24 characters in groups of four, about 118 bits. Kept nowhere. */
export function newPassword(): string {
  const group = (): string =>
    Array.from({ length: IN_GROUP }, () => LETTERS[randomInt(LETTERS.length)] ?? '').join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
