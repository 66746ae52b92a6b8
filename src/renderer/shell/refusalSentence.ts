import { english } from '../../domain/messages/english';
import { refusalText } from '../../domain/messages/texts';
import type { Refusal } from '../../domain/refusal';

/** What a refusal of the domain says to the user. */
export function refusalSentence(refusal: Refusal): string {
  return refusalText(english, refusal);
}
