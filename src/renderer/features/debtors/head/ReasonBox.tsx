import type { ReactNode } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { balances } from '../../../../domain/accounts/views/balances';
import { activeHandoff, activeHold } from '../../../../domain/accounts/views/standing';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { formatMoney } from '../../../../domain/money/format';
import { useToday } from '../../../clock';
import { classes, shortDate } from '../../../components/text';
import type { Book } from '../../../ledger/api';
import { useInBook } from '../../../ledger/hooks';
import type { Messages } from '../../../messages/en';
import { useMessages } from '../../../messages/useMessages';
import { nextSentence, reasonSentence, reasonTone } from '../../today/reason';
import { useWorkLine } from '../../today/useWorklist';
import './ReasonBox.css';

const codesOf = ({ settings }: Book) => settings.codes;

/** Why this customer is on today's list, and what to know before turning to him. */
export function ReasonBox({ account }: { readonly account: Account }) {
  const m = useMessages();
  const today = useToday();
  const row = useWorkLine(account);
  const codes = useInBook(codesOf);
  const notes = notesOn(m, account, today, row?.reason.code ?? '');
  if (row === undefined && notes.length === 0) return null;
  const next = row === undefined ? '' : nextSentence(m, row, today);
  const tone = row === undefined ? 'warn' : reasonTone(row);
  return (
    <section className={classes('reason', `reason--${tone}`)} aria-label={m.debtors.why}>
      {row !== undefined && <p>{reasonSentence(row, codes)}</p>}
      {notes.map((note) => (
        <p key={String(note)}>{note}</p>
      ))}
      {next !== '' && <p className="reason__next">{next}</p>}
    </section>
  );
}

/** What the reason (its code is `told`) has not said already. */
function notesOn(
  m: Messages,
  account: Account,
  today: PlainDate,
  told: string,
): readonly ReactNode[] {
  const say = m.debtors.notes;
  const notes: string[] = [];
  const agency = activeHandoff(account);
  if (agency !== null && told !== 'work.with-agency') {
    notes.push(say.agency(agency.agency, shortDate(m, agency.on, today)));
  }
  const hold = activeHold(account, today);
  if (hold !== null && !told.startsWith('work.held')) {
    notes.push(
      hold.until === null
        ? say.hold(hold.reason)
        : say.holdUntil(hold.reason, shortDate(m, hold.until, today)),
    );
  }
  const unallocated = balances(account, today)
    .filter((balance) => balance.unallocated > 0)
    .map(({ unallocated: minor, currency }) => formatMoney({ minor, currency }));
  if (unallocated.length > 0) notes.push(say.unallocated(unallocated.join(' · ')));
  return notes;
}
