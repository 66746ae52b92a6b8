import type { Item } from '../accounts/account';
import type { AgreementTerms, PlanRow } from '../accounts/agreement';
import { type HandoffId, mint, type PlanId } from '../accounts/ids';
import { openMinor } from '../accounts/views/open';
import { activePlans } from '../accounts/views/standing';
import { addDays, addMonths, type PlainDate } from '../dates/plainDate';
import { toWorkingDay } from '../dates/workingDays';
import { sumMinor } from '../money/money';
import { splitEvenly } from '../money/split';
import { type Situation, situationOf } from '../worklist/situation';
import type { Moment } from './desk';
import type { SampleLife } from './life';
import type { Workplace } from './work';

/** What becomes of some customers in the last weeks, so that every screen has something to show. */
export type Story =
  | 'dispute'
  | 'partDispute'
  | 'hold'
  | 'planKept'
  | 'planBroken'
  | 'agency'
  | 'note'
  | 'none';

/** Every so many customers get the same story. */
const ROUND = 32;

const STORIES: readonly Story[] = [
  'dispute',
  'hold',
  'planKept',
  'partDispute',
  'planBroken',
  'agency',
];

/** By the number of the customer, from 0: the same in every sample. Most have none. */
export function storyOf(index: number): Story {
  return STORIES[index % ROUND] ?? 'none';
}

/** Begins the story; false while the account is in no state for it. */
export function begin(story: Story, life: SampleLife, moment: Moment, place: Workplace): boolean {
  const situation = life.account && situationOf(life.account, moment.day);
  const first = situation?.items[0];
  if (!situation || first === undefined) return false;
  switch (story) {
    case 'dispute':
      return dispute(life, situation.items, null, moment);
    case 'partDispute':
      return dispute(life, [first], Math.ceil(openMinor(first) / 4), moment);
    case 'hold':
      return hold(life, moment);
    case 'planKept':
    case 'planBroken':
      return agree(life, situation, story === 'planKept', moment, place);
    case 'agency':
      return situation.days > 40 && handOver(life, situation, moment, place);
    case 'note':
      return life.desk.run(
        { type: 'addNote', note: 'Prefers to be written to, not called.' },
        moment,
      );
    case 'none':
      return false;
  }
}

/** Agreements whose items are all paid have come to their good end. */
export function closeAgreements(life: SampleLife, moment: Moment): void {
  const { account } = life;
  for (const plan of account === null ? [] : activePlans(account)) {
    const open = account?.items.some((item) => plan.items.includes(item.id) && openMinor(item) > 0);
    if (!open) life.desk.run({ type: 'endPlan', plan: plan.id, why: 'fulfilled' }, moment);
  }
}

function dispute(
  life: SampleLife,
  items: readonly Item[],
  minor: number | null,
  moment: Moment,
): boolean {
  const reason = minor === null ? 'goods' : 'price';
  const note =
    minor === null ? 'Two of five crates arrived damaged.' : 'Charged the old list price.';
  if (minor === null) life.willWait(items, addDays(moment.day, 90));
  const ids = items.map((item) => item.id);
  return life.desk.run({ type: 'openDispute', items: ids, minor, reason, note }, moment);
}

function hold(life: SampleLife, moment: Moment): boolean {
  const until = addDays(moment.day, 75);
  const reason = 'Water damage in the office; asked for time';
  return life.desk.run({ type: 'setHold', until, reason }, moment);
}

function agree(
  life: SampleLife,
  { account, items, chased }: Situation,
  kept: boolean,
  moment: Moment,
  { company, models, newId, agreementRow }: Workplace,
): boolean {
  const currency = chased[0]?.currency;
  if (currency === undefined) return false;
  const { day } = moment;
  const named = items.filter((item) => item.currency === currency);
  const rows = monthly(sumMinor(named.map((item) => openMinor(item))), addDays(day, 14));
  const terms: AgreementTerms = {
    kind: 'instalments',
    rhythm: 'monthly',
    graceDays: 5,
    signatory: company.contact.name,
    place: company.address.city,
    debtorSignatory: { name: life.debtor.master.contact.name, office: '' },
  };
  const { number, reference } = agreementRow.next(day);
  const model = models.agreement({
    company,
    account,
    items: named,
    currency,
    rows,
    terms,
    reference,
    today: day,
  });
  const plan = mint<PlanId>(newId);
  const ids = named.map((item) => item.id);
  const agreed = life.desk.run(
    { type: 'agreePlan', plan, items: ids, currency, rows, terms, model, number, reference },
    moment,
  );
  if (agreed) {
    agreementRow.take(day);
    const paid = rows.map(({ dueOn, minor }) => ({ on: addDays(dueOn, -1), minor }));
    life.willPayRows(named, kept ? paid : paid.slice(0, 1));
  }
  return agreed;
}

/** Four months, interest-free. */
function monthly(minor: number, first: PlainDate): PlanRow[] {
  let balanceMinor = minor;
  return splitEvenly(minor, 4).map((part, index) => {
    balanceMinor -= part;
    return {
      no: index + 1,
      dueOn: toWorkingDay(addMonths(first, index), 'next'),
      minor: part,
      interestMinor: 0,
      principalMinor: part,
      balanceMinor,
    };
  });
}

function handOver(
  life: SampleLife,
  { items }: Situation,
  moment: Moment,
  { newId, packHash }: Workplace,
): boolean {
  const handoff = mint<HandoffId>(newId);
  life.willPayRows(items, []);
  return life.desk.run(
    {
      type: 'handOff',
      handoff,
      agency: 'Fairmark Collections (invented)',
      items: items.map((item) => item.id),
      packSha256: packHash(handoff),
      fileName: `case-${life.debtor.master.number}.zip`,
    },
    moment,
  );
}
