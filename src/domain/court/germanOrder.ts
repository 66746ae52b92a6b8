import { shortDate } from '../documents/format';
import { formatAmount } from '../money/format';
import type { AidField, CourtAid, CourtInput } from './types';
import { aidOf, claimantOf, field, NOT_A_FILING, oneLine, unverified } from './words';

const POST_BOX = /\b(postfach|p\.? ?o\.? ?box|postbox)\b/i;

/**
 * Data of a German application for a payment order (section 690 ZPO), in the eight steps of the
 * courts' own form. Every claim is listed on its own, clear enough to stop limitation. Catalogue
 * numbers are general knowledge.
 */
export function germanOrder(input: CourtInput): CourtAid {
  const { company, account, figures } = input;
  const postBox = account.address.lines.some((line) => POST_BOX.test(line));
  const cautions = [
    NOT_A_FILING,
    'Lawyers and registered agencies must file machine-readable. The file format in force was not seen, so none is written here.',
    ...(postBox
      ? ['The address of the defendant is a post box: a street is needed for service.']
      : []),
    ...(figures.currency === 'EUR' ? [] : ['The order is applied for in euro.']),
  ];
  return aidOf({ id: 'germanOrder', title: 'German payment order (Mahnantrag): data', cautions }, [
    {
      heading: '1 to 3: representative, claimant, defendant',
      fields: [
        field('Representative in the proceedings', 'none'),
        ...claimantOf(company),
        field('Claimant may deduct input tax', ''),
        field('Legal form of the claimant and function of its representative', ''),
        field('Defendant', postBox ? '' : oneLine(account.name, account.address)),
        field(
          'Legal form of the defendant and its legal representative',
          account.debtorType === 'consumer' ? 'natural person' : '',
        ),
      ],
    },
    { heading: '4: claims', fields: input.lines.flatMap((_, index) => claimFields(input, index)) },
    {
      heading: '5: outlays and side claims',
      fields: [
        field('Outlays (forms, postage)', ''),
        field('Reminder costs', ''),
        field('Enquiry costs', ''),
        field('Bank return costs', ''),
        field('Costs of a lawyer or agency before court', ''),
        ...(account.debtorType === 'consumer'
          ? []
          : [
              field(
                'Lump sum (section 288 (5) BGB)',
                formatAmount({ minor: figures.lumpSum, currency: figures.currency }),
              ),
            ]),
      ],
    },
    {
      heading: '6: general data',
      fields: [
        field('Claim was assigned', 'no'),
        field('Counter-performance was made or is not required', ''),
        field('Court for the contested procedure', ''),
        field('Reference of the claimant', account.number),
      ],
    },
  ]);
}

function claimFields({ lines, figures }: CourtInput, index: number): AidField[] {
  const line = lines[index];
  if (line === undefined) return [];
  const { item, open } = line;
  const rate = figures.perItem[index]?.ratePct ?? null;
  const amount = `${formatAmount({ minor: open, currency: item.currency })} ${item.currency}`;
  const name = `Claim ${index + 1}`;
  return [
    unverified(`${name}: catalogue number`, '11 (goods) or 43 (works, services), to be chosen'),
    field(
      `${name}: reason, number, date, amount`,
      `invoice ${item.number} of ${shortDate(item.issuedOn)}, ${amount}`,
    ),
    field(
      `${name}: running interest`,
      rate === null
        ? ''
        : `at present ${rate} % a year on ${amount}, from the day after ${shortDate(item.dueOn)}`,
    ),
  ];
}
