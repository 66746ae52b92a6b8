import type { AccountId } from '../../../domain/accounts/ids';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import type { LetterDraft } from './letterDrafts';

interface LeftOutProps {
  readonly accounts: readonly AccountId[];
  readonly drafts: readonly LetterDraft[];
}

const SHOWN = 8;

/** Chosen customers for whom there is nothing to write, so that nobody is missed without a word. */
export function LeftOut({ accounts, drafts }: LeftOutProps) {
  const m = useMessages();
  const book = useBook();
  const written = new Set(drafts.map(({ account }) => account.id));
  const names = accounts.flatMap((id) =>
    written.has(id) ? [] : (book.accounts.get(id)?.name ?? []),
  );
  if (names.length === 0 || drafts.length === 0) return null;
  const more = names.length > SHOWN ? ` … (${names.length})` : '';
  return (
    <p className="muted">
      <strong>{m.post.stops.title}</strong> ({m.post.stops.nothingDue}):{' '}
      {names.slice(0, SHOWN).join(', ')}
      {more}
    </p>
  );
}
