import type { PlainDate } from '../dates/plainDate';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { applyEvent, type Course, courseEnd } from './course';
import { endsWithYear, type Period, startOf } from './period';
import type { LimitationRule } from './rule';
import type { LimitationClaim, LimitationEvent, LimitationResult, Remark } from './types';

/** Words for claims that mean something in every country; without a period of their own the general one counts. */
const GENERAL_KINDS = ['general', 'service', 'sale', 'consumer'];

/**
 * The probable last day on which a claim can still be brought, with the reasons. Events after the
 * last day change nothing; a new period never ends before the old one would have. Without events
 * the answer is the earliest possible day.
 */
export function limitationOf(
  claim: LimitationClaim,
  rule: LimitationRule,
  events: readonly LimitationEvent[] = [],
): Result<LimitationResult, Refusal> {
  const terms = termsOf(claim, rule);
  if (!terms.ok) return terms;
  const reversed = events.find((event) => event.to !== undefined && event.to < event.on);
  if (reversed !== undefined) {
    return err(refusal('limitation.event-reversed', { on: reversed.on, to: reversed.to ?? '' }));
  }
  const { period, claimName } = terms.value;
  const opening = opened(period, rule, claim.dueDate, claimName);
  const course = inOrder(events).reduce((so, event) => applyEvent(so, event, rule), opening);
  return ok(resultOf(course, rule));
}

interface Terms {
  readonly period: Period;
  readonly claimName: string;
}

function termsOf({ dueDate, kind }: LimitationClaim, rule: LimitationRule): Result<Terms, Refusal> {
  const own = kind === undefined ? undefined : kindOf(rule, kind);
  if (own === undefined && kind !== undefined && !isGeneral(rule, kind)) {
    const kinds = [...GENERAL_KINDS, ...rule.kinds.map(({ id }) => id)];
    return err(
      refusal('limitation.claim-kind-unknown', { kind, kinds: [...new Set(kinds)].join(', ') }),
    );
  }
  const { claim, months, end } = own ?? rule;
  const period = { start: startOf(rule, dueDate), months, end: end ?? rule.end };
  return ok({ period, claimName: claim });
}

/** The kind of that name, else the only one whose description has all its words ("retail"). */
function kindOf(
  { kinds }: LimitationRule,
  name: string,
): LimitationRule['kinds'][number] | undefined {
  const named = kinds.find(({ id }) => id === name);
  if (named !== undefined || GENERAL_KINDS.includes(name)) return named;
  const described = kinds.filter(({ claim }) => describes(claim, name));
  return described.length === 1 ? described[0] : undefined;
}

function isGeneral({ claim }: LimitationRule, name: string): boolean {
  return GENERAL_KINDS.includes(name) || describes(claim, name);
}

function describes(claim: string, name: string): boolean {
  const words = wordsOf(claim);
  const asked = wordsOf(name);
  return asked.length > 0 && asked.every((word) => words.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
}

function opened(period: Period, rule: LimitationRule, dueDate: PlainDate, claim: string): Course {
  const course: Course = {
    period,
    ownMonths: period.months,
    suspensions: [],
    extendedTo: null,
    stopped: false,
    used: [],
    why: [],
  };
  const values = { claim, months: period.months, start: period.start, dueDate };
  const why: Remark[] = [
    refusal(`limitation.why-start-${rule.start}`, values),
    refusal('limitation.why-first-end', { lastDay: courseEnd(course) }),
  ];
  if (endsWithYear(period)) why.splice(1, 0, refusal('limitation.why-year-end'));
  return { ...course, why };
}

function resultOf(course: Course, rule: LimitationRule): LimitationResult {
  const lastDay = course.stopped ? null : courseEnd(course);
  const byYearEnd = lastDay?.endsWith('-12-31') === true && hasYearEndRule(rule);
  const closing: Remark[] = [];
  if (lastDay !== null)
    closing.push(refusal('limitation.why-probable', { lastDay, confidence: rule.confidence }));
  if (rule.expiry === 'extinguished') closing.push(refusal('limitation.why-extinguished'));
  return { lastDay, expiry: rule.expiry, byYearEnd, why: [...course.why, ...closing] };
}

/** Germany starts and Poland ends its periods with the calendar year. */
export function hasYearEndRule({ start, end }: LimitationRule): boolean {
  return start === 'end-of-due-year' || end === 'end-of-calendar-year';
}

function inOrder(events: readonly LimitationEvent[]): LimitationEvent[] {
  return [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
