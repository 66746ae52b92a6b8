import { joinTexts } from '../statement/values';
import { type MtDetails, NO_DETAILS } from './details';

/** A line of `:NS:`: two digits say what it holds. */
const LINE = /^(\d\d)(.*)$/;

/**
 * The `:NS:` below an entry, as banks wrote it before `:86:` had subfields: 01 to 14 are the purpose,
 * 15 and 16 the name of the other side, 17 what the bank calls the booking.
 */
export function readOldDetails(lines: readonly string[]): MtDetails {
  const pieces = lines.flatMap((line) => {
    const [, code, text = ''] = LINE.exec(line) ?? [];
    return code === undefined ? [] : [{ code: Number(code), text }];
  });
  const between = (from: number, to: number) =>
    joinTexts(pieces.filter(({ code }) => code >= from && code <= to).map(({ text }) => text));
  return { ...NO_DETAILS, name: between(15, 16), text: between(1, 14) || between(17, 17) };
}
