import type { Refusal } from '../refusal';
import { fill } from './fill';

/** Sentences by refusal code. Each domain folder keeps its own in `texts.ts`; they meet in `english.ts`. */
export type Texts = Readonly<Record<string, string>>;

/** The sentence for a refusal: what is wrong, and what to do about it. Unknown codes show as themselves. */
export function refusalText(texts: Texts, refusal: Refusal): string {
  const template = texts[refusal.code];
  return template === undefined ? refusal.code : fill(template, refusal.params);
}
