import { refusal } from '../../../refusal';
import type { Account } from '../../account';
import type { Context } from '../../context';
import { type Decision, isBlank, refuse, unless } from '../../families/decision';
import { type AttachmentId, mint } from '../../ids';
import { attachmentsOf } from '../../views/dossier';
import type { DossierCommandOf } from '../commands';
import type { DossierEventOf } from '../events';

/** Notes a kept file as the account's. The same bytes are attached once. */
export function attachFile(
  account: Account,
  { file }: DossierCommandOf<'attachFile'>,
  { today, newId }: Context,
): Decision {
  const problem = fileProblem(account, file);
  return unless(problem, () => [
    {
      type: 'fileAttached',
      attachment: { ...file, name: file.name.trim(), id: mint<AttachmentId>(newId), on: today },
    },
  ]);
}

function fileProblem(account: Account, { sha256, name }: DossierCommandOf<'attachFile'>['file']) {
  if (!/^[0-9a-f]{64}$/.test(sha256) || isBlank(name)) return refusal('file.not-kept');
  const known = attachmentsOf(account).find((one) => one.sha256 === sha256);
  return known && refusal('file.attached-already', { name: known.name, on: known.on });
}

/** Takes a file from the account. Its bytes stay where they are: the journal still names them. */
export function detachFile(
  account: Account,
  { attachment, reason }: DossierCommandOf<'detachFile'>,
  { today: on }: Context,
): Decision {
  const known = attachmentsOf(account).some(({ id }) => id === attachment);
  if (!known) return refuse('file.unknown');
  return unless(undefined, () => [{ type: 'fileDetached', attachment, on, reason }]);
}

/** Files stand in the order in which they were attached. */
export function fileAttached(
  account: Account,
  { attachment }: DossierEventOf<'fileAttached'>,
): Account {
  return { ...account, attachments: [...attachmentsOf(account), attachment] };
}

/** The account names the file no longer; its bytes are kept. */
export function fileDetached(account: Account, event: DossierEventOf<'fileDetached'>): Account {
  const attachments = attachmentsOf(account).filter(({ id }) => id !== event.attachment);
  return { ...account, attachments };
}

/** Puts an entry of the contact log on top, or back into its place. */
export function pinEntry(
  account: Account,
  { entry, pinned }: DossierCommandOf<'pinEntry'>,
): Decision {
  const problem = entry >= 1 && entry <= account.seq ? undefined : refusal('contact.unknown');
  const is = (account.pinned ?? []).includes(entry);
  return unless(problem, () => (is === pinned ? [] : [{ type: 'entryPinned', entry, pinned }]));
}

/** The entry pinned last stands last. */
export function entryPinned(
  account: Account,
  { entry, pinned }: DossierEventOf<'entryPinned'>,
): Account {
  const others = (account.pinned ?? []).filter((one) => one !== entry);
  return { ...account, pinned: pinned ? [...others, entry] : others };
}
