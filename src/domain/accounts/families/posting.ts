import { type Refusal, refusal } from '../../refusal';
import { ok, unreachable } from '../../result';
import type { Account, LetterRef } from '../account';
import type { Context } from '../context';
import type {
  LetterWay,
  Posting,
  PostingCommand,
  PostingCommandOf,
  PostingEvent,
  PostingEventOf,
  SentByMail,
} from '../posting/types';
import { type Decision, refuse } from './decision';

/** What follows from a command about the way of a letter. */
export function decidePosting(
  account: Account,
  command: PostingCommand,
  { today }: Context,
): Decision {
  const letter = account.letters.find(({ id }) => id === command.letter);
  if (letter === undefined) return refuse('letter.unknown');
  if (letter.withdrawn && command.type !== 'takeBackWay') return refuse('posting.withdrawn');
  switch (command.type) {
    case 'postLetter':
      return post(letter, command, today);
    case 'attachPostingProof':
      return attach(letter, command, today);
    case 'recordDelivery': {
      const { on, name } = command;
      const problem = outcomeProblem(letter, on, today);
      if (problem !== undefined) return { ok: false, error: problem };
      return ok([{ type: 'letterDelivered', letter: letter.id, on, name: name.trim() }]);
    }
    case 'recordReturn': {
      const { on, why } = command;
      const problem = outcomeProblem(letter, on, today);
      if (problem !== undefined) return { ok: false, error: problem };
      return ok([{ type: 'letterReturned', letter: letter.id, on, why }]);
    }
    case 'recordMail': {
      const { to, subject } = command;
      if (to.trim() === '') return refuse('posting.mail-nobody');
      return ok([{ type: 'letterSentByMail', letter: letter.id, on: today, to, subject }]);
    }
    case 'takeBackWay':
      return takeBack(letter, command, today);
    default:
      return unreachable(command);
  }
}

/** A second posting corrects the first one: another number, another day. */
function post(
  letter: LetterRef,
  { on, number, raw, service }: PostingCommandOf<'postLetter'>,
  today: Context['today'],
): Decision {
  if (on > today) return refuse('posting.future', { on });
  if (on < letter.on) return refuse('posting.before-letter', { on, issued: letter.on });
  const now = letter.posting;
  const same =
    now?.on === on && now.number === number && now.raw === raw && now.service === service;
  return ok(same ? [] : [{ type: 'letterPosted', letter: letter.id, on, number, raw, service }]);
}

function attach(
  { id, posting }: LetterRef,
  { file }: PostingCommandOf<'attachPostingProof'>,
  today: Context['today'],
): Decision {
  if (posting === undefined) return refuse('posting.not-posted');
  const there = posting.proofs?.some(({ sha256 }) => sha256 === file.sha256) === true;
  return ok(there ? [] : [{ type: 'postingProofAttached', letter: id, on: today, file }]);
}

function outcomeProblem(
  { posting }: LetterRef,
  on: Context['today'],
  today: Context['today'],
): Refusal | undefined {
  if (posting === undefined) return refusal('posting.not-posted');
  if (on > today) return refusal('posting.future', { on });
  return on < posting.on
    ? refusal('posting.before-posting', { on, posted: posting.on })
    : undefined;
}

function takeBack(
  { id, posting, mails = [] }: LetterRef,
  { what, reason }: PostingCommandOf<'takeBackWay'>,
  today: Context['today'],
): Decision {
  const there = {
    posting: posting !== undefined,
    proof: (posting?.proofs?.length ?? 0) > 0,
    outcome: posting?.outcome !== undefined,
    mail: mails.length > 0,
  }[what];
  if (!there) return refuse('posting.nothing-to-take-back');
  return ok([{ type: 'letterWayTakenBack', letter: id, what, on: today, reason }]);
}

/** The account after an event about the way of a letter. */
export function applyPosting(account: Account, event: PostingEvent): Account {
  const letters = account.letters.map((letter) =>
    letter.id === event.letter ? { ...withoutWay(letter), ...wayAfter(letter, event) } : letter,
  );
  return { ...account, letters };
}

