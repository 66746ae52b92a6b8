import type { Account } from '../accounts/account';
import type { Company, PostalAddress } from '../accounts/party';
import { addressLines } from '../documents/address';
import { shortDate } from '../documents/format';
import { formatMoney } from '../money/format';
import { say } from './labels';
import type { AidField, AidSection, CourtAid, CourtInput } from './types';

/** Name and address between commas, with the country; what is blank is left out. */
export function oneLine(name: string, address: PostalAddress): string {
  return [name, ...addressLines(address, '')].filter((line) => line.trim() !== '').join(', ');
}

/** The claimant as forms ask for him. What the company has not filled in has a blank field. */
export function claimantOf(company: Company): AidField[] {
  return [
    field(say('claimant'), oneLine(company.name, company.address)),
    field(say('registerNumberOfTheClaimant'), company.registration),
    field(say('vatNumberOfTheClaimant'), company.vatId),
    field(say('signatoryOrRepresentativeWithOffice'), company.contact.name),
  ];
}

/** The defendant as forms ask for him. Half an address is none: a court cannot serve it. */
export function defendantOf(account: Account): AidField[] {
  const { address } = account;
  const whole = address.lines.some((line) => line.trim() !== '') && address.city.trim() !== '';
  return [
    field(say('defendant'), whole ? oneLine(account.name, address) : ''),
    field(
      say('kindOfDefendant'),
      account.debtorType === 'consumer' ? say('privatePerson') : 'business',
    ),
    field(say('registerNumberAndRepresentativesOf'), ''),
    field(say('vatNumberOfTheDefendant'), account.vatId ?? ''),
  ];
}

/** A field with a blank text is one the user fills in by hand. */
export function field(label: string, text: string): AidField {
  return { label, text };
}

/** General knowledge: to be verified before it is used. */
export function unverified(label: string, text: string): AidField {
  return { label, text, unverified: true };
}

/** `minor` in the currency of the case, as text. */
export function amountOf({ figures }: CourtInput, minor: number): string {
  return formatMoney({ minor, currency: figures.currency });
}

/** Interest with the day it is reckoned to; blank where it could not be reckoned. */
export function interestText(input: CourtInput): string {
  const { interest, until } = input.figures;
  return interest === null
    ? ''
    : say('interestUntil', { sum: amountOf(input, interest), until: shortDate(until) });
}

/** The aid with the lists of what is missing and what nobody confirmed. */
export function aidOf(
  aid: Pick<CourtAid, 'id' | 'title' | 'cautions'>,
  sections: readonly AidSection[],
): CourtAid {
  const fields = sections.flatMap((section) => section.fields);
  return {
    ...aid,
    sections,
    missing: fields.filter(({ text }) => text.trim() === '').map(({ label }) => label),
    unverified: fields.filter((one) => one.unverified === true).map(({ label }) => label),
  };
}

export const NOT_A_FILING = say('thisIsAnAidFor');
