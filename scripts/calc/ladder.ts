import { z } from 'zod';
import type { PlainDate } from '../../src/domain/dates/plainDate';
import type { LadderPolicy } from '../../src/domain/ladder/policy';
import { runLadder } from '../../src/domain/ladder/runLadder';
import type { LadderAccount, LadderItem, LadderLine } from '../../src/domain/ladder/types';
import { type Refusal, refusal } from '../../src/domain/refusal';
import { err, ok, type Result } from '../../src/domain/result';
import { answerCases } from './answerCases';
import { currencyField, dateField, decimalField, decimalText, guarded, minorUnits } from './fields';
import { paymentProblem } from './paymentProblem';
import { sentenceOf } from './sentences';

const level = z.object({
  level: z.int(),
  channel: z.string(),
  clock: z.enum(['due', 'endOfMonth', 'lastContact']),
  days: z.int(),
});

const account = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  policy: z.string(),
  items: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String),
      amount: decimalField,
      currency: currencyField,
      dueDate: dateField,
    }),
  ),
  payments: z
    .array(
      z.object({
        on: dateField,
        item: z.union([z.string(), z.number()]).transform(String),
        amount: decimalField,
        currency: currencyField.optional(),
      }),
    )
    .default([]),
});

const shape = z.object({
  policies: z.array(z.object({ id: z.string(), levels: z.array(level) })),
  accounts: z.array(account),
  tolerance: decimalField.default('0'),
  runs: z.array(dateField),
});

type LadderCase = z.output<typeof shape>;
type Sent = Map<string, LadderItem['sent'][number][]>;

interface RunAnswer {
  readonly run: PlainDate;
  readonly lines: readonly unknown[];
}

/**
 * Topic `ladder`: what each run drafts, each run's drafts counting as sent before the next. A case
 * with an id is answered `{id, runs: [{run, lines}]}`; a case without one, or a single case that
 * is not in an array, by its runs alone.
 */
export function ladder(input: unknown): unknown {
  const alone = !Array.isArray(input);
  const cases: readonly unknown[] = alone ? [input] : input;
  return cases.flatMap((one) => {
    const [answer] = answerCases([one], shape, (it) =>
      guarded(() => {
        const runs = runsOf(it);
        return runs.ok ? ok({ runs: runs.value }) : runs;
      }),
    );
    return isAnswered(answer) && (alone || answer.id === null) ? answer.runs : [answer];
  });
}

interface Answered {
  readonly id: unknown;
  readonly runs: readonly unknown[];
}

function isAnswered(answer: unknown): answer is Answered {
  return typeof answer === 'object' && answer !== null && 'runs' in answer && 'id' in answer;
}

function runsOf(it: LadderCase): Result<RunAnswer[], Refusal> {
  const policies: LadderPolicy[] = it.policies.map((policy) => ({
    ...policy,
    tolerance: { '*': it.tolerance },
  }));
  const company = policies[0]?.id;
  if (company === undefined) return err(refusal('ladder.no-policies'));
  const problem = paymentsProblem(it);
  if (problem !== null) return err(problem);
  const sent: Sent = new Map();
  const answers: RunAnswer[] = [];
  for (const run of it.runs) {
    const accounts = it.accounts.map((one, index) => accountOn(one, index, run, sent));
    const result = runLadder(accounts, { policies, company }, run);
    if (!result.ok) return result;
    const found = new Map<string, LadderLine>();
    for (const { account: of, lines } of result.value.suggestions) {
      for (const line of lines) found.set(itemKey(of, line.item), line);
    }
    for (const [key, line] of found) {
      sent.set(key, [...(sent.get(key) ?? []), { level: line.level, on: run }]);
    }
    answers.push({ run, lines: linesInOrder(it, found) });
  }
  return ok(answers);
}

function paymentsProblem({ accounts }: LadderCase): Refusal | null {
  for (const { items, payments } of accounts) {
    for (const { id, currency } of items) {
      const own = payments.filter((payment) => payment.item === id);
      const problem = paymentProblem(own, currency);
      if (problem !== null) return problem;
    }
  }
  return null;
}

/** Payments above an item's amount are cut: here an item's money never pays another item. */
function accountOn(
  one: z.output<typeof account>,
  index: number,
  run: PlainDate,
  sent: Sent,
): LadderAccount {
  const id = String(index);
  const items = one.items.map((item): LadderItem => {
    const amount = Math.max(0, minorUnits(item.amount, item.currency));
    const paid = one.payments
      .filter((payment) => payment.item === item.id && payment.on <= run)
      .reduce((sum, payment) => sum + minorUnits(payment.amount, item.currency), 0);
    return {
      id: item.id,
      number: item.id,
      currency: item.currency,
      amount,
      due: item.dueDate,
      reductions: [{ on: run, minor: Math.min(paid, amount) }],
      sent: sent.get(itemKey(id, item.id)) ?? [],
    };
  });
  const nothing = { receipts: [], unallocated: [], promises: [], disputes: [], plans: [] };
  return { id, policy: one.policy, items, ...nothing, stops: [], contacts: [] };
}

/** Lines in the order of the accounts and items given. */
function linesInOrder(it: LadderCase, found: ReadonlyMap<string, LadderLine>): unknown[] {
  return it.accounts.flatMap((one, index) =>
    one.items.flatMap((item) => {
      const line = found.get(itemKey(String(index), item.id));
      return line === undefined ? [] : [lineText(line)];
    }),
  );
}

function lineText(line: LadderLine): unknown {
  return {
    item: line.item,
    dueDate: line.due,
    level: line.level,
    channel: line.channel,
    open: decimalText(line.open, line.currency),
    original: decimalText(line.original, line.currency),
    why: sentenceOf(line.why),
  };
}

function itemKey(accountIndex: string, item: string): string {
  return `${accountIndex} ${item}`;
}
