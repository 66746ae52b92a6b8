import { useEffect, useState } from 'react';
import type { Account, LetterRef } from '../../../../domain/accounts/account';
import type { LetterModel } from '../../../../domain/documents/model';
import { letterLanguage } from '../../../../domain/letters/languages/languages';
import { letterReference } from '../../../../domain/posting/letterReference';
import { mailDraft, mailtoOf } from '../../../../domain/posting/mail';
import { isRegistered } from '../../../../domain/posting/register';
import { checkTone, messageProblem } from '../../../../domain/tone/checkTone';
import { Button } from '../../../components/Button';
import { Dialog, DialogActions } from '../../../components/dialog/Dialog';
import { Problem } from '../../../components/states/Problem';
import { Progress } from '../../../components/states/Progress';
import { useApp } from '../../../frame/appContext';
import { DraftNote } from '../../../frame/DraftNote';
import { ipcRefusal, refusalSentence } from '../../../frame/refusalSentence';
import { useAct } from '../../../frame/useAct';
import { useBusy } from '../../../frame/useBusy';
import { useBook, useLedger } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { useDraft } from '../../../stores/drafts';
import { toast } from '../../../stores/toasts';
import { MailFields, type MailTexts } from './MailFields';
import { useJob } from './useStack';

interface MailDialogProps {
  readonly account: Account;
  readonly letter: LetterRef;
  readonly onClose: () => void;
}

/** Until the letter has been read. */
const NO_TEXTS: MailTexts = { to: '', subject: '', body: '', text: '' };

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * The same letter by mail. The mail program sends it, not the application; only when the user says
 * that he has sent it does the contact log tell so.
 */
export function MailDialog({ account, letter, onClose }: MailDialogProps) {
  const m = useMessages();
  const say = m.post.mail;
  const { api } = useApp();
  const act = useAct();
  const { busy, during } = useBusy();
  const { company, settings } = useBook();
  const model = useModel(letter);
  const job = useJob();
  const [opened, setOpened] = useState(false);
  const [error, setError] = useState('');
  const usual =
    company === null || model === null
      ? NO_TEXTS
      : mailDraft(model, account, company, isRegistered(letter));
  const kept = useDraft<MailTexts>(`mail:${letter.id}`, usual);
  if (company === null || model === null) return null;
  const { fields, change } = kept;
  const mailto = mailtoOf({ ...fields, body: fields.text });
  const noAddress = !ADDRESS.test(fields.to.trim());
  return (
    <Dialog title={say.title(account.name)} open onClose={onClose} width="wide" keeps>
      <DraftNote draft={kept} />
      <MailFields fields={fields} onChange={change} noAddress={noAddress} />
      <Problem>{job.refusal === null ? error : refusalSentence(job.refusal)}</Problem>
      {opened && <p role="status">{say.opened}</p>}
      {job.running !== null && (
        <Progress label={m.post.batch.drawing} {...job.running} onCancel={job.cancel} />
      )}
      <DialogActions>
        <Button onClick={onClose}>{m.common.close}</Button>
        <Button onClick={() => void copyText()}>{say.copy}</Button>
        <Button
          disabled={noAddress || mailto === null}
          title={mailto === null ? say.tooLong : undefined}
          onClick={() => void openPlain()}
        >
          {say.plain}
        </Button>
        <Button disabled={noAddress} onClick={() => void draft('save')}>
          {say.save}
        </Button>
        <Button
          look={opened ? 'plain' : 'primary'}
          disabled={noAddress}
          onClick={() => void draft('open')}
        >
          {say.draft}
        </Button>
        {opened && (
          <Button look="primary" aria-disabled={busy} onClick={() => void during(sent)}>
            {say.sent}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );

  /** Whether the words may go out; what may not is said where errors stand. */
  function isFit(...texts: readonly string[]): boolean {
    const languages = [letterLanguage(model?.language ?? ''), 'en'] as const;
    const { consequences } = settings.tone;
    const problem = messageProblem(checkTone(texts.join('\n'), { languages, consequences }));
    setError(problem === undefined ? '' : refusalSentence(problem));
    return problem === undefined;
  }

  async function draft(how: 'open' | 'save'): Promise<void> {
    if (company === null || model === null || !isFit(fields.subject, fields.body)) return;
    const from = company.contact.email.trim();
    const made = await job.run(1, (id) =>
      api.mailDraftMake({
        ...{ job: id, model, how, subject: fields.subject, body: fields.body },
        to: fields.to.trim(),
        toName: account.contact.name.trim() || account.name,
        from: ADDRESS.test(from) ? from : '',
        fromName: company.name,
        letterName: say.name(letter.on, letterReference(model)).trim(),
      }),
    );
    if (made !== null) setOpened(true);
  }

  async function openPlain(): Promise<void> {
    if (mailto === null || !isFit(fields.subject, fields.text)) return;
    const answer = await api.addressOpen({ url: mailto });
    if (answer.ok) setOpened(true);
    else setError(refusalSentence(ipcRefusal(answer.error)));
  }

  async function copyText(): Promise<void> {
    if (!isFit(fields.text)) return;
    await navigator.clipboard.writeText(fields.text);
    toast(say.copied);
  }

  async function sent(): Promise<void> {
    const { to, subject } = fields;
    const command = { type: 'recordMail', letter: letter.id, to: to.trim(), subject } as const;
    const done = await act(account.id, command, say.done(to.trim()));
    if (done.ok) {
      kept.drop();
      onClose();
    } else setError(refusalSentence(done.error));
  }
}

/** The frozen letter; null while it is read. */
function useModel({ id }: LetterRef): LetterModel | null {
  const ledger = useLedger();
  const [model, setModel] = useState<LetterModel | null>(null);
  useEffect(() => {
    let shown = true;
    void ledger.documents().then(async (rows) => {
      const row = rows.find((one) => one.id === id);
      const line = row === undefined ? null : await ledger.eventAt(row.seq);
      if (!shown || line?.event.type !== 'letterIssued') return;
      if (line.event.model.kind === 'letter') setModel(line.event.model);
    });
    return () => {
      shown = false;
    };
  }, [ledger, id]);
  return model;
}
