import { reasonName } from '../../accounts/log/codeNames';
import { addressLines } from '../../documents/address';
import type { StatementModel } from '../../documents/model';
import { LETTER_TITLES } from '../entries';
import { left, right, tableOf } from '../sheets/base';
import { REASONS } from '../sheets/dealings';
import type { PackWord } from '../words/words';
import { addressesOf, recipientsOf, searchesOf } from './known';
import type { Asked, FileOnRecord } from './request';

type Section = StatementModel['sections'][number];

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
    fileSection(asked, files),
  ];
}

function section(
  { speech: { say } }: Asked,
  heading: PackWord,
  columns: Parameters<typeof tableOf>[0],
  rows: Parameters<typeof tableOf>[1],
): Section {
  return {
    heading: say(heading),
    paragraphs: rows.length === 0 ? [say('noneOnRecord')] : [],
    table: tableOf(columns, rows),
  };
}

function addressSection(asked: Asked): Section {
  const { say, short } = asked.speech;
  return section(
    asked,
    'addresses',
    [
      left(say('address'), 40),
      left(say('fromDay'), 14),
      left(say('untilDay'), 14),
      left(say('sourceOf'), 32),
    ],
    addressesOf(asked).map(({ address, from, until, source }) => [
      addressLines(address, '').join(', '),
      short(from),
      until === null ? '' : short(until),
      source,
    ]),
  );
}

function searchSection(asked: Asked): Section {
  const { say } = asked.speech;
  return section(
    asked,
    'searches',
    [left(say('date'), 14), left(say('what'), 50), left(say('noteOf'), 36)],
    searchesOf(asked),
  );
}

function promiseSection(asked: Asked): Section {
  const { account, clean, speech } = asked;
  const { say, short, money } = speech;
  return section(
    asked,
    'promises',
    [
      left(say('madeOn'), 14),
      left(say('by'), 26),
      right(say('amount'), 20),
      left(say('forDay'), 14),
      left('', 26),
    ],
    account.promises.map((promise) => [
      short(promise.madeOn),
      clean(promise.by),
      money(promise),
      short(promise.dueOn),
      promise.withdrawn ? say('takenBack') : '',
    ]),
  );
}

function agreementSection(asked: Asked): Section {
  const { account, clean, speech } = asked;
  const { say, short, money } = speech;
  return section(
    asked,
    'agreements',
    [
      left(say('agreedOn'), 14),
      left(say('kind'), 16),
      right(say('amount'), 20),
      left(say('allPayments'), 30),
      left(say('state'), 20),
    ],
    account.plans.map((plan) => {
      const { agreedOn, terms, rows, endedOn, paper } = plan;
      const signed =
        paper?.debtor == null ? '' : say('signedBy', { name: clean(paper.debtor.name) });
      const ended = endedOn === null ? '' : say('endedOn', { on: short(endedOn) });
      return [
        short(agreedOn),
        terms.kind === 'deferral' ? say('deferral') : say('instalments', { count: rows.length }),
        money(plan),
        rows.map(({ dueOn, minor }) => `${short(dueOn)} ${money({ ...plan, minor })}`).join('; '),
        [signed, ended].filter(Boolean).join(', '),
      ];
    }),
  );
}

function objectionSection(asked: Asked): Section {
  const { account, clean, codes, speech } = asked;
  const { say, short } = speech;
  return section(
    asked,
    'disputes',
    [
      left(say('raised'), 14),
      left(say('reason'), 16),
      left(say('said'), 28),
      left(say('closed'), 14),
      left(say('answer'), 28),
    ],
    account.disputes.map(({ openedOn, reason, note, closedOn, outcome = '' }) => [
      short(openedOn),
      reasonName(codes, reason, (shipped) => say(REASONS[shipped])),
      clean(note),
      closedOn === null ? '' : short(closedOn),
      clean(outcome),
    ]),
  );
}

function letterSection(asked: Asked): Section {
  const { account, speech } = asked;
  const { say, short, money } = speech;
  return section(
    asked,
    'lettersSent',
    [
      left(say('date'), 14),
      left(say('letter'), 26),
      right(say('amount'), 18),
      left(say('howItWent'), 42),
    ],
    account.letters.map((letter) => [
      short(letter.on),
      say(LETTER_TITLES[letter.kind]),
      money(letter),
      wayOf(letter, asked),
    ]),
  );
}

/** Posted, delivered or returned, mailed, taken back: as far as it is on record. */
function wayOf(
  { posting, mails = [], withdrawn }: Asked['account']['letters'][number],
  { clean, speech: { say, short, log } }: Asked,
): string {
  const outcome = posting?.outcome;
  const came =
    outcome?.kind === 'returned'
      ? { code: `log.returned.${outcome.why}`, params: {} }
      : { code: 'log.delivered', params: {} };
  const way = [
    posting === undefined
      ? ''
      : say('postedOn', { on: short(posting.on), number: posting.number }).trim(),
    outcome === undefined ? '' : `${short(outcome.on)}: ${log(came)}`,
    ...mails.map(
      ({ on, to }) => `${short(on)}: ${clean(log({ code: 'log.mailed', params: { to } }))}`,
    ),
    withdrawn ? say('takenBack') : '',
  ];
  return way.filter(Boolean).join('; ');
}

/** Marks, holds and reviews: decisions about the customer, and what they rest on. */
function markSection(asked: Asked): Section {
  const { account, clean, speech } = asked;
  const { say, short, log } = speech;
  const marks = (account.marks ?? []).map(({ kind, since, liftedOn, reason }) => [
    short(since),
    log({ code: `log.mark.${kind}`, params: {} }),
    liftedOn === null ? '' : short(liftedOn),
    clean(reason),
  ]);
  const { hold } = account;
  const holds =
    hold === null
      ? []
      : [
          [
            short(hold.since),
            say('onHold'),
            hold.until === null ? '' : short(hold.until),
            clean(hold.reason),
          ],
        ];
  return section(
    asked,
    'marks',
    [
      left(say('since'), 14),
      left(say('what'), 26),
      left(say('untilDay'), 14),
      left(say('reason'), 46),
    ],
    [...marks, ...holds],
  );
}

function recipientSection(asked: Asked): Section {
  const { say, short } = asked.speech;
  return section(
    asked,
    'recipients',
    [
      left(say('recipientName'), 26),
      left(say('date'), 14),
      left(say('invoices'), 26),
      left(say('packFile'), 20),
      left(say('untilDay'), 14),
    ],
    recipientsOf(asked).map(({ name, on, invoices, file, endedOn }) => [
      name,
      short(on),
      invoices.join(', '),
      file,
      endedOn === null ? '' : short(endedOn),
    ]),
  );
}

function fileSection(asked: Asked, files: readonly FileOnRecord[]): Section {
  const { say, short } = asked.speech;
  return section(
    asked,
    'filesKept',
    [
      left(say('date'), 14),
      left(say('what'), 30),
      left(say('nameOnRecord'), 28),
      left(say('file'), 28),
    ],
    files.map(({ on, title, name, path }) => [short(on), title, name, path]),
  );
}
