import { addressLines } from '../../documents/address';
import { shortDate } from '../../documents/format';
import type { StatementModel } from '../../documents/model';
import { formatMoney } from '../../money/format';
import { LETTER_TITLES } from '../entries';
import { left, right, tableOf } from '../sheets/base';
import { packSpeech } from '../words/words';
import { addressesOf, recipientsOf, searchesOf } from './known';
import type { Asked, FileOnRecord } from './request';

type Section = StatementModel['sections'][number];

const ENGLISH = packSpeech('en');
const NONE = 'None on record.';

/** What was agreed, promised and objected, what was sent, and who was given the case. */
export function dealingsSections(asked: Asked, files: readonly FileOnRecord[]): Section[] {
  return [
    addressSection(asked),
    searchSection(asked),
    promiseSection(asked),
    agreementSection(asked),
    objectionSection(asked),
    letterSection(asked),
    markSection(asked),
    recipientSection(asked),
    fileSection(files),
  ];
}

function section(
  heading: string,
  columns: Parameters<typeof tableOf>[0],
  rows: Parameters<typeof tableOf>[1],
): Section {
  return { heading, paragraphs: rows.length === 0 ? [NONE] : [], table: tableOf(columns, rows) };
}

function addressSection(asked: Asked): Section {
  return section(
    'Addresses, and where they came from',
    [left('Address', 40), left('From', 14), left('Until', 14), left('Source', 32)],
    addressesOf(asked).map(({ address, from, until, source }) => [
      addressLines(address, '').join(', '),
      shortDate(from),
      until === null ? '' : shortDate(until),
      source,
    ]),
  );
}

function searchSection(asked: Asked): Section {
  return section(
    'Searches for the address',
    [left('Date', 14), left('Source', 24), left('Result', 26), left('Note', 36)],
    searchesOf(asked),
  );
}

function promiseSection({ account, clean }: Asked): Section {
  return section(
    'Promises to pay',
    [left('Made', 14), left('By', 26), right('Amount', 20), left('Due', 14), left('', 26)],
    account.promises.map((promise) => [
      shortDate(promise.madeOn),
      clean(promise.by),
      formatMoney(promise),
      shortDate(promise.dueOn),
      promise.withdrawn ? 'taken back' : '',
    ]),
  );
}

function agreementSection({ account, clean }: Asked): Section {
  return section(
    'Agreements',
    [
      left('Date', 14),
      left('Kind', 16),
      right('Amount', 20),
      left('Payments', 30),
      left('State', 20),
    ],
    account.plans.map((plan) => {
      const { agreedOn, terms, rows, endedOn, paper } = plan;
      const signed = paper?.debtor == null ? '' : `signed by ${clean(paper.debtor.name)}`;
      const ended = endedOn === null ? '' : `ended ${shortDate(endedOn)}`;
      return [
        shortDate(agreedOn),
        terms.kind,
        formatMoney(plan),
        rows
          .map(({ dueOn, minor }) => `${shortDate(dueOn)} ${formatMoney({ ...plan, minor })}`)
          .join('; '),
        [signed, ended].filter(Boolean).join(', '),
      ];
    }),
  );
}

function objectionSection({ account, clean }: Asked): Section {
  return section(
    'Objections and their answers',
    [
      left('Opened', 14),
      left('Reason', 14),
      left('Said', 30),
      left('Closed', 14),
      left('Answer', 28),
    ],
    account.disputes.map(({ openedOn, reason, note, closedOn, outcome = '' }) => [
      shortDate(openedOn),
      reason,
      clean(note),
      closedOn === null ? '' : shortDate(closedOn),
      clean(outcome),
    ]),
  );
}

function letterSection({ account, clean }: Asked): Section {
  return section(
    'Letters sent',
    [left('Date', 14), left('Letter', 26), right('Amount', 18), left('How it went', 42)],
    account.letters.map((letter) => {
      const { on, kind, posting, mails = [], withdrawn } = letter;
      const way = [
        posting === undefined ? '' : `posted ${shortDate(posting.on)} ${posting.number}`.trim(),
        posting?.outcome === undefined
          ? ''
          : `${posting.outcome.kind} ${shortDate(posting.outcome.on)}`,
        ...mails.map(({ on: day, to }) => `mailed ${shortDate(day)} to ${clean(to)}`),
        withdrawn ? 'taken back' : '',
      ];
      return [
        shortDate(on),
        ENGLISH.say(LETTER_TITLES[kind]),
        formatMoney(letter),
        way.filter(Boolean).join('; '),
      ];
    }),
  );
}

/** Marks, holds and reviews: decisions about the customer, and what they rest on. */
function markSection({ account, clean }: Asked): Section {
  const marks = (account.marks ?? []).map(({ kind, since, liftedOn, reason }) => [
    shortDate(since),
    `mark: ${kind}`,
    liftedOn === null ? '' : shortDate(liftedOn),
    clean(reason),
  ]);
  const { hold } = account;
  const holds =
    hold === null
      ? []
      : [
          [
            shortDate(hold.since),
            'on hold',
            hold.until === null ? '' : shortDate(hold.until),
            clean(hold.reason),
          ],
        ];
  return section(
    'Marks and holds',
    [left('Since', 14), left('What', 22), left('Until', 14), left('Reason', 50)],
    [...marks, ...holds],
  );
}

function recipientSection(asked: Asked): Section {
  return section(
    'To whom your data was given',
    [
      left('Recipient', 26),
      left('On', 14),
      left('Invoices', 26),
      left('Pack', 20),
      left('Until', 14),
    ],
    recipientsOf(asked).map(({ name, on, invoices, file, endedOn }) => [
      name,
      shortDate(on),
      invoices.join(', '),
      file,
      endedOn === null ? '' : shortDate(endedOn),
    ]),
  );
}

function fileSection(files: readonly FileOnRecord[]): Section {
  return section(
    'Files kept about you, all of them enclosed',
    [left('Date', 14), left('What', 30), left('Name on record', 28), left('Here', 28)],
    files.map(({ on, title, name, path }) => [on, title, name, path]),
  );
}
