import { expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import type { AccountEvent } from '../../../../src/domain/accounts/events';
import { callSheetDocument } from '../../../../src/domain/callSheet/document';
import { buildPack } from '../../../../src/domain/handoff/pack';
import { sheetOf } from '../../../support/callSheetFixture';
import { company, TODAY as SHEET_DAY } from '../../../support/documentFixtures';
import { debtorInput, packInput, stored } from '../../../support/packFixtures';

const CODES = {
  outcomes: { labels: { promise: 'Word given' }, hidden: [] },
  reasons: { labels: { price: 'Old price list' }, hidden: [] },
};

const dispute = (account: Account) =>
  ({
    ...{ id: 'd1', openedOn: account.openedOn, items: account.items.map(({ id }) => id) },
    ...{ minor: null, reason: 'price', note: '', batch: null, closedOn: null },
  }) as unknown as Account['disputes'][number];

it('names outcomes and reasons as the user does throughout a pack', () => {
  const debtor = debtorInput();
  const account = { ...debtor.account, disputes: [dispute(debtor.account)] };
  const said = (codes: typeof CODES) => {
    const made = buildPack(packInput({ codes }, { account }));
    if (!made.ok) throw new Error(made.error.code);
    return JSON.stringify([made.value.texts, made.value.documents, made.value.own]);
  };
  const own = said(CODES);
  expect(own).toContain('Call: Word given');
  expect(own).toContain('Old price list');
  expect(own).not.toContain('Call: payment promised');
  expect(own).not.toContain('The price');
  const shipped = said({ ...CODES, outcomes: { labels: {} as never, hidden: [] } });
  expect(shipped).toContain('Call: payment promised');
});

it('names an outcome of the user on the call sheet and throughout a pack, and hands its line over', () => {
  const outcomes = {
    labels: { 'own-1': 'Secretary' },
    hidden: [],
    countsAs: { 'own-1': 'reached' },
  } as const;
  const codes = { ...CODES, outcomes };
  const call = {
    ...{ type: 'callLogged', contact: 'c1', on: SHEET_DAY, outcome: 'reached', named: 'own-1' },
    ...{ person: '', note: '' },
  } as unknown as AccountEvent;
  const sheet = sheetOf(undefined, [call], { codes });
  expect(JSON.stringify(callSheetDocument(sheet, company))).toContain('Call: Secretary');
  const made = buildPack(packInput({ codes }, { events: stored(call) }));
  if (!made.ok) throw new Error(made.error.code);
  const { documents, texts } = made.value;
  expect(JSON.stringify(documents)).toContain('Call: Secretary');
  const journal = texts.find(({ path }) => path === 'journal.jsonl')?.text ?? '';
  expect(journal).toContain('"named":"own-1"');
  for (const { path, text } of texts) {
    if (path === 'case.json' || path === 'events.csv') expect(text).toContain('Call: Secretary');
    if (path !== 'journal.jsonl') expect(text).not.toContain('own-1');
  }
});

it('names them on the printed call sheet', () => {
  const call = {
    ...{ type: 'callLogged', contact: 'c1', on: SHEET_DAY, outcome: 'promise', person: '' },
    ...{ note: '', promise: null },
  } as unknown as AccountEvent;
  const sheet = sheetOf(undefined, [call], { codes: CODES });
  const one = { since: SHEET_DAY, reason: 'price', numbers: ['1'], part: null, note: '' } as const;
  const disputes = [{ ...one, owner: '', answerBy: null }];
  const printed = JSON.stringify(callSheetDocument({ ...sheet, disputes }, company));
  expect(printed).toContain('Call: Word given');
  expect(printed).toContain('Old price list');
});
