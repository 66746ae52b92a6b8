import { isChasing, type LetterKind } from '../accounts/account';
import { reasonName } from '../accounts/log/codeNames';
import { shortDate } from '../documents/format';
import { LETTER_TITLES } from '../handoff/entries';
import { REASONS } from '../handoff/sheets/dealings';
import { packSpeech } from '../handoff/words/words';
import { formatAmount } from '../money/format';
import { say } from './labels';
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

const ENGLISH = packSpeech('en');

/** What a statement of claim holds before any court: our synthesis of common practice, not a form. */
export function statementOfClaim(input: CourtInput): CourtAid {
  const { company, account, figures } = input;
  const sections: AidSection[] = [
    {
      heading: say('courtAndParties'),
      fields: [field(say('courtAndWhyItHas'), ''), ...claimantOf(company), ...defendantOf(account)],
    },
    {
      heading: say('amountClaimed'),
      fields: [
        field(say('principal'), amountOf(input, figures.principal)),
        field(say('interestToDate'), interestText(input)),
        field(say('interestPerDayFromThen'), perDay(input)),
        ...(account.debtorType === 'consumer'
          ? []
          : [field(say('fixedSum'), amountOf(input, figures.lumpSum))]),
        field(say('costsWithTheirBasis'), ''),
      ],
    },
    { heading: say('facts'), fields: facts(input) },
    {
      heading: say('lawAndEvidence'),
      fields: [
        field(say('legalBasisOfTheInterest'), figures.interestBasis),
        field(say('legalBasisOfTheClaim'), ''),
        field(say('evidence'), evidence(input)),
        field(say('whatTheDefendantHasSaid'), objections(input)),
        field(say('attemptsToSettle'), attempts(input)),
        field(say('statementOfTruthAndSignature'), ''),
        field(say('courtFee'), ''),
      ],
    },
  ];
  return aidOf(
    { id: 'claim', title: say('statementOfClaimTheItems'), cautions: [NOT_A_FILING] },
    sections,
  );
}

function perDay({ figures }: CourtInput): string {
  return figures.perDay === '' ? '' : `${figures.perDay} ${figures.currency}`;
}

function facts(input: CourtInput): AidField[] {
  const lines = input.lines.map(({ item, open }, index) =>
    field(
      say('factInvoice', { no: index + 2, number: item.number }),
      say('factInvoiceText', {
        issued: shortDate(item.issuedOn),
        due: shortDate(item.dueOn),
        whole: `${formatAmount(item)} ${item.currency}`,
        open: `${formatAmount({ minor: open, currency: item.currency })} ${item.currency}`,
        about: item.text === '' ? '' : `: ${item.text}`,
      }),
    ),
  );
  const reminders = input.letters
    .filter(({ kind }) => isChasing(kind))
    .map(({ kind, on, deadline }) =>
      say('reminderOf', {
        letter: titleOf(kind),
        on: shortDate(on),
        deadline: shortDate(deadline),
      }),
    );
  return [
    field(say('form1AgreementAndPerformanceContract'), ''),
    ...lines,
    field(say('factReminders', { no: lines.length + 2 }), reminders.join('; ')),
  ];
}

function titleOf(kind: LetterKind): string {
  return ENGLISH.say(LETTER_TITLES[kind]);
}

function evidence({ lines, letters }: CourtInput): string {
  const invoices = lines.map(({ item }, at) =>
    say('evidenceInvoice', { number: item.number, no: at + 2 }),
  );
  const sent = letters
    .filter(({ kind }) => isChasing(kind))
    .map(({ kind, on }) =>
      say('evidenceLetter', {
        letter: titleOf(kind).toLowerCase(),
        on: shortDate(on),
        no: lines.length + 2,
      }),
    );
  return [...invoices, ...sent, say('statementOfAccount')].join('; ');
}

function objections({ account, lines, codes }: CourtInput): string {
  const chosen = new Set(lines.map(({ item }) => item.id));
  const disputes = account.disputes.filter(({ items }) => items.some((id) => chosen.has(id)));
  if (disputes.length === 0) return say('noObjectionIsOnRecord');
  return disputes
    .map(({ openedOn, reason, outcome }) => {
      const answer =
        outcome === undefined || outcome.trim() === '' ? say('noAnswerOnRecord') : outcome;
      const why = reasonName(codes, reason, (shipped) => ENGLISH.say(REASONS[shipped]));
      return `${shortDate(openedOn)}, ${why}: ${answer}`;
    })
    .join('; ');
}

function attempts({ account, letters }: CourtInput): string {
  const plans = account.plans.map(({ agreedOn }) =>
    say('attemptPlan', { on: shortDate(agreedOn) }),
  );
  const promises = account.promises
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ madeOn, dueOn }) =>
      say('attemptPromise', { on: shortDate(madeOn), due: shortDate(dueOn) }),
    );
  return [
    ...letters.map(({ on }) => say('attemptLetter', { on: shortDate(on) })),
    ...promises,
    ...plans,
  ].join('; ');
}
