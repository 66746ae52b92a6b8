import { describe, expect, it } from 'vitest';
import type { AccountCommand } from '../../../../src/domain/accounts/commands';
import { contactLog } from '../../../../src/domain/accounts/contactLog';
import type { People } from '../../../../src/domain/accounts/dossier/types';
import type { HandoffId, PersonId } from '../../../../src/domain/accounts/ids';
import { NO_ADDRESS } from '../../../../src/domain/accounts/party';
import { undoOf } from '../../../../src/domain/accounts/undo';
import { activeMarks, lastTouch } from '../../../../src/domain/accounts/views/dossier';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import type { StoredEvent } from '../../../../src/domain/journal/storedEvent';
import { worklist } from '../../../../src/domain/worklist/worklist';
import { ACCOUNT, type Desk, deskWith, invoice, TODAY } from './support';

const SHA = 'a'.repeat(64);
const FILE = { name: 'contract.pdf', sha256: SHA, size: 10, kind: 'contract' } as const;
const person = (name: string) => ({ name, phone: '', email: '', preference: '' });
const other = (id: string, name: string) => ({ ...person(name), id: id as PersonId });
const people = (...names: string[]): People => ({
  contact: person('Main'),
  others: names.map((name, index) => other(`p${index}`, name)),
});
const trace = (over: object = {}): AccountCommand => ({
  type: 'recordTrace',
  trace: {
    on: TODAY,
    source: 'returnedMail',
    result: 'undelivered',
    found: null,
    note: ' moved ',
    nextOn: null,
    ...over,
  },
});
const mark = (kind: 'valued' | 'insolvency' | 'deceased' | 'doNotContact'): AccountCommand => ({
  type: 'setMark',
  kind,
  since: TODAY,
  reason: 'court notice',
});
const touch = (over: object = {}): AccountCommand => ({
  type: 'logTouch',
  channel: 'call',
  person: 'Frau Ito',
  note: 'asked how the fair went',
  nextOn: null,
  ...over,
});

const late = () => deskWith(invoice('R-1001', 10_000, '2026-09-01'));

/** The events of a desk as a journal would hold them. */
function stored(desk: Desk): StoredEvent[] {
  return desk.events.map((event, at) => ({
    ...{ seq: at + 1, at: '2026-11-21T09:00:00.000Z', by: 'AB', account: ACCOUNT, event },
    ...{ prev: '', hash: '' },
  }));
}

/** Runs a command and takes it back at once. */
function doAndUndo(desk: Desk, command: AccountCommand): void {
  const before = desk.known;
  for (const one of undoOf(before, desk.run(command))) desk.run(one);
}

describe('what is refused', () => {
  const refused: [string, AccountCommand, string][] = [
    [
      'a person without a name or a way to her',
      { type: 'changePeople', after: people(' ') },
      'people.nobody',
    ],
    [
      'the same person twice',
      {
        type: 'changePeople',
        after: { contact: person('M'), others: [other('p', 'A'), other('p', 'B')] },
      },
      'people.twice',
    ],
    [
      'a file without its hash',
      { type: 'attachFile', file: { ...FILE, sha256: 'x' } },
      'file.not-kept',
    ],
    ['a check that lies ahead', trace({ on: addDays(TODAY, 1) }), 'trace.in-future'],
    ['a next step before the check', trace({ nextOn: TODAY }), 'trace.next-before'],
    ['a new address without one', trace({ result: 'newAddress' }), 'trace.address-missing'],
    [
      'a mark without a reason',
      { ...mark('valued'), reason: ' ' } as AccountCommand,
      'mark.reason-missing',
    ],
    [
      'a mark from tomorrow',
      { ...mark('valued'), since: addDays(TODAY, 1) } as AccountCommand,
      'mark.in-future',
    ],
    [
      'a friendly contact that names an invoice',
      touch({ note: 'and R-1001?' }),
      'touch.names-debt',
    ],
    ['a friendly contact without a word', touch({ note: '' }), 'touch.note-missing'],
    ['a next contact in the past', touch({ nextOn: TODAY }), 'touch.next-in-past'],
    [
      'a pin on an entry that is not there',
      { type: 'pinEntry', entry: 99, pinned: true },
      'contact.unknown',
    ],
    ['a policy without a name', { type: 'changePolicy', after: '' }, 'policy.missing'],
  ];
  it.each(refused)('%s', (_what, command, code) => {
    expect(late().try(command)?.code).toBe(code);
  });

  it('the same bytes a second time, and a mark of the same kind', () => {
    const desk = late();
    desk.run({ type: 'attachFile', file: FILE });
    expect(desk.try({ type: 'attachFile', file: { ...FILE, name: 'again.pdf' } })?.code).toBe(
      'file.attached-already',
    );
    desk.run(mark('valued'));
    expect(desk.try(mark('valued'))?.code).toBe('mark.set-already');
  });
});

