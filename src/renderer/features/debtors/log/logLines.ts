import { contactLog, type LogEntry } from '../../../../domain/accounts/contactLog';
import { logTextsWith, sentenceKey } from '../../../../domain/accounts/log/codeNames';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { StoredEvent } from '../../../../domain/journal/storedEvent';
import type { CodesSettings } from '../../../../domain/settings/sections/codes';
import { refusalSentence, sentenceIn } from '../../../frame/refusalSentence';
import type { Messages } from '../../../messages/en';

/** One entry of the contact log as it is read. */
export interface LogLine {
  readonly seq: number;
  readonly on: PlainDate;
  readonly text: string;
  readonly by: string;
  readonly withdrawn: boolean;
  /** What it can be found under: a call in which something was promised is both. */
  readonly kinds: readonly LogKind[];
  /** Id of what it tells of. */
  readonly ref: string;
}

/** The kinds of entry the log can be filtered by. */
export const LOG_KINDS = ['call', 'letter', 'promise', 'note', 'money', 'touch', 'case'] as const;

type LogKind = (typeof LOG_KINDS)[number];

const KIND_OF: Readonly<Record<string, LogKind>> = {
  call: 'call',
  letter: 'letter',
  plan: 'letter',
  planEnded: 'letter',
  promise: 'promise',
  note: 'note',
  payment: 'money',
  paymentReturned: 'money',
  paymentReturnedWhy: 'money',
  writtenOff: 'money',
  touch: 'touch',
};

/** The kind of an entry by the first word of its code; what is none of them belongs to the case. */
function kindOf({ code }: LogEntry): LogKind {
  return KIND_OF[code.split('.')[1] ?? ''] ?? 'case';
}

/** What was said, written, promised and paid, latest first. Withdrawn entries stay, marked. */
export function logLines(
  m: Messages,
  events: readonly StoredEvent[],
  codes: CodesSettings,
): readonly LogLine[] {
  const entries = contactLog(events);
  const lines: LogLine[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at];
    if (entry === undefined) continue;
    const promise = promiseIn(entry, entries[at + 1]);
    if (promise !== null) at += 1;
    lines.push(lineOf(m, codes, entry, promise));
  }
  return lines.sort((a, b) => (a.on === b.on ? b.seq - a.seq : a.on < b.on ? 1 : -1));
}

/** The promise that was given in a call follows it in the journal, recorded in the same moment. */
function promiseIn(entry: LogEntry, next: LogEntry | undefined): LogEntry | null {
  const given = entry.code === 'log.call.promise' && next?.code === 'log.promise';
  return given && next.at === entry.at && next.seq === entry.seq + 1 ? next : null;
}

function lineOf(
  m: Messages,
  codes: CodesSettings,
  entry: LogEntry,
  promise: LogEntry | null,
): LogLine {
  const what = promise === null ? saidOf(entry, codes) : promisedIn(m, codes, entry, promise);
  const who = entry.person === '' ? what : `${what}, ${entry.person}`;
  return {
    seq: entry.seq,
    on: entry.on,
    text: entry.note === '' ? who : `${who}. ${entry.note}`,
    by: entry.by,
    withdrawn: entry.withdrawn !== null,
    kinds: promise === null ? [kindOf(entry)] : [kindOf(entry), 'promise'],
    ref: entry.ref,
  };
}

function saidOf(entry: LogEntry, codes: CodesSettings): string {
  const { params } = entry;
  return sentenceIn(logTextsWith(codes), { code: sentenceKey(codes, entry), params });
}

/** A call and the promise given in it; an outcome of the user's own is named as well. */
function promisedIn(
  m: Messages,
  codes: CodesSettings,
  { named }: LogEntry,
  promise: LogEntry,
): string {
  const name = named === undefined ? '' : (codes.outcomes.labels[named] ?? '');
  return m.debtors.log.callWith(refusalSentence(promise), name);
}
