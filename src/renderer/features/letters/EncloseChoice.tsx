import type { LetterKind } from '../../../domain/accounts/account';
import { NotedCheck } from '../../components/fields/NotedCheck';
import { useMessages } from '../../messages/useMessages';
import { copyName, type LetterDraft } from './letterDrafts';

interface EncloseChoiceProps {
  readonly kind: LetterKind;
  readonly drafts: readonly LetterDraft[];
  readonly enclose: boolean;
  readonly onEnclose: (enclose: boolean) => void;
}

/** Whether copies of the invoices go along; shown where their files are kept and the letter lists them. */
export function EncloseChoice({ kind, drafts, enclose, onEnclose }: EncloseChoiceProps) {
  const say = useMessages().post.batch;
  const files = drafts.flatMap(({ items }) => items.flatMap(copyName)).length;
  if (files === 0 || kind === 'reminder') return null;
  return (
    <NotedCheck
      label={say.enclose}
      note={say.encloseNote(files)}
      checked={enclose}
      onChange={onEnclose}
    />
  );
}
