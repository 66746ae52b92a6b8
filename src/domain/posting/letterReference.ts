import type { LetterModel } from '../documents/model';

/** Our reference as letters are numbered: "L-123". */
const NUMBERED = /^L-\d+$/;

/** Our reference of a frozen letter; what the customer is to quote where it has no number; else ''. */
export function letterReference({ info, paymentReference = '' }: LetterModel): string {
  return info.find(({ text }) => NUMBERED.test(text))?.text ?? paymentReference;
}
