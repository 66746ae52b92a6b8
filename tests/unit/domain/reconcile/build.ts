import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { BankEntry } from '../../../../src/domain/importing/bank/entries';
import type { MatchSuggestion } from '../../../../src/domain/matching/types';
import type { ReconcileLine } from '../../../../src/domain/reconcile/types';
import { ACCOUNT, EUR } from '../accounts/support';

export function entry(minor: number, more: Partial<BankEntry> = {}): BankEntry {
  const words = { name: 'Payer', iban: '', reference: '', text: '' };
  const on = plainDate('2026-11-18');
  return { on, amount: { minor, currency: EUR }, ...words, line: 2, ...more };
}

export function suggestion(more: Partial<MatchSuggestion> = {}): MatchSuggestion {
  return {
    ...{ entry: '0', kind: 'exact', customer: ACCOUNT, allocations: [], unallocated: 0 },
    ...{ confidence: 0.97, reasons: [], book: true },
    ...more,
  };
}

export function line(id: string, minor: number, more: Partial<ReconcileLine> = {}): ReconcileLine {
  const given = { kind: 'incoming', returns: null, key: `key ${id}` } as const;
  return { id, entry: entry(minor), suggestion: suggestion(), ...given, ...more };
}
