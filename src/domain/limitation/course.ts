import { addMonths, maxDate, minDate, type PlainDate } from '../dates/plainDate';
import { refusal } from '../refusal';
import { unreachable } from '../result';
import { lastDayOf, type Period, type Suspension } from './period';
import {
  type Effect,
  type EffectOf,
  FORMS,
  type Form,
  type LimitationEventType,
  type LimitationRule,
} from './rule';
import type { LimitationEvent, Remark } from './types';

/** How a period stands after some of its events. */
export interface Course {
  readonly period: Period;
  /** Length of the claim's own period, which a restart repeats. */
  readonly ownMonths: number;
  readonly suspensions: readonly Suspension[];
  /** An end the parties agreed on, when it is later than the law's. */
  readonly extendedTo: PlainDate | null;
  readonly stopped: boolean;
  /** Types of the events that took effect, for effects that come only once. */
  readonly used: readonly LimitationEventType[];
  readonly why: readonly Remark[];
}

/** The last day: that of the law, or the one agreed on where that is later. */
export function courseEnd({ period, suspensions, extendedTo }: Course): PlainDate {
  const end = lastDayOf(period, suspensions);
  return extendedTo === null ? end : maxDate(end, extendedTo);
}

/** The course after one more event (events come in order of day), with the reason for what it did. */
export function applyEvent(course: Course, event: LimitationEvent, rule: LimitationRule): Course {
  if (course.stopped) return course;
  const effect = rule.events[event.type];
  const { type, on } = event;
  if (effect === undefined) return told(course, withoutEffect(event, rule));
  const lastDay = courseEnd(course);
  if (on > lastDay)
    return told(course, refusal('limitation.why-after-expiry', { type, on, lastDay }));
  if (!hasForm(event, effect.form)) {
    return told(course, refusal(`limitation.why-form-${effect.form}`, { type, on }));
  }
  return told(apply(course, event, effect), formRemark(event, effect));
}

const LETTERS: readonly LimitationEventType[] = [
  'writtenNotice',
  'registeredLetter',
  'reminder',
  'interestNote',
  'call',
];

function withoutEffect({ type, on }: LimitationEvent, { country }: LimitationRule): Remark {
  if (type === 'deferral') return refusal('limitation.why-deferral', { type, on, country });
  const code = LETTERS.includes(type)
    ? 'limitation.why-letter-no-effect'
    : 'limitation.why-no-effect';
  return refusal(code, { type, on, country });
}

function apply(course: Course, event: LimitationEvent, effect: Effect): Course {
  switch (effect.effect) {
    case 'restart':
      return restart(course, event, effect);
    case 'suspend':
      return suspend(course, event, effect);
    case 'extend':
      return extend(course, event, effect);
    case 'stop':
      return {
        ...told(course, refusal('limitation.why-stopped', { type: event.type, on: event.on })),
        stopped: true,
      };
    default:
      return unreachable(effect);
  }
}

/** A new period from the event, kept only if it ends later: an early acknowledgement must not shorten. */
function restart(
  course: Course,
  { type, on }: LimitationEvent,
  effect: EffectOf<'restart'>,
): Course {
  if (effect.once && course.used.includes(type))
    return told(course, refusal('limitation.why-only-once', { type, on }));
  const months = effect.months ?? course.ownMonths;
  const lastDay = courseEnd(course);
  const renewed: Course = {
    ...course,
    period: { ...course.period, start: on, months },
    used: [...course.used, type],
  };
  const renewedEnd = courseEnd(renewed);
  return renewedEnd > lastDay
    ? told(renewed, refusal('limitation.why-restarted', { type, on, months, lastDay: renewedEnd }))
    : told(course, refusal('limitation.why-kept-later', { type, on, renewedEnd, lastDay }));
}

function suspend(course: Course, event: LimitationEvent, effect: EffectOf<'suspend'>): Course {
  const { type, on } = event;
  if (event.to === undefined)
    return told(course, refusal('limitation.why-suspension-open', { type, on }));
  const to = addMonths(event.to, effect.afterEndMonths);
  const floor = effect.floorMonths === 0 ? to : addMonths(to, effect.floorMonths);
  const before = courseEnd(course);
  const longer = { ...course, suspensions: [...course.suspensions, { from: on, to, floor }] };
  const lastDay = courseEnd(longer);
  const code = lastDay > before ? 'limitation.why-suspended' : 'limitation.why-suspension-early';
  return told(longer, refusal(code, { type, on, to, lastDay }));
}

function extend(course: Course, event: LimitationEvent, effect: EffectOf<'extend'>): Course {
  const { type, on, to } = event;
  if (to === undefined) return told(course, refusal('limitation.why-extension-open', { type, on }));
  const lastDay = courseEnd(course);
  const cap = addMonths(effect.capFrom === 'event' ? on : lastDay, effect.capMonths);
  const extendedTo = maxDate(minDate(to, cap), lastDay);
  const extended = { ...course, extendedTo };
  return told(extended, refusal('limitation.why-extended', { type, on, lastDay: extendedTo }));
}

/** What each event proves by its name when its form was not recorded. */
function hasForm({ type, form }: LimitationEvent, needed: Form): boolean {
  const implied: Form = type === 'promise' || type === 'instalmentRequest' ? 'any' : 'signed';
  return FORMS.indexOf(form ?? implied) >= FORMS.indexOf(needed);
}

/** Says which form the law asks for where the record leaves it open. */
function formRemark({ form }: LimitationEvent, effect: Effect): Remark | null {
  if (form !== undefined || effect.form === 'any') return null;
  return refusal(`limitation.why-form-assumed-${effect.form}`);
}

function told(course: Course, remark: Remark | null): Course {
  return remark === null ? course : { ...course, why: [...course.why, remark] };
}
