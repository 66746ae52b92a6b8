import { toDecimal } from '../money/decimal';
import type { Money } from '../money/money';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { checkBic } from './bic';
import { checkIban } from './iban';
import { compact } from './mod97';
import { checkRf } from './rf';

/** A SEPA credit transfer to be offered as a QR code (EPC069-12 v2.1, "GiroCode"). */
export interface EpcInput {
  /** Beneficiary, 1 to 70 characters. */
  readonly name: string;
  readonly iban: string;
  /** 0.01 to 999999999.99 EUR; null leaves the amount to the payer. */
  readonly amount: Money | null;
  readonly bic?: string;
  /** ISO 20022 purpose code, up to four characters. */
  readonly purpose?: string;
  /** ISO 11649 creditor reference; excludes `text`. */
  readonly reference?: string;
  /** Remittance text up to 140 characters; excludes `reference`. */
  readonly text?: string;
  /** Up to 70 characters shown to the payer. */
  readonly information?: string;
  /** `001` asks for a BIC. */
  readonly version?: '001' | '002';
  readonly characterSet?: EpcCharacterSet;
}

/** 1 is UTF-8, 2 is ISO 8859-1. */
export type EpcCharacterSet = 1 | 2;

export interface EpcPayload {
  /** Lines separated by LF, no line break at the end. For a QR code with error level M. */
  readonly payload: string;
  readonly bytes: number;
}

const MAX_BYTES = 331;
const MAX_CENTS = 99_999_999_999;
const PURPOSE = /^[0-9A-Z]{1,4}$/;

/** The payload of the QR code, or the first rule of EPC069-12 that the input breaks. */
export function epcPayload(input: EpcInput): Result<EpcPayload, Refusal> {
  const iban = checkIban(input.iban);
  if (!iban.ok) return iban;
  const problem = amountProblem(input.amount) ?? codeProblem(input) ?? textProblem(input);
  if (problem !== null) return err(problem);
  const payload = linesOf(input, iban.value.iban).join('\n').trimEnd();
  const bytes = byteLength(payload, input.characterSet ?? 1);
  if (bytes === null) return err(refusal('reference.epc-characters'));
  if (bytes > MAX_BYTES) return err(refusal('reference.epc-too-long', { bytes, most: MAX_BYTES }));
  return ok({ payload, bytes });
}

function linesOf(input: EpcInput, iban: string): string[] {
  return [
    'BCD',
    input.version ?? '002',
    String(input.characterSet ?? 1),
    'SCT',
    compact(input.bic ?? ''),
    input.name.trim(),
    iban,
    input.amount === null ? '' : `EUR${amountText(input.amount)}`,
    input.purpose ?? '',
    compact(input.reference ?? ''),
    (input.text ?? '').trim(),
    (input.information ?? '').trim(),
  ];
}

/** Whole euros without decimals, as the published samples have it, else two decimals. */
function amountText(amount: Money): string {
  return toDecimal(amount).replace(/\.00$/, '');
}

function amountProblem(amount: Money | null): Refusal | null {
  if (amount === null) return null;
  if (amount.currency !== 'EUR')
    return refusal('reference.epc-currency', { currency: amount.currency });
  const inRange = amount.minor >= 1 && amount.minor <= MAX_CENTS;
  return inRange ? null : refusal('reference.epc-amount', { amount: toDecimal(amount) });
}

function codeProblem({ bic, version, purpose, reference, text }: EpcInput): Refusal | null {
  if (version === '001' && !bic) return refusal('reference.epc-bic-missing');
  const checkedBic = bic ? checkBic(bic) : null;
  if (checkedBic?.ok === false) return checkedBic.error;
  if (purpose && !PURPOSE.test(purpose)) return refusal('reference.epc-purpose', { purpose });
  if (reference && text) return refusal('reference.epc-reference-and-text');
  const checked = reference ? checkRf(reference) : null;
  return checked === null || checked.ok ? null : checked.error;
}

function textProblem({ name, text = '', information = '' }: EpcInput): Refusal | null {
  if (name.trim() === '') return refusal('reference.epc-name-missing');
  const limits: readonly [string, string, number][] = [
    ['name', name, 70],
    ['text', text, 140],
    ['information', information, 70],
  ];
  for (const [field, value, most] of limits) {
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) return refusal('reference.epc-line-break', { field });
    const length = [...value.trim()].length;
    if (length > most) return refusal('reference.epc-text-too-long', { field, length, most });
  }
  return null;
}

/** Bytes in the chosen character set, or null when it cannot write the text. */
function byteLength(text: string, characterSet: EpcCharacterSet): number | null {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  if (characterSet === 2) return codes.every((code) => code <= 0xff) ? codes.length : null;
  return codes.reduce((sum, code) => sum + utf8Length(code), 0);
}

function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
