import { z } from 'zod';
import { epcPayload } from '../../src/domain/references/epc';
import { checkIban } from '../../src/domain/references/iban';
import {
  isBelgianMessage,
  isFinnishReference,
  isNorwegianKid,
  isQrReference,
  isRoutingNumber,
  isSloveneReference,
} from '../../src/domain/references/national';
import { checkPostalNumber } from '../../src/domain/references/postal';
import { checkRf, makeRf } from '../../src/domain/references/rf';
import { checkS10 } from '../../src/domain/references/s10';
import type { Refusal } from '../../src/domain/refusal';
import { ok, type Result } from '../../src/domain/result';
import { answerCases } from './answerCases';
import { currencyField, decimalField, guarded, minorUnits } from './fields';
import { sentenceOf } from './sentences';

const number = z.object({ number: z.string() });
const iban = z.object({ iban: z.string() });
const text = z.string().nullish();
const rf = z.object({ body: text, reference: text }).refine((it) => !it.body !== !it.reference, {
  message: 'give either body or reference',
  path: ['reference'],
});

const epc = z.object({
  name: z.string(),
  iban: z.string(),
  amount: decimalField.nullish(),
  currency: currencyField.nullish(),
  bic: text,
  purpose: text,
  reference: text,
  text,
  information: text,
  version: z.enum(['001', '002']).nullish(),
  characterSet: z.literal([1, 2]).nullish(),
});

/** Topic `s10`: is this an international posting number, and does its check digit hold? */
export function s10(input: unknown): unknown {
  return answerCases(input, number, (it) => verdict(checkS10(it.number)));
}

/** Topic `post`: the same for national forms too. */
export function post(input: unknown): unknown {
  return answerCases(input, number, (it) => verdict(checkPostalNumber(it.number)));
}

/** Topic `iban`. */
export function checkIbans(input: unknown): unknown {
  return answerCases(input, iban, (it) => verdict(checkIban(it.iban)));
}

/** Topic `rf`: makes a reference from `body`, or checks a `reference`. */
export function rfReferences(input: unknown): unknown {
  return answerCases(input, rf, (it) =>
    it.body ? makeRf(it.body) : verdict(checkRf(it.reference ?? '')),
  );
}

const NATIONAL = {
  qrr: isQrReference,
  ogm: isBelgianMessage,
  viite: isFinnishReference,
  aba: isRoutingNumber,
  si12: isSloveneReference,
  kid: isNorwegianKid,
} as const;

const KINDS = Object.keys(NATIONAL) as readonly (keyof typeof NATIONAL)[];

const national = z.object({ reference: z.string(), kind: z.enum(KINDS).nullish() });

/** Topic `reference`: whether a national reference holds, of one kind or of any it may be. */
export function nationalReferences(input: unknown): unknown {
  return answerCases(input, national, ({ reference, kind }) => {
    // So many numbers are a KID by chance that it is looked for only when asked for.
    const asked = kind ? [kind] : KINDS.filter((one) => one !== 'kid');
    const kinds = asked.filter((one) => NATIONAL[one](reference));
    return ok({ valid: kinds.length > 0, kinds });
  });
}

/** Topic `epc`: the payload of a payment QR code. */
export function epcPayloads(input: unknown): unknown {
  return answerCases(input, epc, (it) => guarded(() => epcPayload(epcInput(it))));
}

function epcInput(it: z.output<typeof epc>): Parameters<typeof epcPayload>[0] {
  const { amount, currency, version, characterSet, name, iban: account, ...rest } = it;
  const code = currency ?? EUR;
  const given = Object.entries(rest).filter(([, value]) => value);
  return {
    ...Object.fromEntries(given),
    name,
    iban: account,
    amount: amount ? { minor: minorUnits(amount, code), currency: code } : null,
    ...(version ? { version } : {}),
    ...(characterSet ? { characterSet } : {}),
  };
}

const EUR = currencyField.parse('EUR');

/** A check has an answer either way: `valid`, and for a no the reason. */
function verdict(check: Result<object, Refusal>): Result<object, Refusal> {
  if (check.ok) return ok({ valid: true, ...check.value });
  const { code } = check.error;
  return ok({ valid: false, error: { code, message: sentenceOf(check.error) } });
}
