import { z } from 'zod';
import type { PlainDate } from '../../src/domain/dates/plainDate';
import type { LadderPolicy } from '../../src/domain/ladder/policy';
import { runLadder } from '../../src/domain/ladder/runLadder';
import type { LadderAccount, LadderItem, LadderLine } from '../../src/domain/ladder/types';
import { type Refusal, refusal } from '../../src/domain/refusal';
import { err, ok, type Result } from '../../src/domain/result';
import { answerCases } from './answerCases';
import {
  currencyField,
  dateField,
  decimalField,
  decimalText,
  guarded,
  idField,
  minorUnits,
  notNegativeField,
} from './fields';
import { idTwice } from './idTwice';
import { paymentProblem } from './paymentProblem';
import { sentenceOf } from './sentences';

const level = z.object({
  level: z.int(),
  channel: z.string(),
  clock: z.enum(['due', 'endOfMonth', 'lastContact']),
  days: z.int(),
});

const account = z.object({
  id: idField,
  policy: idField,
  items: z.array(
    z.object({
      id: idField,
      amount: decimalField,
      currency: currencyField,
      dueDate: dateField,
    }),
  ),
  payments: z
    .array(
      z.object({
        on: dateField,
        item: idField,
        amount: decimalField,
        currency: currencyField.optional(),
      }),
    )
    .default([]),
});

const shape = z.object({
  policies: z.array(z.object({ id: idField, levels: z.array(level) })),
  accounts: z.array(account),
  tolerance: notNegativeField.default('0'),
  runs: z.array(dateField),
});

type LadderCase = z.output<typeof shape>;
type AccountCase = z.output<typeof account>;
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
  const problem = problemIn(it);
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

/** Ids that name nothing or two things, payments that cannot be, runs out of their order. */
function problemIn({ policies, accounts, runs }: LadderCase): Refusal | null {
  const twice = idTwice(policies, 'policies') ?? idTwice(accounts, 'accounts');
  if (twice !== null) return twice;
  for (const [index, one] of accounts.entries()) {
    const problem = accountProblem(one, `accounts.${index}`);
    if (problem !== null) return problem;
  }
  const early = runs.findIndex((run, index) => run < (runs[index - 1] ?? run));
  if (early < 0) return null;
  return refusal('calc.runs-not-rising', { value: runs[early] ?? '', field: `runs.${early}` });
}

function accountProblem({ id, items, payments }: AccountCase, path: string): Refusal | null {
  const twice = idTwice(items, `${path}.items`);
  if (twice !== null) return twice;
  const known = new Set(items.map((item) => item.id));
  const lost = payments.findIndex((payment) => !known.has(payment.item));
  if (lost >= 0) {
    const field = `${path}.payments.${lost}.item`;
    return refusal('calc.unknown-item', { value: payments[lost]?.item ?? '', account: id, field });
  }
  for (const item of items) {
    const own = [...payments.entries()].filter(([, payment]) => payment.item === item.id);
    const at = (index: number) => `${path}.payments.${own[index]?.[0] ?? 0}`;
    const of = own.map(([, payment]) => payment);
    const problem = paymentProblem(of, item, at);
    if (problem !== null) return problem;
  }
  return null;
}

/** Payments above an item's amount are cut: here an item's money never pays another item. */
function accountOn(one: AccountCase, index: number, run: PlainDate, sent: Sent): LadderAccount {
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
      reductions: [{ on: run, minor: Math.max(0, Math.min(paid, amount)) }],
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