describe('undo restores', () => {
  const steps: [string, AccountCommand][] = [
    ['people', { type: 'changePeople', after: people('Ada', 'Ben') }],
    ['a pin', { type: 'pinEntry', entry: 1, pinned: true }],
    ['a policy', { type: 'changePolicy', after: 'gentle' }],
    ['a check of the address', trace()],
    ['a file', { type: 'attachFile', file: FILE }],
    ['a friendly contact', touch()],
  ];
  it.each(steps)('%s', (_what, command) => {
    const desk = late();
    const plain = { contact: desk.known.contact, others: [], pinned: [], policy: null };
    doAndUndo(desk, command);
    const { contact, others = [], pinned = [], policy = null } = desk.known;
    expect({ contact, others, pinned, policy }).toEqual(plain);
    expect(desk.known).toMatchObject({ contacts: [] });
    for (const list of [desk.known.attachments, desk.known.traces, desk.known.touches]) {
      expect(list ?? []).toEqual([]);
    }
  });

  it('people only while nobody changed them again', () => {
    const desk = late();
    const before = desk.known;
    const [undo] = undoOf(before, desk.run({ type: 'changePeople', after: people('Ada') }));
    desk.run({ type: 'changePeople', after: people('Ada', 'Ben') });
    if (undo === undefined) throw new Error('no undo');
    expect(desk.try(undo)?.code).toBe('people.changed-since');
  });

  it('what was removed: a file, a check, a mark', () => {
    const desk = late();
    desk.run({ type: 'attachFile', file: FILE });
    desk.run(trace());
    desk.run(mark('valued'));
    const [file] = desk.known.attachments ?? [];
    const [check] = desk.known.traces ?? [];
    const [set] = desk.known.marks ?? [];
    if (file === undefined || check === undefined || set === undefined) throw new Error('missing');
    doAndUndo(desk, { type: 'detachFile', attachment: file.id, reason: '' });
    doAndUndo(desk, { type: 'withdrawTrace', trace: check.id, reason: '' });
    doAndUndo(desk, { type: 'liftMark', mark: set.id, reason: '' });
    expect(desk.known.attachments).toMatchObject([{ name: 'contract.pdf', sha256: SHA }]);
    expect(desk.known.traces).toMatchObject([{ result: 'undelivered', note: 'moved' }]);
    expect(activeMarks(desk.known, TODAY)).toMatchObject([
      { kind: 'valued', reason: 'court notice' },
    ]);
  });

  it('a Reply Form: recorded, corrected, and taken back', () => {
    const desk = late();
    const form = {
      receivedOn: TODAY,
      boxes: ['D', 'B', 'D'] as const,
      advice: false,
      documentsAsked: true,
      documentsOn: null,
      complete: true,
      note: ' on paper ',
    };
    doAndUndo(desk, { type: 'setReplyForm', id: null, after: form });
    expect(desk.known.replyForms).toEqual([]);
    desk.run({ type: 'setReplyForm', id: null, after: form });
    const [first] = desk.known.replyForms ?? [];
    if (first === undefined) throw new Error('no form');
    expect(first).toMatchObject({ boxes: ['B', 'D'], note: 'on paper' });
    const after = { ...form, documentsOn: TODAY };
    doAndUndo(desk, { type: 'setReplyForm', id: first.id, after });
    expect(desk.known.replyForms).toEqual([first]);
    doAndUndo(desk, { type: 'setReplyForm', id: first.id, after: null });
    expect(desk.known.replyForms).toEqual([first]);
    const [line, corrected] = contactLog(stored(desk)).filter(({ ref }) => ref === first.id);
    expect(line).toMatchObject({ code: 'log.replyForm', params: { boxes: 'B, D' } });
    expect(corrected).toMatchObject({ code: 'log.replyFormChanged' });
  });

  it.each([
    ['without a box', { boxes: [] }, 'reply.no-box'],
    ['of tomorrow', { receivedOn: addDays(TODAY, 1) }, 'reply.in-future'],
    ['documents nobody asked for', { documentsOn: TODAY }, 'reply.documents-not-asked'],
    [
      'documents before the form',
      { documentsAsked: true, documentsOn: addDays(TODAY, -1) },
      'reply.documents-before',
    ],
  ])('a Reply Form %s is refused', (_, over, code) => {
    const form = {
      ...{ receivedOn: TODAY, boxes: ['A'] as const, advice: false, complete: true, note: '' },
      ...{ documentsAsked: false, documentsOn: null, ...over },
    };
    expect(late().try({ type: 'setReplyForm', id: null, after: form })?.code).toBe(code);
  });

  it('a dispute: who answers it by when, and both again when its end is taken back', () => {
    const desk = late();
    const care = { owner: 'Ada', answerBy: plainDate('2026-12-01') };
    const items = [desk.item('R-1001')];
    desk.run({ type: 'openDispute', items, minor: 400, reason: 'price', note: '', ...care });
    const [dispute] = desk.known.disputes;
    if (dispute === undefined) throw new Error('no dispute');
    doAndUndo(desk, {
      type: 'assignDispute',
      dispute: dispute.id,
      after: { owner: 'Ben', answerBy: null },
    });
    expect(desk.known.disputes).toMatchObject([care]);
    doAndUndo(desk, { type: 'closeDispute', dispute: dispute.id, outcome: 'credit note' });
    expect(desk.known.disputes).toMatchObject([
      { ...care, closedOn: TODAY, outcome: 'credit note' },
      { ...care, closedOn: null },
    ]);
  });
});

