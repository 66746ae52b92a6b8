import { err, ok } from '../../domain/result';
import { eventsOfLines } from '../../ipc/journal';
import type { Application } from '../application';
import { diskFree } from '../files/diskFree';
import type { Handlers } from '../ipc/answer';

type LedgerKey =
  | 'ledgerCurrent'
  | 'ledgerCreate'
  | 'journalOpen'
  | 'journalRead'
  | 'journalAppend'
  | 'diskFree';

/** Which ledger is the user's, its journal, and the room left for it. */
export function ledgerAnswers({ ledgers, folders }: Application): Pick<Handlers, LedgerKey> {
  return {
    ledgerCurrent: async () => ok(await ledgers.current()),
    ledgerCreate: async (ledger) => {
      await ledgers.create(ledger);
      return ok(null);
    },
    journalOpen: async ({ ledger }) => ok(await ledgers.journal(ledger).open()),
    journalRead: async ({ ledger, fromSeq, limit }) =>
      ok(await ledgers.journal(ledger).read(fromSeq, limit)),
    journalAppend: async ({ ledger, lines }) => {
      const events = eventsOfLines(lines);
      if (events === null) return err({ code: 'invalid-input', detail: 'journalAppend lines' });
      const given = events.map((event, index) => ({ event, text: lines[index] ?? '' }));
      return ledgers.journal(ledger).append(given);
    },
    diskFree: async () => ok({ bytes: await diskFree(folders.root) }),
  };
}
