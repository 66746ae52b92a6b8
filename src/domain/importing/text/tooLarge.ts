import { type Refusal, refusal } from '../../refusal';
import { MAX_FILE_BYTES } from '../limits';

/** The refusal of a file over `MAX_FILE_BYTES`, before anything of it is parsed. */
export function tooLarge({ length }: { readonly length: number }): Refusal | null {
  if (length <= MAX_FILE_BYTES) return null;
  const mega = (count: number) => (count / 1024 / 1024).toFixed(1);
  return refusal('import.too-large', { size: mega(length), limit: mega(MAX_FILE_BYTES) });
}
