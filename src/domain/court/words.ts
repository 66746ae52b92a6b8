import type { Account } from '../accounts/account';
import type { Company, PostalAddress } from '../accounts/party';
import { addressLines } from '../documents/address';
import { shortDate } from '../documents/format';
import { formatMoney } from '../money/format';
import { say } from './labels';
import type { AidField, AidSection, CourtAid, CourtInput } from './types';

export function oneLine(name: string, address: PostalAddress): string {
  return [name, ...addressLines(address, '')].filter((line) => line.trim() !== '').join(', ');
}

export function claimantOf(company: Company): AidField[] {
  return [
    field(say('claimant'), oneLine(company.name, company.address)),
    field(say('registerNumberOfTheClaimant'), company.registration),
    field(say('vatNumberOfTheClaimant'), company.vatId),
    field(say('signatoryOrRepresentativeWithOffice'), company.contact.name),
  ];
}

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

export function field(label: string, text: string): AidField {
  return { label, text };
}

/** General knowledge: to be verified before it is used. */
export function unverified(label: string, text: string): AidField {
  return { label, text, unverified: true };
}

export function amountOf({ figures }: CourtInput, minor: number): string {
  return formatMoney({ minor, currency: figures.currency });
}

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
