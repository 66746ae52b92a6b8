import type { Account, EntryPlace, LetterKind, MasterData } from '../../domain/accounts/account';
import type { AccountCommand, CommandOf, FreshItem } from '../../domain/accounts/commands';
import type {
  ImportedFile,
  ItemFacts,
  LedgerEvent,
  ParkedMoney,
} from '../../domain/accounts/events';
import type { AccountId, BatchId, DisputeId, ItemId, ReceiptId } from '../../domain/accounts/ids';
import type { ImportRecord, ParkedReceipt } from '../../domain/accounts/ledgerState';
import type { Company } from '../../domain/accounts/party';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { ChainHead, StoredEvent } from '../../domain/journal/storedEvent';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import type { Settings, SettingsChange } from '../../domain/settings/settings';

/**
 * What the screens may ask of the ledger. They read the book (all accounts with their open items,
 * in memory, replaced and never changed), and run commands; they never see Dexie or the journal.
 */
export interface Ledger {
  /** Opens the user's ledger and compares it with the journal file. Called once at start. */
  open(): Promise<Opening>;
  /** Creates the ledger of a first run. */
  create(
    kind: NewLedger,
    onProgress: (done: number, total: number) => void,
  ): Promise<Result<null, Refusal>>;
  /** After a blocked opening: rebuilds the database from the journal file. */
  rebuild(onProgress: (done: number, total: number) => void): Promise<Opening>;

  /** Decides, commits and journals one command. */
  run(account: AccountId, command: AccountCommand): Promise<Result<Done, Refusal>>;
  /** The same for many, all or none, as one unit of undo. */
  runMany(steps: readonly Step[]): Promise<Result<Done, Refusal>>;
  /** Whether `runMany` would be refused now, and why; null when not. Nothing is written. */
  refusalOf(steps: readonly Step[]): Promise<Refusal | null>;
  /** Takes back what `run` or `runMany` did, by compensating events. */
  undo(done: Done): Promise<Result<Done, Refusal>>;

  bookImport(
    plan: ImportPlan,
    onProgress: (done: number, total: number) => void,
    /** Until the last part is written: takes back what was written, refused as `import.stopped`. */
    signal?: AbortSignal,
  ): Promise<Result<BatchId, Refusal>>;
  takeBackImport(batch: BatchId): Promise<Result<null, Refusal>>;
  /** Gives parked money to customers: the steps that book it there, and where each receipt goes. */
  assignReceipts(
    steps: readonly Step[],
    assigned: readonly Assignment[],
  ): Promise<Result<Done, Refusal>>;
  /** Records why letters or a handoff were started on data that is too old. */
  overrideFreshness(override: FreshnessOverride): Promise<Result<null, Refusal>>;
  changeCompany(company: Company): Promise<Result<null, Refusal>>;
  /** Changes one section of the settings; `undo` takes it back unless it was changed again. */
  changeSettings(change: SettingsChange): Promise<Result<Done, Refusal>>;

  /** With settled items, as `Account` in the book holds open items only. */
  fullAccount(account: AccountId): Promise<Account | null>;
  /** All of them with settled items: for comparing an import. */
  fullAccounts(): Promise<readonly Account[]>;
  /** Some of them with settled items, in portions a caller can digest; unknown ones are left out. */
  accountsInFull(accounts: readonly AccountId[]): Promise<readonly Account[]>;
  eventsOf(account: AccountId): Promise<readonly StoredEvent[]>;
  /** All letters, agreements and packs, latest first. */
  documents(): Promise<readonly DocumentRow[]>;

  /** The lines of the journal that follow a number, in order, no more than `limit`. */
  eventsAfter(seq: number, limit: number): Promise<readonly StoredEvent[]>;
  /** One line of the journal: the frozen model of a letter, say. */
  eventAt(seq: number): Promise<StoredEvent | null>;
  /** Where the chain ends now; a handoff pack names it. */
  head(): ChainHead;

  /** For `useSyncExternalStore`: the same object until something changes. */
  book(): Book;
  status(): LedgerStatus;
  subscribe(listener: () => void): () => void;
}

export type Opening =
  | { readonly state: 'firstRun' }
  | { readonly state: 'ready' }
  | { readonly state: 'blocked'; readonly problem: OpeningProblem };

