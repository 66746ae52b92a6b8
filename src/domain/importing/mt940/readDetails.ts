import { type MtDetails, NO_DETAILS } from './details';
import type { MtField } from './fields';
import { readFreeText } from './freeText';
import { readOldDetails } from './oldDetails';
import { isSlashCoded, readSlashCodes } from './slashCodes';
import { readSubfields, subfieldSeparator } from './subfields';
import { boundedLines, unwrapFree, unwrapSubfields } from './unwrap';

/** Tells the dialects of `:86:` apart and reads the one that is there. */
export function readDetails(field: MtField | null): MtDetails {
  if (field === null) return NO_DETAILS;
  const lines = boundedLines(field.lines);
  if (field.tag === 'NS') return readOldDetails(lines);
  const joined = lines.join('');
  const separator = subfieldSeparator(joined);
  if (separator !== null) return readSubfields(unwrapSubfields(lines), separator);
  return isSlashCoded(joined) ? readSlashCodes(joined) : readFreeText(unwrapFree(lines));
}
