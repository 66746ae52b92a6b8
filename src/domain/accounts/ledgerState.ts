import { unreachable } from '../result';
import type { StoredSettings } from '../settings/settings';
import type { ImportedFile, LedgerEvent, ParkedMoney } from './events';
import type { AccountId, BatchId } from './ids';
import type { Company } from './party';

/** The ledger as a whole: whose it is, and which files came in. Built only by `evolveLedger`. */
export interface LedgerState {
  readonly company: Company | null;
  readonly sample: boolean;
  readonly imports: readonly ImportRecord[];
  /** Money of nobody, oldest first, with the customer it was assigned to since. */
  readonly parked: readonly ParkedReceipt[];
  /** What was set so far; `settingsFrom` completes it. */
  readonly settings: StoredSettings;
  /** The batch that has begun and has not ended. */
  readonly unfinished: BatchId | null;
}

/** Money put aside unbooked; `account` is null while nobody knows whose it is. */
export interface ParkedReceipt extends ParkedMoney {
  readonly account: AccountId | null;
}

/** An import in the list of imports; one that was taken back stays in it. */
export interface ImportRecord extends ImportedFile {
  readonly batch: BatchId;
  readonly takenBack: boolean;
}

export const EMPTY_LEDGER: LedgerState = {
  company: null,
  sample: false,
  imports: [],
  parked: [],
  settings: {},
  unfinished: null,
};

/** The ledger as a whole after an event of its own; judges nothing. */
export function evolveLedger(state: LedgerState, event: LedgerEvent): LedgerState {
  switch (event.type) {
    case 'ledgerOpened':
      return { ...state, company: event.company, sample: event.sample };
    case 'companyChanged':
      return { ...state, company: event.after };
    case 'settingsChanged':
      return { ...state, settings: { ...state.settings, [event.section]: event.after } };
    case 'batchBegun':
      return { ...state, unfinished: event.batch };
    case 'fileImported':
      return {
        ...state,
        unfinished: null,
        imports: [...state.imports, { ...event.file, batch: event.batch, takenBack: false }],
      };
    case 'fileTakenBack':
      return {
        ...state,
        unfinished: null,
        imports: state.imports.map((file) =>
          file.batch === event.batch ? { ...file, takenBack: true } : file,
        ),
        parked: state.parked.filter(({ batch }) => batch !== event.batch),
      };
    case 'receiptParked':
      return { ...state, parked: [...state.parked, { ...event.parked, account: null }] };
    case 'receiptAssigned':
      return {
        ...state,
        parked: state.parked.map((one) =>
          one.id === event.receipt ? { ...one, account: event.account } : one,
        ),
      };
    case 'freshnessOverridden':
      return state;
    default:
      return unreachable(event);
  }
}