function withoutWay(letter: LetterRef): Omit<LetterRef, keyof LetterWay> {
  const { posting: _posting, mails: _mails, ...rest } = letter;
  return rest;
}

function wayAfter({ posting, mails }: LetterWay, event: PostingEvent): LetterWay {
  switch (event.type) {
    case 'letterPosted': {
      const { on, number, raw, service } = event;
      return way({ ...posting, on, number, raw, service }, mails);
    }
    case 'postingProofAttached':
      return way(posting && { ...posting, proofs: [...(posting.proofs ?? []), event.file] }, mails);
    case 'letterDelivered': {
      const { on, name } = event;
      return way(posting && { ...posting, outcome: { kind: 'delivered', on, name } }, mails);
    }
    case 'letterReturned': {
      const { on, why } = event;
      return way(posting && { ...posting, outcome: { kind: 'returned', on, why } }, mails);
    }
    case 'letterSentByMail': {
      const { on, to, subject } = event;
      return way(posting, [...(mails ?? []), { on, to, subject }]);
    }
    case 'letterWayTakenBack':
      return wayWithout(posting, mails, event);
    default:
      return unreachable(event);
  }
}

function wayWithout(
  posting: Posting | undefined,
  mails: readonly SentByMail[] | undefined,
  { what }: PostingEventOf<'letterWayTakenBack'>,
): LetterWay {
  switch (what) {
    case 'posting':
      return way(undefined, mails);
    case 'mail':
      return way(posting, mails?.slice(0, -1));
    case 'outcome': {
      if (posting === undefined) return way(posting, mails);
      const { outcome: _outcome, ...rest } = posting;
      return way(rest, mails);
    }
    case 'proof': {
      if (posting === undefined) return way(posting, mails);
      const { proofs = [], ...rest } = posting;
      const left = proofs.slice(0, -1);
      return way(left.length === 0 ? rest : { ...rest, proofs: left }, mails);
    }
    default:
      return unreachable(what);
  }
}

/** Absent rather than empty: a letter without a way looks like one of an older ledger. */
function way(posting: Posting | undefined, mails: readonly SentByMail[] | undefined): LetterWay {
  return {
    ...(posting !== undefined && { posting }),
    ...(mails !== undefined && mails.length > 0 && { mails }),
  };
}

/** The command that takes back one event about the way of a letter; undefined when none can. */
export function compensatePosting(
  before: Account | null,
  event: PostingEvent,
  reason: string,
): PostingCommand | undefined {
  const { letter } = event;
  const posting = before?.letters.find(({ id }) => id === letter)?.posting;
  switch (event.type) {
    case 'letterPosted':
      return posting === undefined
        ? { type: 'takeBackWay', letter, what: 'posting', reason }
        : { type: 'postLetter', letter, ...postedAs(posting) };
    case 'postingProofAttached':
      return { type: 'takeBackWay', letter, what: 'proof', reason };
    case 'letterDelivered':
    case 'letterReturned':
      return posting?.outcome === undefined
        ? { type: 'takeBackWay', letter, what: 'outcome', reason }
        : outcomeAgain(letter, posting.outcome);
    case 'letterSentByMail':
      return { type: 'takeBackWay', letter, what: 'mail', reason };
    case 'letterWayTakenBack':
      return undefined;
    default:
      return unreachable(event);
  }
}

function postedAs({ on, number, raw, service }: Posting): Omit<Posting, 'proofs' | 'outcome'> {
  return { on, number, raw, service };
}

function outcomeAgain(
  letter: LetterRef['id'],
  outcome: NonNullable<Posting['outcome']>,
): PostingCommand {
  const { on } = outcome;
  return outcome.kind === 'delivered'
    ? { type: 'recordDelivery', letter, on, name: outcome.name }
    : { type: 'recordReturn', letter, on, why: outcome.why };
}
