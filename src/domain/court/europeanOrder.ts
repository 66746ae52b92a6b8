import { shortDate } from '../documents/format';
import { bankAccountFor } from '../documents/sender';
import { formatAmount } from '../money/format';
import { say } from './labels';
import { runningInterest } from './running';
import type { AidField, CourtAid, CourtInput } from './types';
import { aidOf, amountOf, field, NOT_A_FILING, oneLine, unverified } from './words';

/** Members that take part: the procedure does not bind Denmark. */
const MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/**
 * Form A of the European order for payment (Regulation 1896/2006, form in Delegated Regulation
 * 2017/1260). Sections 1 to 3 are confirmed; the codes of the later ones are general knowledge.
 * Interest may be asked for until payment (C-215/11 Szyrocka).
 */
export function europeanOrder(input: CourtInput): CourtAid {
  const { company, account } = input;
  const cautions = [NOT_A_FILING, ...crossBorder(company.address.country, account.address.country)];
  return aidOf({ id: 'europeanOrder', title: say('europeanOrderForPaymentFields'), cautions }, [
    { heading: say('form1To4CourtParties'), fields: parties(input) },
    { heading: say('form5And6BankDetails'), fields: principal(input) },
    { heading: say('form7To9InterestPenalties'), fields: interestAndCosts(input) },
    { heading: say('form10And11EvidenceStatements'), fields: evidence(input) },
  ]);
}

/** Sections 1 to 4: court, both parties, why this court, which countries. */
function parties({ company, account }: CourtInput): AidField[] {
  const here = company.address.country;
  const there = account.address.country;
  const reachOf = ({ phone, email }: { readonly phone: string; readonly email: string }) =>
    [phone, email].filter(Boolean).join(', ');
  return [
    field(say('form1Court'), ''),
    field(say('form2Code01Claimant'), oneLine(company.name, company.address)),
    field(say('form2ClaimantIdentificationCode'), company.registration || company.vatId),
    field(say('form2ClaimantTelephoneAndE'), reachOf(company.contact)),
    field(say('form2Code02Defendant'), oneLine(account.name, account.address)),
    field(say('form2DefendantIdentificationCode'), account.vatId ?? ''),
    field(say('defendantReach'), reachOf(account.contact)),
    field(say('occupations'), ''),
    field(say('representatives'), ''),
    field(say('form3Jurisdiction'), say('form01DomicileOfTheDefendant')),
    unverified(say('form4CountriesClaimantDefendantCourt'), [here, there, there].join(', ')),
  ];
}

/** Sections 5 and 6: where to pay, and what is claimed invoice by invoice. */
function principal(input: CourtInput): AidField[] {
  const { company, figures } = input;
  const account = bankAccountFor(company, figures.currency);
  return [
    unverified(say('form5AccountForWhatIs'), account?.iban ?? ''),
    unverified(say('form6Currency'), figures.currency),
    unverified(say('form6TotalOfThePrincipal'), amountOf(input, figures.principal)),
    ...input.lines.map((_, index) => claimRow(input, index)),
    unverified(say('assignment'), say('no')),
  ];
}

/** Sections 7 to 9. The fixed sum for recovery costs is owed by businesses only. */
function interestAndCosts(input: CourtInput): AidField[] {
  const { account, figures } = input;
  const otherCosts =
    account.debtorType === 'consumer'
      ? say('none')
      : say('costFixedSum', { sum: amountOf(input, figures.lumpSum) });
  return [
    ...input.lines.flatMap((_, index) => interestRows(input, index)),
    unverified(say('form8ContractualPenalties'), say('none')),
    unverified(say('form9Code01ApplicationFee'), ''),
    unverified(say('form9Code02OtherCosts'), otherCosts),
  ];
}

/** Sections 10 and 11, and the appendices. */
function evidence({ lines }: CourtInput): AidField[] {
  return [
    ...lines.map(({ item }, index) =>
      unverified(
        say('evidenceRow', { no: index + 1 }),
        say('evidenceRowText', { number: item.number, on: shortDate(item.issuedOn) }),
      ),
    ),
    field(say('form11DeclarationPlaceDateSignature'), ''),
    unverified(say('appendix1HowTheFee'), ''),
    unverified(say('appendix2WhatFollowsOn'), ''),
  ];
}

function crossBorder(here: string, there: string): string[] {
  if (here === '' || there === '') {
    return [say('aCountryIsMissingSo')];
  }
  if (here === there) {
    return [say('bothPartiesAreInOne')];
  }
  const outside = [here, there].filter((code) => !MEMBERS.has(code));
  return outside.length === 0 ? [] : [say('outside', { countries: outside.join(', ') })];
}

function claimRow({ lines }: CourtInput, index: number): AidField {
  const line = lines[index];
  if (line === undefined) return unverified(say('claimRow', { no: index + 1 }), '');
  const { item, open } = line;
  const circumstance =
    open < item.minor ? say('form31InsufficientPayment') : say('form30NonPayment');
  const amount = formatAmount({ minor: open, currency: item.currency });
  return unverified(
    say('claimRow', { no: index + 1 }),
    say('claimRowText', {
      circumstance,
      number: item.number,
      on: shortDate(item.issuedOn),
      sum: `${amount} ${item.currency}`,
    }),
  );
}

function interestRows(input: CourtInput, index: number): AidField[] {
  const no = index + 1;
  const { computed, rate, sum, from } = runningInterest(input, index);
  const row = unverified(
    say('interestRow', { no }),
    rate === '' ? '' : say('interestRowText', { rate, sum, from }),
  );
  if (computed === '') return [row];
  const past = say('interestComputedText', { sum: computed });
  return [unverified(say('interestComputedRow', { no }), past), row];
}
