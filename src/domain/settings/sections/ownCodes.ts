import type { OwnCode } from '../../accounts/account';
import { z } from '../../schema/zod';

/** The longest name of a code, in characters. */
export const NAME_LENGTH = 40;

const OWN = /^own-[0-9a-z-]{1,60}$/;

/** A code the user added, as it is stored. */
export const ownCode = z.string().regex(OWN);

/** What a code is called. */
export const codeName = z.string().trim().min(1).max(NAME_LENGTH);

/** Whether a code is one the user added. */
export function isOwnCode(code: string): code is OwnCode {
  return OWN.test(code);
}

/** The codes the user added, in the order he added them: one is there as long as it has a name. */
export function ownCodesIn(labels: Readonly<Partial<Record<string, string>>>): readonly OwnCode[] {
  return Object.keys(labels).filter(isOwnCode);
}

/** Names are the same whatever their case and their blanks. */
function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** What is wrong with the name of an own code, among the names of the `others`; null when nothing is. */
export function nameProblem(
  name: string,
  others: readonly string[],
): 'empty' | 'long' | 'twice' | null {
  if (plain(name) === '') return 'empty';
  if (name.trim().length > NAME_LENGTH) return 'long';
  return others.some((other) => plain(other) === plain(name)) ? 'twice' : null;
}

/** Own codes are told apart by their names alone; shipped ones have been named alike before. */
export function tellsApart(labels: Readonly<Record<string, string | undefined>>): boolean {
  const names = Object.entries(labels).map(([code, name = '']) => ({ code, name: plain(name) }));
  return names.every(
    (one) =>
      !isOwnCode(one.code) ||
      names.every((other) => other.code === one.code || other.name !== one.name),
  );
}
