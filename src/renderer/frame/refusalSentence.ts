import { english } from '../../domain/messages/english';
import { ENGLISH_STYLE, sentence } from '../../domain/messages/sentence';
import type { Texts } from '../../domain/messages/texts';
import { type Refusal, refusal } from '../../domain/refusal';
import type { IpcError } from '../../ipc/contract';
import { today } from '../clock';
import { shortDate } from '../components/text';
import { en } from '../messages/en';
import { failures } from '../messages/en/failures';

const TEXTS = { ...english, ...failures };

/** What a code and params say to the user; dates of this year without the year. */
export function refusalSentence(refusal: Refusal): string {
  return sentenceIn(TEXTS, refusal);
}

/** The same in other words: where the user has names of his own. */
export function sentenceIn(texts: Texts, refusal: Refusal): string {
  const day = today();
  return sentence(texts, refusal, {
    ...ENGLISH_STYLE,
    date: (date) => shortDate(en, date, day),
  });
}

/** What main could not do, as a refusal the catalogue has a sentence for. */
export function ipcRefusal({ code, detail }: IpcError): Refusal {
  return refusal(`main.${code}`, { detail });
}
