import { shortDate } from '../documents/format';
import { formatAmount } from '../money/format';
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
  const { company, account, figures } = input;
  const here = company.address.country;
  const there = account.address.country;
  return aidOf(
    {
      id: 'europeanOrder',
      title: 'European order for payment: fields of Form A',
      cautions: [NOT_A_FILING, ...crossBorder(here, there)],
    },
    [
      {
        heading: '1 to 4: court, parties, jurisdiction, cross-border',
        fields: [
          field('1 Court', ''),
          field('2 Code 01, claimant', oneLine(company.name, company.address)),
          field('2 Claimant: identification code', company.registration || company.vatId),
          field(
            '2 Claimant: telephone and e-mail',
            [company.contact.phone, company.contact.email].filter(Boolean).join(', '),
          ),
          field('2 Code 02, defendant', oneLine(account.name, account.address)),
          field('2 Defendant: identification code', account.vatId ?? ''),
          field('3 Jurisdiction', '01 (domicile of the defendant), if the court is there'),
          unverified('4 Countries: claimant, defendant, court', [here, there, there].join(', ')),
        ],
      },
      {
        heading: '5 and 6: bank details and principal',
        fields: [
          unverified('5 Account for what is recovered', company.bankAccounts[0]?.iban ?? ''),
          unverified('6 Currency', figures.currency),
          unverified('6 Total of the principal', amountOf(input, figures.principal)),
          ...input.lines.map((_, index) => claimRow(input, index)),
        ],
      },
      {
        heading: '7 to 9: interest, penalties, costs',
        fields: [
          ...input.lines.map((_, index) => interestRow(input, index)),
          unverified('8 Contractual penalties', 'none'),
          unverified('9 Code 01, application fee', ''),
          unverified(
            '9 Code 02, other costs',
            account.debtorType === 'consumer'
              ? 'none'
              : `fixed sum ${amountOf(input, figures.lumpSum)}`,
          ),
        ],
      },
      {
        heading: '10 and 11: evidence, statements',
        fields: [
          ...input.lines.map(({ item }, index) =>
            unverified(
              `10 Claim ${index + 1}`,
              `01 (written evidence): invoice ${item.number}, ${shortDate(item.issuedOn)}`,
            ),
          ),
          field('11 Declaration, place, date, signature', ''),
          unverified('Appendix 1: how the fee is paid', ''),
          unverified(
            'Appendix 2: what follows on opposition (ordinary procedure, small claims, or discontinue)',
            '',
          ),
        ],
      },
    ],
  );
}

function crossBorder(here: string, there: string): string[] {
  if (here === '' || there === '') {
    return ['A country is missing, so nobody can say whether the case is cross-border.'];
  }
  if (here === there) {
    return ['Both parties are in one country: the European order needs a cross-border case.'];
  }
  const outside = [here, there].filter((code) => !MEMBERS.has(code));
  return outside.length === 0
    ? []
    : [
        `${outside.join(', ')} takes no part in this procedure. The court must be in a member state that does.`,
      ];
}

function claimRow({ lines }: CourtInput, index: number): AidField {
  const line = lines[index];
  if (line === undefined) return unverified(`6 Claim ${index + 1}`, '');
  const { item, open } = line;
  const circumstance = open < item.minor ? '31 (insufficient payment)' : '30 (non-payment)';
  const amount = formatAmount({ minor: open, currency: item.currency });
  return unverified(
    `6 Claim ${index + 1}`,
    `code 1: 01 (sale) or 05 to 10 (services), to be chosen; code 2: ${circumstance}; invoice ${item.number} of ${shortDate(item.issuedOn)}; ${amount} ${item.currency}`,
  );
}

function interestRow(input: CourtInput, index: number): AidField {
  const line = input.lines[index];
  const rate = input.figures.perItem[index]?.ratePct ?? null;
  const label = `7 Claim ${index + 1}`;
  if (line === undefined || rate === null) return unverified(label, '');
  return unverified(
    label,
    `01 (statutory), A (yearly); at present ${rate} %; on ${amountOf(input, line.open)}; from the day after ${shortDate(line.item.dueOn)} until payment`,
  );
}
