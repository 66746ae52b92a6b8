import { type MtDetails, NO_DETAILS } from './details';
import type { MtField } from './fields';
import { readFreeText } from './freeText';
import { isSlashCoded, readSlashCodes } from './slashCodes';
import { readSubfields, subfieldSeparator } from './subfields';
import { boundedLines, unwrapCoded, unwrapFree } from './unwrap';

/** Tells the dialects of `:86:` apart and reads the one that is there. */
export function readDetails(field: MtField | null): MtDetails {
  if (field === null) return NO_DETAILS;
  const lines = boundedLines(field.lines);
  const coded = unwrapCoded(lines);
  const separator = subfieldSeparator(coded);
  if (separator !== null) return readSubfields(coded, separator);
  return isSlashCoded(coded) ? readSlashCodes(coded) : readFreeText(unwrapFree(lines));
}
