import type { Account, ItemAttachment, LetterRef } from '../../../../../domain/accounts/account';
import type { PostingOutcome } from '../../../../../domain/accounts/posting/types';
import { isRegistered, registerState } from '../../../../../domain/posting/register';
import { serviceOf } from '../../../../../domain/posting/services';
import { useToday } from '../../../../clock';
import { Button } from '../../../../components/Button';
import { Dialog, DialogActions } from '../../../../components/dialog/Dialog';
import { shortDate } from '../../../../components/text';
import { useApp } from '../../../../frame/appContext';
import { tellFailure, tellRefusal } from '../../../../frame/tellRefusal';
import { useActMany } from '../../../../frame/useAct';
import { useMessages } from '../../../../messages/useMessages';
import { openDialog } from '../../../../stores/dialogs';
import '../Post.css';
import { StateText } from './StateText';

interface WayDialogProps {
  readonly account: Account;
  readonly letter: LetterRef;
  readonly onClose: () => void;
}

/** The way of one letter: number, proofs, what became of it, and what can be done next. */
export function WayDialog({ account, letter, onClose }: WayDialogProps) {
  const m = useMessages();
  return (
    <Dialog title={m.post.letter.title(account.name)} open onClose={onClose}>
      <WayFacts letter={letter} />
      <DialogActions>
        <Button
          look={letter.posting?.outcome === undefined ? 'plain' : 'primary'}
          onClick={onClose}
        >
          {m.common.close}
        </Button>
        <NextSteps account={account} letter={letter} />
      </DialogActions>
    </Dialog>
  );
}

function WayFacts({ letter }: Pick<WayDialogProps, 'letter'>) {
  const m = useMessages();
  const say = m.post.letter;
  const today = useToday();
  const { posting, mails = [] } = letter;
  const day = (on: LetterRef['on']) => shortDate(m, on, today);
  return (
    <dl className="post-facts">
      <dt>{say.facts}</dt>
      <dd>{say.of(m.letters.kinds[letter.kind], day(letter.on))}</dd>
      <dt>{say.identifier}</dt>
      <dd>
        {posting === undefined || posting.number === '' ? (
          say.notPosted
        ) : (
          <>
            <span className="num">{posting.number}</span>{' '}
            <span className="muted">
              {say.postedBy(serviceOf(posting.service)?.name ?? '', day(posting.on))}
            </span>
          </>
        )}
      </dd>
      <dt>{say.proofs}</dt>
      <dd>
        <Proofs files={posting?.proofs ?? []} />
      </dd>
      <dt>{m.post.register.state}</dt>
      <dd>
        {posting?.outcome === undefined ? (
          isRegistered(letter) && <StateText state={registerState(letter, today)} />
        ) : (
          <Outcome outcome={posting.outcome} day={day} />
        )}
        {mails.map(({ on, to }) => (
          <div key={`${on}-${to}`}>{say.mails(day(on), to)}</div>
        ))}
      </dd>
    </dl>
  );
}

/** What can be recorded next. A withdrawn letter goes no further. */
function NextSteps({ account, letter }: Omit<WayDialogProps, 'onClose'>) {
  const say = useMessages().post.letter;
  const attach = useAttachProof(account, letter);
  const { posting, withdrawn } = letter;
  const open = (name: 'letterMail' | 'return' | 'delivery') =>
    openDialog({ name, account: account.id, letter: letter.id });
  return (
    <>
      <Button disabled={withdrawn} onClick={() => open('letterMail')}>
        {say.mail}
      </Button>
      {posting === undefined ? (
        <Button
          look="primary"
          disabled={withdrawn}
          onClick={() => openDialog({ name: 'numbers', batch: letter.batch })}
        >
          {say.enter}
        </Button>
      ) : (
        <>
          <Button disabled={withdrawn} onClick={() => void attach()}>
            {say.attach}
          </Button>
          <Button disabled={withdrawn} onClick={() => open('return')}>
            {say.comeBack}
          </Button>
          <Button
            look={posting.outcome === undefined ? 'primary' : 'plain'}
            disabled={withdrawn}
            onClick={() => open('delivery')}
          >
            {say.deliver}
          </Button>
        </>
      )}
    </>
  );
}

function Outcome({
  outcome,
  day,
}: {
  readonly outcome: PostingOutcome;
  readonly day: (on: PostingOutcome['on']) => string;
}) {
  const say = useMessages().post.letter;
  return outcome.kind === 'delivered' ? (
    <span className="good">{say.outcomeDelivered(day(outcome.on), outcome.name)}</span>
  ) : (
    <span className="bad">{say.outcomeReturned(day(outcome.on), say.reasons[outcome.why])}</span>
  );
}

function Proofs({ files }: { readonly files: readonly ItemAttachment[] }) {
  const say = useMessages().post.letter;
  const { api } = useApp();
  if (files.length === 0) return <span className="muted">{say.noProofs}</span>;
  return files.map(({ name, sha256 }) => (
    <Button
      key={sha256}
      look="quiet"
      flush
      aria-label={say.openProof(name)}
      onClick={() =>
        void api.dossierFileOpen({ sha256, suggestedName: name }).then((answer) => {
          if (!answer.ok) tellFailure(answer.error);
        })
      }
    >
      {name}
    </Button>
  ));
}

/** Lets the user choose proofs; main keeps them, the journal their hash. */
function useAttachProof(account: Account, letter: LetterRef): () => Promise<void> {
  const m = useMessages();
  const say = m.post.letter;
  const { api } = useApp();
  const act = useActMany();
  return async () => {
    const chosen = await api.dossierFilesChoose({ title: say.attachTitle });
    if (!chosen.ok) return tellFailure(chosen.error);
    if (chosen.value.length === 0) return;
    const steps = chosen.value.map(({ name, sha256 }) => ({
      account: account.id,
      command: { type: 'attachPostingProof', letter: letter.id, file: { name, sha256 } } as const,
    }));
    const done = await act(steps, say.attached(steps.length));
    if (!done.ok) tellRefusal(done.error);
  };
}
