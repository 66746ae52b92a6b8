import { sumMinor } from '../money/money';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { type AgencyWay, compareWays, type Ways, type WaysInput } from './compareWays';
import type { Fee } from './fees';

/** One case of several that go together: a claim in the currency of all, and its age in days. */
export type ManyCase = Pick<WaysInput, 'claim' | 'ageDays'>;

/**
 * Each way for several cases of one currency: every case by its own age and size, as it is charged,
 * then summed. An expectation is given only where it is for every case. Refuses as `compareWays`.
 */
export function compareMany(
  cases: readonly ManyCase[],
  rest: Omit<WaysInput, 'claim' | 'ageDays'>,
): Result<Ways, Refusal> {
  const all: Ways[] = [];
  for (const one of cases) {
    const ways = compareWays({ ...rest, ...one });
    if (!ways.ok) return ways;
    all.push(ways.value);
  }
  const [first, ...others] = all;
  if (first === undefined) return err(refusal('plan.nothing-to-pay'));
  return ok(others.reduce(joined, first));
}

function joined(a: Ways, b: Ways): Ways {
  return {
    agencies: a.agencies.map((way, at) => bothWays(way, b.agencies[at] ?? way)),
    instalments:
      a.instalments === null || b.instalments === null
        ? null
        : { ...a.instalments, ...carried(a.instalments, b.instalments) },
    waiting: { ...a.waiting, ...carried(a.waiting, b.waiting) },
  };
}

type Carried = Pick<Ways['waiting'], 'carrying' | 'net'>;

function carried(a: Carried, b: Carried): Carried {
  const unknown = a.carrying === null || b.carrying === null;
  return {
    carrying: unknown ? null : sumMinor([a.carrying, b.carrying]),
    net: sumMinor([a.net, b.net]),
  };
}

function bothWays(a: AgencyWay, b: AgencyWay): AgencyWay {
  return {
    ...a,
    fee: bothFees(a.fee, b.fee),
    net: sumMinor([a.net, b.net]),
    expected:
      a.expected === null || b.expected === null
        ? null
        : {
            from: a.expected.from,
            collected: sumMinor([a.expected.collected, b.expected.collected]),
            fee: bothFees(a.expected.fee, b.expected.fee),
            net: sumMinor([a.expected.net, b.expected.net]),
          },
  };
}

function bothFees(a: Fee, b: Fee): Fee {
  return {
    success: sumMinor([a.success, b.success]),
    topUp: sumMinor([a.topUp, b.topUp]),
    fixed: sumMinor([a.fixed, b.fixed]),
    tracing: sumMinor([a.tracing, b.tracing]),
    total: sumMinor([a.total, b.total]),
  };
}
