import { addressLines } from '../documents/address';
import { countryName } from '../documents/countries';
import { longDate } from '../documents/format';
import type { AgreementModel } from '../documents/model';
import { bankAccountFor, bankLines, senderBlock } from '../documents/sender';
import { fill } from '../messages/fill';
import { formatMoney } from '../money/format';
import type { Refusal } from '../refusal';
import { ok, type Result } from '../result';
import { type Debt, debtOf } from './check';
import type { AgreementInput } from './input';
import { claimTable, scheduleTable } from './tables';
import { type AgreementWords, type ClauseWords, ENGLISH_AGREEMENT } from './words';

/**
 * A deferral or instalment agreement with a declaratory acknowledgement of the debt (no novation),
 * to be signed by both sides. Refuses a schedule that does not pay the debt exactly.
 */
export function instalmentAgreement(input: AgreementInput): Result<AgreementModel, Refusal> {
  const debt = debtOf(input);
  if (!debt.ok) return debt;
  const words = ENGLISH_AGREEMENT;
  const heading = words.heading[input.terms.kind];
  const places = placesOf(input, debt.value);
  const clauses = clausesOf(input, debt.value, words);
  return ok({
    kind: 'agreement',
    title: `${heading}, ${input.account.name}`,
    language: words.language,
    date: input.today,
    sender: senderBlock(input.company, debt.value.currency),
    pageLabel: words.pageLabel,
    heading,
    parties: partiesOf(input, words),
    clauses: clauses.map((clause) => ({
      heading: clause.heading,
      paragraphs: clause.paragraphs.map((text) => fill(text, places)),
    })),
    claim: claimTable(debt.value, words),
    claimAfter: 0,
    schedule: scheduleTable(input.rows, debt.value, input.reference, words),
    scheduleAfter: 2,
    signatures: signaturesOf(input, words),
    footerNote: fill(words.footerNote, { heading, reference: input.reference }),
  });
}

/** The clauses in their order: the claim comes first and the schedule third. */
function clausesOf(
  { account, terms }: AgreementInput,
  debt: Debt,
  words: AgreementWords,
): ClauseWords[] {
  const { clauses } = words;
  const consumer = account.debtorType === 'consumer';
  return [
    clauses.claim,
    clauses.acknowledgement,
    clauses[terms.kind],
    debt.interest === 0 ? clauses.noInterest : clauses.interest,
    clauses.forbearance,
    clauses.allocation,
    clauses.early,
    consumer ? clauses.lapseConsumer : clauses.lapse,
    clauses.noWaiver,
    clauses.limitation,
    clauses.information,
    clauses.confidential,
    consumer ? clauses.lawConsumer : clauses.law,
    clauses.form,
  ];
}

function placesOf(input: AgreementInput, debt: Debt): Readonly<Record<string, string>> {
  const { company, rows, terms } = input;
  const { currency, total, interest } = debt;
  const account = bankAccountFor(company, currency);
  const lines = account === undefined ? [] : bankLines(account);
  return {
    today: longDate(input.today),
    currency,
    debt: formatMoney({ minor: total, currency }),
    interest: formatMoney({ minor: interest, currency }),
    count: String(rows.length),
    grace: terms.graceDays === 1 ? '1 day' : `${terms.graceDays} days`,
    country: countryName(company.address.country),
    account: [company.name, ...lines.map(({ label, text }) => `${label} ${text}`)].join(', '),
  };
}

function partiesOf(
  { company, account }: AgreementInput,
  words: AgreementWords,
): AgreementModel['parties'] {
  const line = (template: string, value: string): string[] =>
    value.trim() === '' ? [] : [fill(template, { value })];
  const { country } = company.address;
  return [
    {
      role: words.roles.creditor,
      lines: [
        company.name,
        ...addressLines(company.address, country),
        ...line(words.lines.registered, company.registration),
        ...line(words.lines.vat, company.vatId),
      ],
    },
    {
      role: words.roles.debtor,
      lines: [
        account.name,
        ...addressLines(account.address, country),
        ...line(words.lines.represented, account.contact.name),
        ...line(words.lines.customer, account.number),
      ],
    },
  ];
}

function signaturesOf(
  { company, account, terms }: AgreementInput,
  words: AgreementWords,
): AgreementModel['signatures'] {
  const { placeDate, name, signature } = words.signature;
  const labels = [placeDate, name, signature];
  const place = terms.place.trim();
  const ours = [
    place === '' ? placeDate : `${placeDate} (${place})`,
    terms.signatory || name,
    signature,
  ];
  return [
    { role: words.roles.creditor, name: company.name, labels: ours },
    { role: words.roles.debtor, name: account.name, labels },
  ];
}
