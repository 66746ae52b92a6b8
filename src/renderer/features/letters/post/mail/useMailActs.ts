import { useState } from 'react';
import type { Account, LetterRef } from '../../../../../domain/accounts/account';
import type { Company } from '../../../../../domain/accounts/party';
import type { LetterModel } from '../../../../../domain/documents/model';
import { letterLanguage } from '../../../../../domain/letters/languages/languages';
import { letterReference } from '../../../../../domain/posting/letterReference';
import { mailtoOf } from '../../../../../domain/posting/mail';
import { checkTone, messageProblem } from '../../../../../domain/tone/checkTone';
import { useApp } from '../../../../frame/appContext';
import { ipcRefusal, refusalSentence } from '../../../../frame/refusalSentence';
import { useAct } from '../../../../frame/useAct';
import { useBook } from '../../../../ledger/hooks';
import { useMessages } from '../../../../messages/useMessages';
import { toast } from '../../../../stores/toasts';
import { useJob } from '../batch/useStack';
import type { MailTexts } from './MailFields';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** True for one address a mail program takes. */
export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text.trim());
}

interface MailInput {
  readonly account: Account;
  readonly company: Company;
  readonly letter: LetterRef;
  readonly model: LetterModel;
  readonly fields: MailTexts;
  /** Called once the log has it. */
  readonly onSent: () => void;
}

/** What can be done with the mail at hand. */
export interface MailActs {
  readonly job: ReturnType<typeof useJob>;
  /** The mail program has it. */
  readonly opened: boolean;
  /** Why the last wish was not followed; blank when it was. */
  readonly error: string;
  /** Makes a mail with the letter as its PDF, and opens it or saves it as a file. */
  readonly draft: (how: 'open' | 'save') => Promise<void>;
  /** Opens a mail of text alone. */
  readonly openPlain: () => Promise<void>;
  readonly copyText: () => Promise<void>;
  /** Records that the user has sent it. */
  readonly sent: () => Promise<void>;
}

/** Words that may not go out are looked for before each of the ways, and said where errors stand. */
export function useMailActs(input: MailInput): MailActs {
  const { account, company, letter, model, fields } = input;
  const say = useMessages().post.mail;
  const { api } = useApp();
  const act = useAct();
  const { settings } = useBook();
  const job = useJob();
  const [opened, setOpened] = useState(false);
  const [error, setError] = useState('');
  const shown = job.refusal === null ? error : refusalSentence(job.refusal);
  return { job, opened, error: shown, draft, openPlain, copyText, sent };

  function isFit(...texts: readonly string[]): boolean {
    const languages = [letterLanguage(model.language), 'en'] as const;
    const { consequences } = settings.tone;
    const problem = messageProblem(checkTone(texts.join('\n'), { languages, consequences }));
    setError(problem === undefined ? '' : refusalSentence(problem));
    return problem === undefined;
  }

  async function draft(how: 'open' | 'save'): Promise<void> {
    if (!isFit(fields.subject, fields.body)) return;
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
    const mailto = mailtoOf({ ...fields, body: fields.text });
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
    if (done.ok) input.onSent();
    else setError(refusalSentence(done.error));
  }
}
