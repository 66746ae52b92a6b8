import { shortDate } from '../documents/format';
import { formatAmount } from '../money/format';
import type { AidField, AidSection, CourtAid, CourtInput } from './types';
import {
  aidOf,
  amountOf,
  claimantOf,
  defendantOf,
  field,
  interestText,
  NOT_A_FILING,
} from './words';

/** What a statement of claim holds before any court: our synthesis of common practice, not a form. */
export function statementOfClaim(input: CourtInput): CourtAid {
  const { company, account, figures } = input;
  const sections: AidSection[] = [
    {
      heading: 'Court and parties',
      fields: [
        field('Court, and why it has jurisdiction', ''),
        ...claimantOf(company),
        ...defendantOf(account),
      ],
    },
    {
      heading: 'Amount claimed',
      fields: [
        field('Principal', amountOf(input, figures.principal)),
        field('Interest to date', interestText(input)),
        field('Interest per day from then on', perDay(input)),
        ...(account.debtorType === 'consumer'
          ? []
          : [field('Fixed sum', amountOf(input, figures.lumpSum))]),
        field('Costs, with their basis', ''),
      ],
    },
    { heading: 'Facts', fields: facts(input) },
    {
      heading: 'Law and evidence',
      fields: [
        field('Legal basis of the interest', figures.interestBasis),
        field('Legal basis of the claim', ''),
        field('Evidence', evidence(input)),
        field('What the defendant has said against it', objections(input)),
        field('Attempts to settle', attempts(input)),
        field('Statement of truth and signature', ''),
        field('Court fee', ''),
      ],
    },
  ];
  return aidOf(
    { id: 'claim', title: 'Statement of claim: the items of any court', cautions: [NOT_A_FILING] },
    sections,
  );
}

export function perDay({ figures }: CourtInput): string {
  return figures.perDay === '' ? '' : `${figures.perDay} ${figures.currency}`;
}

function facts(input: CourtInput): AidField[] {
  const lines = input.lines.map(({ item, open }, index) =>
    field(
      `${index + 2}. Invoice ${item.number}`,
      `dated ${shortDate(item.issuedOn)}, due ${shortDate(item.dueOn)}, ${formatAmount(item)} ${item.currency}, unpaid ${formatAmount({ minor: open, currency: item.currency })} ${item.currency}${item.text === '' ? '' : `: ${item.text}`}`,
    ),
  );
  const reminders = input.letters.map(
    ({ kind, on, deadline }) =>
      `${KINDS[kind]} of ${shortDate(on)}, to be paid by ${shortDate(deadline)}`,
  );
  return [
    field('1. Agreement and performance: contract or order, delivery, acceptance', ''),
    ...lines,
    field(`${lines.length + 2}. Reminders`, reminders.join('; ')),
  ];
}

const KINDS = {
  reminder: 'Reminder',
  formalReminder: 'Formal reminder',
  letterBeforeAction: 'Letter before action',
} as const;

function evidence({ lines, letters }: CourtInput): string {
  const invoices = lines.map(({ item }) => `invoice ${item.number}`);
  const sent = letters.map(({ kind, on }) => `${KINDS[kind].toLowerCase()} of ${shortDate(on)}`);
  return [...invoices, ...sent, 'statement of account'].join('; ');
}

function objections({ account, lines }: CourtInput): string {
  const chosen = new Set(lines.map(({ item }) => item.id));
  const disputes = account.disputes.filter(({ items }) => items.some((id) => chosen.has(id)));
  if (disputes.length === 0) return 'No objection is on record.';
  return disputes
    .map(({ openedOn, reason, outcome }) => {
      const answer =
        outcome === undefined || outcome.trim() === '' ? 'no answer on record' : outcome;
      return `${shortDate(openedOn)}, ${reason}: ${answer}`;
    })
    .join('; ');
}

function attempts({ account, letters }: CourtInput): string {
  const plans = account.plans.map(({ agreedOn }) => `agreement of ${shortDate(agreedOn)}`);
  const promises = account.promises
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ madeOn, dueOn }) => `promise of ${shortDate(madeOn)} to pay by ${shortDate(dueOn)}`);
  return [...letters.map(({ on }) => `letter of ${shortDate(on)}`), ...promises, ...plans].join(
    '; ',
  );
}
