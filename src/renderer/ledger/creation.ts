import { seal } from '../../domain/journal/seal';
import type { StoredEvent } from '../../domain/journal/storedEvent';
import { SAMPLE_MODELS } from '../../domain/sample/documents';
import { sampleLedger } from '../../domain/sample/sampleLedger';
import type { NewLedger } from './api';
import { foldPage } from './rebuild';
import type { Session } from './session';
import { openAccounts } from './writer';

const PAGE = 1000;
const SAMPLE_SEED = 20_261_121;

/** Writes the first events of a new ledger: the company alone, or the sample's two years. */
export async function createLedger(
  session: Session,
  kind: NewLedger,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  if (kind.kind === 'company') {
    await session.commit([], [{ type: 'ledgerOpened', company: kind.company, sample: false }]);
    session.book.fill([], session.state);
    return;
  }
  const lines = sampleLines(session);
  for (let start = 0; start < lines.length; start += PAGE) {
    await foldPage(session, lines.slice(start, start + PAGE));
    onProgress(Math.min(start + PAGE, lines.length), lines.length);
  }
  await session.flushJournal();
  session.book.fill(await openAccounts(session.db), session.state);
}

/** The sample's history as journal lines, each signed at its own time. */
function sampleLines(session: Session): StoredEvent[] {
  const { today } = session.ports.context();
  const { steps } = sampleLedger({ today, seed: SAMPLE_SEED, models: SAMPLE_MODELS });
  const lines: StoredEvent[] = [];
  let head = session.head;
  for (const { at, by, account, event } of steps) {
    const [line] = seal(head, [{ account, event }], { at, by });
    if (line === undefined) throw new Error('nothing sealed');
    lines.push(line);
    head = line;
  }
  return lines;
}
