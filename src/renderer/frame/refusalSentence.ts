import { isPlainDate, type PlainDate } from '../../domain/dates/plainDate';
import { english } from '../../domain/messages/english';
import { refusalText } from '../../domain/messages/texts';
import type { Refusal, RefusalParams } from '../../domain/refusal';
import { today } from '../clock';
import { shortDate } from '../components/text';
import { en } from '../messages/en';

/** What a code and params of the domain say to the user, with dates and amounts as he writes them. */
export function refusalSentence({ code, params = {} }: Refusal): string {
  return refusalText(english, { code, params: presented(params, today()) });
}

function presented(params: RefusalParams, day: PlainDate): RefusalParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, shown(value, day)]),
  );
}

/** Dates come as `yyyy-MM-dd` and amounts as decimal text; numbers are counts. */
function shown(value: string | number, day: PlainDate): string {
  const text = String(value);
  if (isPlainDate(text)) return shortDate(en, text, day);
  if (typeof value === 'string' && !/^-?\d+\.\d{2,3}$/.test(text)) return text;
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