export interface OpeningProblem {
  readonly code:
    | 'databaseEmpty'
    | 'chainBroken'
    | 'diverged'
    | 'diskFull'
    | 'newerDatabase'
    | 'unreadable';
  readonly journalEvents: number;
  readonly databaseEvents: number;
  readonly detail: string;
  /** True when `rebuild` can bring the ledger back from the journal. */
  readonly canRebuild: boolean;
}

export type NewLedger =
  | { readonly kind: 'company'; readonly company: Company }
  | { readonly kind: 'sample' };

export interface Step {
  readonly account: AccountId;
  readonly command: AccountCommand;
}

export interface Done {
  readonly events: readonly StoredEvent[];
  /** What would take it back, per account; empty when it cannot be undone. */
  readonly undo: readonly Step[];
  /** Set when settings were changed: what they were, and what they must still be. */
  readonly settings?: { readonly back: SettingsChange; readonly from: SettingsChange };
}

export interface Assignment {
  readonly receipt: ReceiptId;
  readonly account: AccountId;
}

export type FreshnessOverride = Omit<
  Extract<LedgerEvent, { type: 'freshnessOverridden' }>,
  'type' | 'on'
>;

export interface ImportPlan {
  readonly file: ImportedFile;
  readonly accounts: readonly AccountImport[];
  /** Money of nobody. */
  readonly parked?: readonly Omit<ParkedMoney, 'id' | 'batch'>[];
  /** Files the items of this plan have as attachments. */
  readonly originals?: readonly OriginalFile[];
}

/** What one account gets from a file: a new account with all of its data, or a known one with what changes. */
export type AccountImport = (
  | { readonly account: null; readonly master: MasterData }
  | { readonly account: AccountId; readonly master: Partial<MasterData> }
) & {
  readonly fresh: readonly FreshItem[];
  readonly changed: readonly { readonly id: ItemId; readonly after: ItemFacts }[];
  /** Numbers of items the file calls disputed and that are open. */
  readonly disputed: readonly string[];
  /** Since when, by number, where the file states it; else since the day of the file. */
  readonly disputeDays?: Readonly<Record<string, PlainDate>>;
  /** Disputes that end with the file, and what came of them. */
  readonly closing?: readonly { readonly dispute: DisputeId; readonly outcome: string }[];
  readonly payments: readonly ImportedPayment[];
  readonly writeOffs?: readonly ImportedWriteOff[];
  readonly returns?: readonly ImportedReturn[];
};

export type ImportedWriteOff = Omit<CommandOf<'writeOff'>, 'type' | 'batch'>;
/** A payment that came back: one of the account, or one of the same file, by its entry's key. */
export type ImportedReturn = Omit<
  CommandOf<'returnPayment'>,
  'type' | 'batch' | 'receipt' | 'returns'
> &
  ({ readonly returns: ReceiptId } | { readonly returnsEntry: string });

export interface ImportedPayment extends EntryPlace {
  readonly on: PlainDate;
  readonly minor: number;
  readonly currency: Company['currency'];
  readonly reference: string;
  readonly allocations: readonly { readonly item: ItemId; readonly minor: number }[];
}

/** A file that becomes the attachment of a document; main keeps its bytes before anything is booked. */
export interface OriginalFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export interface DocumentRow {
  readonly id: string;
  readonly kind: LetterKind | 'agreement' | 'handoff';
  readonly account: AccountId;
  readonly on: PlainDate;
  readonly batch: string;
  readonly minor: number;
  readonly currency: string;
  readonly withdrawn: boolean;
  /** Sequence number of the event that holds the frozen model. */
  readonly seq: number;
}

/** Everything the lists show, as one immutable snapshot. */
export interface Book {
  readonly ready: boolean;
  readonly company: Company | null;
  readonly sample: boolean;
  readonly accounts: ReadonlyMap<AccountId, Account>;
  readonly imports: readonly ImportRecord[];
  /** Money of nobody; `unassignedReceipts` tells what is still waiting. */
  readonly parked: readonly ParkedReceipt[];
  /** Complete: what was never set is as shipped. */
  readonly settings: Settings;
}

/** How the ledger stands on the disk; a snapshot of its own, as it changes more often than the book. */
export interface LedgerStatus {
  readonly saving: 'saved' | 'saving' | 'failed';
  /** What to do when saving failed. */
  readonly problem: string | null;
  readonly lastSeq: number;
  /** When database and journal were last found equal and the chain whole: ISO 8601. */
  readonly verifiedAt: string | null;
}
