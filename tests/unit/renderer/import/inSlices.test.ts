import { describe, expect, it } from 'vitest';
import { compareDraft } from '../../../../src/renderer/features/import/comparing/compareDraft';
import { compareInSlices } from '../../../../src/renderer/features/import/comparing/inSlices';
import { joinPieces, piecesOf } from '../../../../src/renderer/workers/pieces';
import { readItems } from '../../domain/importing/support';
import { filePlan, fresh, newDesk } from '../ledger/desk';

/** Rows of many customers: every seventh is damaged, so that there are refused ones too. */
function draftOf(rows: number) {
  const lines = Array.from(
    { length: rows },
    (_, at) => `C${at % 900};N${at};2026-09-01;${at % 7 === 0 ? 'soon' : '2026-10-01'};${at}.50`,
  );
  return readItems(['Customer;Invoice;Date;Due;Amount', ...lines, ''].join('\n'), '2026-11-21');
}

describe('a long draft', () => {
  it('crosses to the window in pieces and is whole again', () => {
    const draft = draftOf(9_000);
    const answer = { answer: 'items', draft, rejectsCsv: 'x' } as const;
    const messages = [...piecesOf(answer)];
    const pieces = messages.flatMap((one) => (one.answer === 'piece' ? [one] : []));
    const last = messages.at(-1);
    expect(pieces.length).toBeGreaterThan(4);
    if (last?.answer !== 'items') throw new Error('the last message is not the answer');
    expect(last.draft.customers).toEqual([]);
    expect(joinPieces(pieces, last)).toEqual(answer);
  });

  it('is compared in slices with the result of comparing it at once', async () => {
    const { ledger } = await newDesk();
    const items = [fresh('N1', 150), fresh('N9001', 700), fresh('N901', 90_150)];
    const booked = await ledger.bookImport(
      filePlan({ C1: items, Gone: [fresh('X', 5)] }),
      () => {},
    );
    expect(booked.ok).toBe(true);
    const accounts = await ledger.fullAccounts();
    const draft = draftOf(9_000);
    const sliced = await compareInSlices(draft, accounts);
    expect(sliced).toEqual(compareDraft(draft, accounts));
    expect(sliced.missing.length + sliced.changed.length + sliced.unchanged.length).toBeGreaterThan(
      2,
    );
  });
});
