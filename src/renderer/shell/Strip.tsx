import { daysBetween } from '../../domain/dates/plainDate';
import { localTime, useToday } from '../clock';
import { type StatusItem, StatusStrip } from '../components/layout/StatusStrip';
import { shortDate } from '../components/text';
import type { Book, LedgerStatus } from '../ledger/api';
import { useBook, useLedgerStatus } from '../ledger/hooks';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/useMessages';
import { goTo } from '../stores/route';
import { tallyOf } from './rail/tally';

/** The foot of the window. It always tells the truth: saved or not, verified when, data how old. */
export function Strip() {
  const m = useMessages();
  const book = useBook();
  const status = useLedgerStatus();
  const today = useToday();
  const tally = tallyOf(book);
  const { bankAsOf, unallocatedCount, unassignedCount } = tally.freshness;
  const items: StatusItem[] = [
    savingItem(m, status),
    verifiedItem(m, status),
    bankItem(
      m,
      bankAsOf === null ? null : daysBetween(bankAsOf, today),
      book.settings.freshness.bankDays,
    ),
    ...(unallocatedCount > 0
      ? [{ key: 'unallocated', text: m.shell.strip.unallocated(unallocatedCount) }]
      : []),
    ...(unassignedCount > 0
      ? [
          {
            key: 'unassigned',
            text: m.shell.strip.unassigned(unassignedCount),
            tone: 'warn' as const,
            onOpen: () => goTo('import'),
          },
        ]
      : []),
    ...(tally.withAgency > 0
      ? [
          {
            key: 'agency',
            text: m.shell.strip.withAgency(tally.withAgency),
            onOpen: () => goTo('handoffs'),
          },
        ]
      : []),
    { key: 'asOf', text: asOf(m, book), end: true },
  ];
  return <StatusStrip label={m.shell.strip.label} items={items} />;

  function asOf(messages: Messages, { company }: Book): string {
    const day = `${shortDate(messages, today, today)} ${today.slice(0, 4)}`;
    return messages.shell.strip.asOf(company?.currency ?? '', day);
  }
}

function savingItem(m: Messages, { saving, problem }: LedgerStatus): StatusItem {
  switch (saving) {
    case 'saved':
      return { key: 'saving', text: <b>{m.shell.strip.saved}</b>, tone: 'strong' };
    case 'saving':
      return { key: 'saving', text: m.shell.strip.saving };
    case 'failed':
      return {
        key: 'saving',
        text: problem === null ? m.shell.strip.failedPlain : m.shell.strip.failed(problem),
        tone: 'bad',
      };
  }
}

function verifiedItem(m: Messages, { verifiedAt }: LedgerStatus): StatusItem {
  const text =
    verifiedAt === null ? m.shell.strip.notVerified : m.shell.strip.verified(localTime(verifiedAt));
  return { key: 'verified', text, tone: verifiedAt === null ? 'warn' : undefined };
}

function bankItem(m: Messages, age: number | null, limit: number): StatusItem {
  const say = m.shell.strip;
  const text = age === null ? say.bankNone : age <= 0 ? say.bankToday : say.bankAge(age);
  const tone = age !== null && age > limit ? 'warn' : undefined;
  return { key: 'bank', text, tone, onOpen: () => goTo('import') };
}
