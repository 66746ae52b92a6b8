import type { DossierCommandOf } from '../../../../../domain/accounts/dossier/commands';
import { REPLY_BOXES, type ReplyForm } from '../../../../../domain/accounts/dossier/types';
import type { PlainDate } from '../../../../../domain/dates/plainDate';
import { readDate } from '../../../../components/fields/readDate';

export type ReplyFields = ReturnType<typeof fieldsOf>;

/** The fields as a draft keeps them: texts only. */
export function fieldsOf(form: ReplyForm | null, today: string) {
  const yes = (on: boolean): string => (on ? 'yes' : '');
  return {
    id: form?.id ?? '',
    what: 'correct',
    on: form?.receivedOn ?? today,
    documentsOn: form?.documentsOn ?? '',
    boxes: form?.boxes.join('') ?? '',
    advice: yes(form?.advice ?? false),
    documentsAsked: yes(form?.documentsAsked ?? false),
    complete: yes(form?.complete ?? true),
    note: form?.note ?? '',
  };
}

/** The boxes with one ticked, or without it. */
export function withBox(boxes: string, box: string, on: boolean): string {
  return on ? `${boxes}${box}` : boxes.replaceAll(box, '');
}

type Reply = NonNullable<DossierCommandOf<'setReplyForm'>['after']>;

/** The form as it would be recorded; null while one of its days is no date. */
export function replyOf(fields: ReplyFields, today: PlainDate): Reply | null {
  const receivedOn = readDate(fields.on, today);
  const documentsOn = fields.documentsOn === '' ? null : readDate(fields.documentsOn, today);
  const unreadable = fields.documentsOn !== '' && documentsOn === null;
  if (receivedOn === null || unreadable) return null;
  return {
    ...{ receivedOn, documentsOn, note: fields.note },
    boxes: REPLY_BOXES.filter((box) => fields.boxes.includes(box)),
    advice: fields.advice === 'yes',
    documentsAsked: fields.documentsAsked === 'yes',
    complete: fields.complete === 'yes',
  };
}
