import type { Account, LetterRef } from '../../../../../domain/accounts/account';
import type { Company } from '../../../../../domain/accounts/party';
import type { LetterModel } from '../../../../../domain/documents/model';
import { mailDraft, mailtoOf } from '../../../../../domain/posting/mail';
import { isRegistered } from '../../../../../domain/posting/register';
import { Button } from '../../../../components/Button';
import { Dialog, DialogActions } from '../../../../components/dialog/Dialog';
import { Problem } from '../../../../components/states/Problem';
import { Progress } from '../../../../components/states/Progress';
import { DraftNote } from '../../../../frame/DraftNote';
import { useBusy } from '../../../../frame/useBusy';
import { useBook } from '../../../../ledger/hooks';
import { useMessages } from '../../../../messages/useMessages';
import { useDraft } from '../../../../stores/drafts';
import { MailFields, type MailTexts } from './MailFields';
import { isMailAddress, type MailActs, useMailActs } from './useMailActs';
import { useModel } from './useModel';

interface MailDialogProps {
  readonly account: Account;
  readonly letter: LetterRef;
  readonly onClose: () => void;
}

/** The same letter by mail; nothing is shown until the letter has been read. */
export function MailDialog(props: MailDialogProps) {
  const { company } = useBook();
  const model = useModel(props.letter);
  if (company === null || model === null) return null;
  return <Mail {...props} company={company} model={model} />;
}

interface MailProps extends MailDialogProps {
  readonly company: Company;
  readonly model: LetterModel;
}

/**
 * The mail program sends it, not the application; only when the user says that he has sent it does
 * the contact log tell so.
 */
function Mail(props: MailProps) {
  const { account, company, letter, model, onClose } = props;
  const m = useMessages();
  const usual = mailDraft(model, account, company, isRegistered(letter));
  const kept = useDraft<MailTexts>(`mail:${letter.id}`, usual);
  const { fields, change } = kept;
  const acts = useMailActs({ ...props, fields, onSent: sent });
  const { job, opened, error } = acts;
  return (
    <Dialog title={m.post.mail.title(account.name)} open onClose={onClose} width="wide" keeps>
      <DraftNote draft={kept} />
      <MailFields fields={fields} onChange={change} noAddress={!isMailAddress(fields.to)} />
      <Problem>{error}</Problem>
      {opened && <p role="status">{m.post.mail.opened}</p>}
      {job.running !== null && (
        <Progress label={m.post.batch.drawing} {...job.running} onCancel={job.cancel} />
      )}
      <MailButtons fields={fields} acts={acts} onClose={onClose} />
    </Dialog>
  );

  function sent(): void {
    kept.drop();
    onClose();
  }
}

interface MailButtonsProps {
  readonly fields: MailTexts;
  readonly acts: MailActs;
  readonly onClose: () => void;
}

/** The ways to the mail program. Once one was taken, the main button is that it was sent. */
function MailButtons({ fields, acts, onClose }: MailButtonsProps) {
  const m = useMessages();
  const say = m.post.mail;
  const { busy, during } = useBusy();
  const noAddress = !isMailAddress(fields.to);
  const tooLong = mailtoOf({ ...fields, body: fields.text }) === null;
  return (
    <DialogActions>
      <Button onClick={onClose}>{m.common.close}</Button>
      <Button onClick={() => void acts.copyText()}>{say.copy}</Button>
      <Button
        disabled={noAddress || tooLong}
        title={tooLong ? say.tooLong : undefined}
        onClick={() => void acts.openPlain()}
      >
        {say.plain}
      </Button>
      <Button disabled={noAddress} onClick={() => void acts.draft('save')}>
        {say.save}
      </Button>
      <Button
        look={acts.opened ? 'plain' : 'primary'}
        disabled={noAddress}
        onClick={() => void acts.draft('open')}
      >
        {say.draft}
      </Button>
      {acts.opened && (
        <Button look="primary" aria-disabled={busy} onClick={() => void during(acts.sent)}>
          {say.sent}
        </Button>
      )}
    </DialogActions>
  );
}
