import { toDecimal } from '../../money/decimal';
import { unreachable } from '../../result';
import type { Line } from '../contactLog';
import type { EventOf } from '../events';
import type { PlanEvent } from '../planEvents';

/** What a step in the life of an agreement says in the contact log. */
export function planLine(event: PlanEvent): Line {
  switch (event.type) {
    case 'planAgreed':
      return written(event, `plan.${event.plan.terms.kind}`);
    case 'planDrafted':
      return written(event, `planDrafted.${event.plan.terms.kind}`);
    case 'planSent':
      return {
        on: event.on,
        channel: event.by === 'email' ? 'email' : 'letter',
        code: event.restUntil === null ? 'planSent' : 'planSentResting',
        ref: event.plan,
        params: { until: event.restUntil ?? '' },
      };
    case 'planSigned':
      return {
        on: event.on,
        channel: 'letter',
        code: `planSigned.${event.party}`,
        ref: event.plan,
        person: event.name,
      };
    case 'planScanned':
      return { on: event.on, channel: 'note', code: 'planScanned', ref: event.plan };
    case 'planCureSet': {
      const { on, plan: ref, no, deadline } = event;
      return { on, channel: 'letter', code: 'planCureSet', ref, params: { no, deadline } };
    }
    case 'planAccelerated':
      return { on: event.on, channel: 'letter', code: 'planAccelerated', ref: event.plan };
    case 'planEnded':
      return { on: event.on, channel: 'note', code: `planEnded.${event.why}`, ref: event.plan };
    case 'planStepTakenBack': {
      const { on, step, plan: ref, reason: note } = event;
      return { on, channel: 'note', code: `planTakenBack.${step}`, ref, note };
    }
    default:
      return unreachable(event);
  }
}

function written({ plan }: EventOf<'planAgreed' | 'planDrafted'>, code: string): Line {
  const { agreedOn: on, id: ref, rows, minor, currency } = plan;
  const params = { amount: toDecimal({ minor, currency }), currency, count: rows.length };
  return { on, channel: 'letter', code, ref, params };
}
