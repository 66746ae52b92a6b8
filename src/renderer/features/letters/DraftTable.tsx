import { useMemo, useState } from 'react';
import { formatMoney } from '../../../domain/money/format';
import type { Refusal } from '../../../domain/refusal';
import { Button } from '../../components/Button';
import { TableHead } from '../../components/layout/TableHead';
import { EmptyState } from '../../components/states/EmptyState';
import { refusalSentence } from '../../frame/refusalSentence';
import { useMessages } from '../../messages/useMessages';
import { openDialog } from '../../stores/dialogs';
import { PreviewDialog, type Previewed } from '../documents/PreviewDialog';
import { asPrinted, type LetterDraft, type LetterWish } from './letterDrafts';
import './Letters.css';

interface DraftTableProps {
  readonly drafts: readonly LetterDraft[];
  /** What they were written by; null while there is no company to write for. */
  readonly wish: LetterWish | null;
  /** Keys of the letters the user leaves out. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
  /** Why letters that could be written must not go, by key. */
  readonly stops: ReadonlyMap<string, Refusal>;
  /** Why there is nothing to write, where it is known. */
  readonly why: Refusal | null;
}

/** The letters about to be printed; those that cannot be written say why and what to do. */
export function DraftTable({ drafts, wish, left, onLeft, stops, why }: DraftTableProps) {
  const m = useMessages();
  const [shown, setShown] = useState<string | null>(null);
  if (drafts.length === 0) {
    const title = why === null ? m.letters.dialog.nothing : refusalSentence(why);
    return <EmptyState kind="nothingYet" title={title} />;
  }
  return (
    <div className="table-frame dialog__list">
      <table className="table">
        <TableHead
          words={[m.letters.columns.customer]}
          figures={[m.letters.columns.items, m.letters.columns.amount]}
          after={[m.letters.columns.state]}
          hidden={m.post.preview}
        />
        <tbody>
          {drafts.map((draft) => (
            <tr key={draft.key}>
              <td>
                <label className="letters-pick">
                  <input
                    type="checkbox"
                    checked={goesOut(draft, stops) && !left.has(draft.key)}
                    disabled={!goesOut(draft, stops)}
                    onChange={() => onLeft(toggled(left, draft.key))}
                  />
                  {draft.account.name}
                </label>
              </td>
              <td className="is-figure">{draft.items.length}</td>
              <td className="is-figure">{draft.amount.minor !== 0 && formatMoney(draft.amount)}</td>
              <td className="is-wrapping">
                <DraftState draft={draft} stop={stops.get(draft.key)} />
              </td>
              <td className="is-end">
                {draft.model.ok && (
                  <Button
                    look="quiet"
                    aria-label={m.post.previewOf(draft.account.name)}
                    onClick={() => setShown(draft.key)}
                  >
                    {m.post.preview}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown !== null && wish !== null && (
        <Looking {...{ drafts, wish, left, stops }} first={shown} onClose={() => setShown(null)} />
      )}
    </div>
  );
}

interface LookingProps extends Pick<DraftTableProps, 'drafts' | 'left' | 'stops'> {
  readonly wish: LetterWish;
  readonly first: string;
  readonly onClose: () => void;
}

/** The letters one after the other, with the numbers they are printed with. */
function Looking({ drafts, wish, left, stops, first, onClose }: LookingProps) {
  const documents = useMemo(() => {
    const out = (draft: LetterDraft) => goesOut(draft, stops) && !left.has(draft.key);
    return asPrinted(drafts, out, first, wish).flatMap(previewed);
  }, [drafts, wish, left, stops, first]);
  return <PreviewDialog documents={documents} first={first} onClose={onClose} />;
}

function previewed({ key, account, model }: LetterDraft): Previewed[] {
  return model.ok ? [{ key, name: account.name, model: model.value }] : [];
}

/** Whether nothing is in the way of a letter. */
export function goesOut(draft: LetterDraft, stops: ReadonlyMap<string, Refusal>): boolean {
  return draft.model.ok && !stops.has(draft.key);
}

interface DraftStateProps {
  readonly draft: LetterDraft;
  readonly stop: Refusal | undefined;
}

function DraftState({ draft, stop }: DraftStateProps) {
  const m = useMessages();
  if (stop !== undefined) return <span className="bad">{refusalSentence(stop)}</span>;
  if (draft.model.ok) {
    return (
      <>
        <span className="good">{m.letters.dialog.ready}</span>
        {draft.remarks.map((remark) => (
          <div key={remark.code} className="muted">
            {refusalSentence(remark)}
          </div>
        ))}
      </>
    );
  }
  const { code } = draft.model.error;
  return (
    <>
      <span className="bad">{refusalSentence(draft.model.error)}</span>{' '}
      {(code === 'letters.noAddress' || code === 'letters.addressTooLong') && (
        <Button
          look="quiet"
          onClick={() => openDialog({ name: 'master', account: draft.account.id })}
        >
          {m.letters.dialog.editAddress}
        </Button>
      )}
    </>
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
