import { expect, it } from 'vitest';
import type { TraceResult, TraceSource } from '../../../../src/domain/accounts/dossier/types';
import { NO_ADDRESS } from '../../../../src/domain/accounts/party';
import { undoOf } from '../../../../src/domain/accounts/undo';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import type { StoredEvent } from '../../../../src/domain/journal/storedEvent';
import { english } from '../../../../src/domain/messages/english';
import { addressHistory, tracingState } from '../../../../src/domain/tracing/address';
import { thirdPartyWarning } from '../../../../src/domain/tracing/texts';
import { ACCOUNT, deskWith, invoice, TODAY } from '../accounts/support';

type Check = [days: number, source: TraceSource, result: TraceResult];

const FOUND = { ...NO_ADDRESS, lines: ['Neue Gasse 2'], city: 'Bonn' };

function deskWithChecks(...checks: Check[]) {
  const desk = deskWith(invoice('1', 100, '2026-10-01'));
  for (const [days, source, result] of checks) {
    desk.run({
      type: 'recordTrace',
      trace: {
        on: addDays(TODAY, days),
        source,
        result,
        found: result === 'newAddress' ? FOUND : null,
        note: '',
        nextOn: days === -1 ? addDays(TODAY, 7) : null,
      },
    });
  }
  return desk;
}

const cases: [string, Check[], boolean, string[]][] = [
  ['nothing was asked', [], false, []],
  ['a source knew nothing, but no post came back', [[-3, 'contract', 'nothing']], false, []],
  [
    'post came back',
    [[-3, 'returnedMail', 'undelivered']],
    true,
    ['invoice', 'contract', 'companyRegister', 'businessInformation'],
  ],
  [
    'post came back, two sources were asked',
    [
      [-5, 'invoice', 'confirmed'],
      [-3, 'returnedMail', 'undelivered'],
      [-2, 'contract', 'nothing'],
      [-2, 'companyRegister', 'nothing'],
    ],
    true,
    ['invoice', 'businessInformation'],
  ],
  [
    'the register confirmed it',
    [
      [-3, 'returnedMail', 'undelivered'],
      [-2, 'companyRegister', 'confirmed'],
    ],
    false,
    [],
  ],
  [
    'another address was found',
    [
      [-3, 'returnedMail', 'undelivered'],
      [-1, 'businessInformation', 'newAddress'],
    ],
    false,
    [],
  ],
];

it.each(cases)('%s', (_what, checks, doubtful, left) => {
  const state = tracingState(deskWithChecks(...checks).known, TODAY);
  expect([state.doubtful, state.left]).toEqual([doubtful, left]);
});

it('is true as of the day asked for, and names the next step', () => {
  const desk = deskWithChecks([-3, 'returnedMail', 'undelivered'], [-1, 'contract', 'nothing']);
  expect(tracingState(desk.known, addDays(TODAY, -4)).doubtful).toBe(false);
  expect(tracingState(desk.known, TODAY)).toMatchObject({
    since: addDays(TODAY, -3),
    nextOn: addDays(TODAY, 7),
  });
});

it('keeps every address, the present one first', () => {
  const desk = deskWith(invoice('1', 100, '2026-10-01'));
  desk.run({ type: 'addNote', note: 'moved' });
  desk.run({ type: 'changeMaster', after: { address: FOUND }, batch: null });
  const lines = desk.events.map(
    (event, index): StoredEvent => ({
      seq: index + 1,
      at: `${addDays(plainDate('2026-11-01'), index)}T10:00:00.000Z`,
      by: 'AK',
      account: ACCOUNT,
      event,
      prev: '',
      hash: '',
    }),
  );
  expect(addressHistory(lines)).toEqual([
    { address: FOUND, from: '2026-11-04', until: null, by: 'AK', imported: false },
    { address: NO_ADDRESS, from: '2026-11-01', until: '2026-11-04', by: 'AK', imported: true },
  ]);
});

it('says more to whoever asks about a private person', () => {
  const business = thirdPartyWarning('business');
  const consumer = thirdPartyWarning('consumer');
  expect(consumer).toHaveLength(business.length + 1);
  for (const code of consumer) expect(english).toHaveProperty([code]);
});

it('a new address with its source ends the doubt, says so in the log, and undo brings it back', () => {
  const desk = deskWithChecks([-3, 'returnedMail', 'undelivered']);
  const { address } = desk.known;
  desk.run({ type: 'changeMaster', after: { address: NO_ADDRESS }, batch: null });
  expect(tracingState(desk.known, TODAY).doubtful).toBe(true);
  const before = desk.known;
  const events = desk.run({
    ...{ type: 'changeMaster', after: { address: FOUND }, batch: null },
    saidBy: 'customer',
  });
  expect(events.map(({ type }) => type)).toEqual(['masterChanged', 'traceRecorded']);
  expect(tracingState(desk.known, TODAY).doubtful).toBe(false);
  expect(desk.known.traces?.at(-1)).toMatchObject({ source: 'customer', found: FOUND, on: TODAY });
  for (const command of undoOf(before, events)) desk.run(command);
  expect(tracingState(desk.known, TODAY).doubtful).toBe(true);
  expect(desk.known.address).toEqual(before.address);
  expect(address).not.toEqual(FOUND);
});

it('records no check where the address stays, whoever is named', () => {
  const desk = deskWithChecks([-3, 'returnedMail', 'undelivered']);
  const { address } = desk.known;
  const change = { type: 'changeMaster', batch: null, saidBy: 'invoice' } as const;
  expect(desk.run({ ...change, after: { address } })).toEqual([]);
  expect(desk.run({ ...change, after: { name: 'Other' } })).toHaveLength(1);
});
