import { useState } from 'react';
import type { BatchId } from '../../../../../domain/accounts/ids';
import { registerState } from '../../../../../domain/posting/register';
import { serviceOf, usualService } from '../../../../../domain/posting/services';
import { useToday } from '../../../../clock';
import { Button } from '../../../../components/Button';
import { Dialog, DialogActions } from '../../../../components/dialog/Dialog';
import { NotedCheck } from '../../../../components/fields/NotedCheck';
import { TableHead } from '../../../../components/layout/TableHead';
import { EmptyState } from '../../../../components/states/EmptyState';
import { Problem } from '../../../../components/states/Problem';
import { Progress } from '../../../../components/states/Progress';
import { shortDate } from '../../../../components/text';
import { refusalSentence } from '../../../../frame/refusalSentence';
import { useBook } from '../../../../ledger/hooks';
import { useMessages } from '../../../../messages/useMessages';
import { openDialog } from '../../../../stores/dialogs';
import { PreviewDialog } from '../../../documents/PreviewDialog';
import { StateText } from '../way/StateText';
import '../Post.css';
import type { StackedLetter } from './useBatch';
import { usePostFiles } from './usePostFiles';

interface BatchDialogProps {
  readonly batch: BatchId;
  /** Null while they are read. */
  readonly letters: readonly StackedLetter[] | null;
  readonly onClose: () => void;
}

/** One batch on its way: print file, posting book, printing, numbers, and where each letter is. */
export function BatchDialog({ batch, letters, onClose }: BatchDialogProps) {
  const m = useMessages();
  const today = useToday();
  const say = m.post.batch;
  const listed = (letters ?? []).some(({ model }) => model.enclosures.length > 0);
  const [chosen, setEnclose] = useState<boolean | null>(null);
  const [looking, setLooking] = useState(false);
  const enclose = chosen ?? listed;
  const { job, openFile, openBook } = usePostFiles(letters ?? [], enclose);
  const [first] = letters ?? [];
  const on = first === undefined ? '' : shortDate(m, first.ref.on, today);
  const copies = (letters ?? []).reduce((sum, one) => sum + one.copies.length, 0);
  const nothing = letters === null || letters.length === 0 || job.running !== null;
  return (
    <Dialog title={say.title(on, letters?.length ?? 0)} open onClose={onClose} width="wide">
      {letters === null ? <p className="muted">{say.loading}</p> : <BatchTable letters={letters} />}
      <NotedCheck
        label={say.enclose}
        note={say.encloseNote(copies)}
        checked={enclose}
        disabled={copies === 0}
        onChange={setEnclose}
      />
      <Problem>{job.refusal === null ? '' : refusalSentence(job.refusal)}</Problem>
      {job.running !== null && (
        <Progress label={say.drawing} {...job.running} onCancel={job.cancel} />
      )}
      {looking && first !== undefined && (
        <PreviewDialog
          documents={(letters ?? []).map(({ ref, account, model }) => ({
            ...{ key: ref.id, name: account.name, model },
          }))}
          first={first.ref.id}
          onClose={() => setLooking(false)}
        />
      )}
      <DialogActions>
        <Button onClick={onClose}>{m.common.close}</Button>
        <Button disabled={nothing} onClick={() => setLooking(true)}>
          {m.post.preview}
        </Button>
        <Button disabled={nothing} onClick={() => void openBook()}>
          {say.book}
        </Button>
        <Button disabled={nothing} onClick={() => void openFile()}>
          {say.file}
        </Button>
        <Button disabled={nothing} onClick={() => openDialog({ name: 'printing', batch })}>
          {say.print}
        </Button>
        <Button
          look="primary"
          disabled={nothing}
          onClick={() => openDialog({ name: 'numbers', batch })}
        >
          {say.numbers}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function BatchTable({ letters }: { readonly letters: readonly StackedLetter[] }) {
  const m = useMessages();
  const say = m.post.batch;
  const today = useToday();
  const country = useBook().company?.address.country ?? '';
  if (letters.length === 0) {
    return <EmptyState kind="nothingYet" title={m.post.batches.withdrawn} />;
  }
  return (
    <div className="table-frame dialog__list">
      <table className="table">
        <TableHead
          words={[say.order, say.customer, say.service, say.number, say.state]}
          hidden={say.open}
        />
        <tbody>
          {letters.map(({ account, ref }, at) => (
            <tr key={ref.id}>
              <td className="num">{at + 1}</td>
              <td>{account.name}</td>
              <td>
                {serviceOf(ref.posting?.service ?? '')?.name ??
                  usualService(country, account.address.country).name}
              </td>
              <td className="post-number">{ref.posting?.number ?? ''}</td>
              <td>
                <StateText state={registerState(ref, today)} />
              </td>
              <td className="is-end">
                <Button
                  look="quiet"
                  aria-label={say.openOf(account.name)}
                  onClick={() =>
                    openDialog({ name: 'letterWay', account: account.id, letter: ref.id })
                  }
                >
                  {say.open}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