describe('marks', () => {
  const forbidden: [Parameters<typeof mark>[0], boolean][] = [
    ['insolvency', true],
    ['deceased', true],
    ['doNotContact', true],
    ['valued', false],
  ];
  it.each(forbidden)('%s rests the ladder; letters refused: %s', (kind, letters) => {
    const desk = late();
    const ids = [desk.item('R-1001')];
    desk.run(mark(kind));
    const [row] = worklist([desk.known], { today: TODAY });
    expect(row).toMatchObject({ group: 'quiet', reason: { code: `ladder.rest.${kind}` } });
    expect(desk.try(desk.letter(ids))?.code).toBe(letters ? `stop.${kind}` : undefined);
    const handOff: AccountCommand = {
      type: 'handOff',
      handoff: 'h' as HandoffId,
      agency: 'A',
      items: ids,
      packSha256: SHA,
      fileName: 'p.zip',
    };
    expect(desk.try(handOff)?.code).toBe(`stop.${kind}`);
  });

  it('count until the day before they are lifted', () => {
    const desk = late();
    desk.run(mark('insolvency'));
    desk.today = addDays(TODAY, 5);
    const [set] = desk.known.marks ?? [];
    if (set === undefined) throw new Error('no mark');
    desk.run({ type: 'liftMark', mark: set.id, reason: 'case closed' });
    expect(activeMarks(desk.known, addDays(TODAY, 4))).toHaveLength(1);
    expect(activeMarks(desk.known, addDays(TODAY, 5))).toHaveLength(0);
    const [row] = worklist([desk.known], { today: desk.today });
    expect(row?.reason.code).not.toBe('ladder.rest.insolvency');
  });
});

describe('contacts without a word about money', () => {
  it('are on the log and in no budget, and are withdrawn whole', () => {
    const desk = late();
    const chased = worklist([desk.known], { today: addDays(TODAY, 1) });
    desk.run(touch({ nextOn: plainDate('2027-01-15') }));
    expect(lastTouch(desk.known)).toMatchObject({ on: TODAY, nextOn: '2027-01-15' });
    const after = worklist([desk.known], { today: addDays(TODAY, 1) });
    expect(after.map(({ group, reason }) => [group, reason.code])).toEqual(
      chased.map(({ group, reason }) => [group, reason.code]),
    );
    const [contact] = desk.known.contacts;
    if (contact === undefined || contact.channel === 'letter') throw new Error('no contact');
    desk.run({ type: 'withdrawContact', contact: contact.id as never, reason: '' });
    expect(lastTouch(desk.known)).toBeNull();
    expect(desk.known.contacts).toEqual([]);
  });
});

describe('the policy of an account', () => {
  it('is the one the ladder goes by, and the grace of its promises', () => {
    const desk = deskWith(invoice('R-1', 10_000, addDays(TODAY, -10)));
    const address = { ...NO_ADDRESS, lines: ['Kai 3'], postalCode: '20457', city: 'Hamburg' };
    desk.run({ type: 'changeMaster', after: { address }, batch: null });
    const reason = () => worklist([desk.known], { today: TODAY })[0]?.reason.code;
    // Patient reminds 7 days after the due date, gentle after 14.
    expect(reason()).toBe('work.late');
    desk.run({ type: 'changePolicy', after: 'gentle' });
    expect(reason()).toBe('work.fresh');
  });

  it('that is not there any more is the company’s', () => {
    const desk = late();
    const before = worklist([desk.known], { today: TODAY });
    desk.run({ type: 'changePolicy', after: 'gone' });
    expect(worklist([desk.known], { today: TODAY })).toEqual(before);
  });
});
