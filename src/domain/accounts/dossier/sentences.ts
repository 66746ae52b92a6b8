import type { Texts } from '../../messages/texts';

/** Refusals about people, files, tracing, marks and contacts without a word about money. */
export const DOSSIER_TEXTS: Texts = {
  'people.nobody': 'A person needs a name, a phone number or an e-mail address. Fill one in.',
  'people.changed-since': 'The people were changed again since. Take back the later change first.',
  'people.twice': 'The same person stands in the list twice. Remove one of the two.',
  'file.not-kept': 'The file was not kept. Attach it again.',
  'file.attached-already': 'This file is attached already, as {name} since {on}.',
  'file.unknown': 'This file is not attached any more.',
  'trace.in-future': 'The source was asked on {on}, which lies ahead. Choose {today} or earlier.',
  'trace.next-before': 'The next step on {next} would not come after {on}. Choose a later day.',
  'trace.address-missing': 'Give the address that was found.',
  'trace.unknown': 'This step of the tracing is not on the account any more.',
  'mark.in-future': 'The mark would hold from {on}, which lies ahead. Choose {today} or earlier.',
  'mark.reason-missing': 'Say why: the next person will want to know.',
  'mark.set-already': 'The account has this mark already, since {since}.',
  'mark.unknown': 'This mark was lifted already.',
  'policy.missing': 'Choose a policy, or the company’s.',
  'reply.in-future': '{on} lies ahead. Choose {today} or earlier.',
  'reply.no-box': 'Tick the boxes A to D as the customer did. At least one.',
  'reply.documents-not-asked': 'Documents can be given only where the form asks for some.',
  'reply.documents-before':
    'Documents given on {given} cannot answer a form of {on}. Choose that day or a later one.',
  'reply.unknown': 'This Reply Form is not on the account any more.',
  'touch.note-missing': 'Say in a word what it was about.',
  'touch.next-in-past': 'The next contact on {on} does not lie ahead. Choose a later day.',
  'touch.names-debt':
    'The words name invoice {number}. Keep what is owed out of a stay-in-touch contact, or log a call instead.',
};
