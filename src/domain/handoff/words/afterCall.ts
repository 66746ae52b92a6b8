import type { Texts } from '../../messages/texts';

/** The lines, and those of calls with what was to follow, by the codes of the log ("….back"). */
export function afterCall(lines: Texts, next: Readonly<Record<'back' | 'letter', string>>): Texts {
  const calls = Object.entries(lines).filter(([code]) => code.startsWith('log.call.'));
  const followed = calls.flatMap(([code, text]) =>
    Object.entries(next).map(([what, then]) => [`${code}.${what}`, `${text}; ${then}`] as const),
  );
  return { ...lines, ...Object.fromEntries(followed) };
}
