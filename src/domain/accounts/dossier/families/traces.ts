import { type Refusal, refusal } from '../../../refusal';
import type { Account } from '../../account';
import type { Context } from '../../context';
import { type Decision, refuse, unless } from '../../families/decision';
import { mint, type TraceId } from '../../ids';
import { tracesOf } from '../../views/dossier';
import type { DossierCommandOf } from '../commands';
import type { DossierEventOf } from '../events';

/** One source that was asked for the address, and what it said. */
export function recordTrace(
  _account: Account,
  { trace }: DossierCommandOf<'recordTrace'>,
  { today, newId }: Context,
): Decision {
  const problem = traceProblem(trace, today);
  return unless(problem, () => [
    {
      type: 'traceRecorded',
      trace: { ...trace, note: trace.note.trim(), id: mint<TraceId>(newId) },
    },
  ]);
}

function traceProblem(
  { on, nextOn, result, found }: DossierCommandOf<'recordTrace'>['trace'],
  today: Context['today'],
): Refusal | undefined {
  if (on > today) return refusal('trace.in-future', { on, today });
  if (nextOn !== null && nextOn <= on) return refusal('trace.next-before', { on, next: nextOn });
  const empty = found === null || (found.city === '' && found.lines.length === 0);
  return result === 'newAddress' && empty ? refusal('trace.address-missing') : undefined;
}

/** Takes back a search that was recorded by mistake. */
export function withdrawTrace(
  account: Account,
  { trace, reason }: DossierCommandOf<'withdrawTrace'>,
): Decision {
  if (!tracesOf(account).some(({ id }) => id === trace)) return refuse('trace.unknown');
  return unless(undefined, () => [{ type: 'traceWithdrawn', trace, reason }]);
}

/** The result alone: a new address comes by a change of the master data. */
export function traceRecorded(
  account: Account,
  { trace }: DossierEventOf<'traceRecorded'>,
): Account {
  return { ...account, traces: [...tracesOf(account), trace] };
}

/** The search counts as never made. */
export function traceWithdrawn(account: Account, event: DossierEventOf<'traceWithdrawn'>): Account {
  return { ...account, traces: tracesOf(account).filter(({ id }) => id !== event.trace) };
}
