import { isPlainDate } from '../../../dates/plainDate';
import type { Regime } from '../../../interest/regime';
import { INTEREST_TEXTS } from '../../../interest/texts';
import type { LimitationRule } from '../../../limitation/rule';
import { LIMITATION_TEXTS } from '../../../limitation/texts';
import { fill } from '../../../messages/fill';
import { type ParamStyle, sentence } from '../../../messages/sentence';
import type { Texts } from '../../../messages/texts';
import type { Refusal, RefusalParams } from '../../../refusal';
import { HANDOFF_TEXTS } from '../../texts';
import { REGIME_CITATIONS, RULE_CITATIONS } from './citations';
import type { LawCountry, LawWords } from './words';

/** How a pack speaks of interest and limitation. */
export interface LawSpeech {
  readonly regime: (regime: Regime) => string;
  /** Where the rates of a regime are from. */
  readonly source: (source: Regime['sources'][number]) => string;
  /** A rule of interest, or why there is none; `regime` is null where none was found. */
  readonly interest: (remark: Refusal, regime: Regime | null) => string;
  readonly country: (rule: LimitationRule) => string;
  readonly limitation: (remark: Refusal, rule: LimitationRule) => string;
}

/** A pack is read by others: it does not tell them what to do in the settings. */
const ENGLISH: Texts = {
  ...INTEREST_TEXTS,
  ...HANDOFF_TEXTS,
  ...LIMITATION_TEXTS,
  'interest.rate-missing': 'No rate is known for {halfYear}; interest was left out.',
  'interest.contract-rate-needed':
    'There is no statutory rate, and no agreed one is known; interest was left out.',
  'limitation.why-probable':
    'Probable last day {lastDay}, never a certainty: ask a lawyer in good time (reliability of the sources: {confidence}).',
  'interest.rule-added-rate':
    'The rate of {ratePct} % from {from} was added by the creditor; its source: {source}.',
};

const ENGLISH_LEVELS = { high: 'high', medium: 'medium', low: 'low' };

const ENGLISH_SOURCE = { source: 'Source: {url}.', sourceAt: 'Source: {url} (as of {on}).' };

/** `words`: null is English, which has the names and bases of the shipped tables as they are. */
export function lawSpeech(words: LawWords | null, style: ParamStyle): LawSpeech {
  const texts = words?.texts ?? ENGLISH;
  return {
    regime: (regime) => (words === null ? regime.name : regimeName(regime, words)),
    source: ({ title, url, asOf: on }) => sourceText(words, style, { title, url, on }),
    interest: (remark, regime) => {
      const params = {
        ...ratesIn(remark.params, words, style),
        ...(words === null || regime === null ? {} : interestParams(remark, regime, words)),
      };
      return sentence(texts, { ...remark, params }, style);
    },
    country: (rule) => (words === null ? rule.country : ruleCountry(rule, words)),
    limitation: (remark, rule) => {
      const type = texts[`limitation.event-${remark.params?.type}`];
      const params = {
        ...remark.params,
        ...(type === undefined ? {} : { type }),
        ...(words === null ? {} : limitationParams(remark.params, rule, words)),
        ...(remark.params?.confidence !== undefined && {
          confidence: levelOf(rule, words?.levels ?? ENGLISH_LEVELS),
        }),
      };
      return sentence(texts, { ...remark, params }, style);
    },
  };
}

function regimeName({ id, name, country, debtor }: Regime, words: LawWords): string {
  const found = REGIME_CITATIONS[id];
  if (found === undefined) return name;
  const where = isLawCountry(country, words) ? words.countries[country] : country;
  const law = [where, found.law].filter((text) => text !== '').join(', ');
  return `${law} (${words.debtors[debtor]})`;
}

function interestParams({ params }: Refusal, regime: Regime, words: LawWords): RefusalParams {
  const found = REGIME_CITATIONS[regime.id];
  if (found === undefined || params === undefined) return {};
  const rate = found.rate === null ? '' : words.references[found.rate];
  return {
    ...('name' in params && { name: regimeName(regime, words) }),
    ...('reference' in params && { reference: rate }),
    ...('basis' in params && { basis: found.lumpSum }),
  };
}

const RATE = /(-?[\d.]+) % from (\d{4}-\d\d-\d\d)/g;
const HALF_YEAR = /^(\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d)$/;

/** Rates with their days, percents and half-years stand in the remarks as plain text. */
function ratesIn(
  params: RefusalParams | undefined,
  words: LawWords | null,
  style: ParamStyle,
): RefusalParams {
  const day = (text: string): string => (isPlainDate(text) ? style.date(text) : text);
  const written = Object.entries(params ?? {}).map(([key, value]): [string, string | number] => {
    if (typeof value === 'number') return [key, value];
    if (key === 'ratePct') return [key, style.amount(value)];
    if (key === 'rates') {
      const from = words?.rateFrom ?? '{rate} % from {on}';
      const said = value.replace(RATE, (_, rate: string, on: string) =>
        fill(from, { rate: style.amount(rate), on: day(on) }),
      );
      return [key, said];
    }
    const half = key === 'halfYear' ? HALF_YEAR.exec(value) : null;
    if (half === null) return [key, value];
    const [, from = '', to = ''] = half;
    return [key, fill(words?.halfYear ?? '{from} to {to}', { from: day(from), to: day(to) })];
  });
  return Object.fromEntries(written);
}

function limitationParams(
  params: RefusalParams | undefined,
  rule: LimitationRule,
  words: LawWords,
): RefusalParams {
  const { claim } = params ?? {};
  return {
    ...(claim !== undefined && { claim: claimName(String(claim), rule, words) }),
    ...(params !== undefined && 'country' in params && { country: ruleCountry(rule, words) }),
  };
}

function claimName(claim: string, { id, kinds }: LimitationRule, words: LawWords): string {
  const isConsumer = kinds.some((kind) => kind.id === 'consumer' && kind.claim === claim);
  const kind = isConsumer ? 'consumer' : 'general';
  const law = RULE_CITATIONS[id]?.[kind] ?? '';
  return law === '' ? words.claims[kind] : `${words.claims[kind]} (${law})`;
}

/** The first word of what the table says about its sources; the rest is for whoever keeps the table. */
function levelOf({ confidence }: LimitationRule, levels: LawWords['levels']): string {
  if (confidence.startsWith('high')) return levels.high;
  return confidence.startsWith('medium') ? levels.medium : levels.low;
}

function ruleCountry({ id, country }: LimitationRule, words: LawWords): string {
  const found = RULE_CITATIONS[id];
  return found === undefined ? country : words.countries[found.country];
}

function isLawCountry(code: string, words: LawWords): code is LawCountry {
  return code in words.countries;
}

/** Only what a reader can look up, and a day only where the table has one. */
function sourceText(
  words: LawWords | null,
  { date }: ParamStyle,
  { title, url, on }: { readonly title: string; readonly url: string; readonly on: string },
): string {
  if (!/^https?:/.test(url)) return '';
  const place = words === null ? [title, url].filter(Boolean).join(', ') : url;
  const { source, sourceAt } = words ?? ENGLISH_SOURCE;
  return isPlainDate(on)
    ? fill(sourceAt, { url: place, on: date(on) })
    : fill(source, { url: place });
}
