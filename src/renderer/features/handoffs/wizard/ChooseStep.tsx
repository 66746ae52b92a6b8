import type { Account, Item } from '../../../../domain/accounts/account';
import type { LogEntry } from '../../../../domain/accounts/contactLog';
import { logText } from '../../../../domain/accounts/log/logText';
import { disputedByItem } from '../../../../domain/accounts/views/disputed';
import { openMinor } from '../../../../domain/accounts/views/open';
import { enclosuresOf } from '../../../../domain/handoff/kept';
import { letterLanguage } from '../../../../domain/letters/languages/languages';
import { checkTone, messageProblem } from '../../../../domain/tone/checkTone';
import { CONSEQUENCES } from '../../../../domain/tone/types';
import { useToday } from '../../../clock';
import { DateText } from '../../../components/DateText';
import { TextField } from '../../../components/fields/TextField';
import { Money } from '../../../components/Money';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { CostsPart } from './CostsPart';
import { Leaving } from './Leaving';
import { type DebtorWish, toggled } from './wizardState';

interface ChooseStepProps {
  readonly account: Account;
  readonly items: readonly Item[];
  readonly notes: readonly LogEntry[];
  readonly wish: DebtorWish;
  readonly onWish: (wish: DebtorWish) => void;
}

/** Words in a note that must not leave the house as they stand; below they can be made unreadable. */
function NoteProblem({ note, language }: { readonly note: string; readonly language: string }) {
  const languages = [letterLanguage(language), 'en'] as const;
  const problem = messageProblem(checkTone(note, { languages, consequences: CONSEQUENCES }));
  if (problem === undefined) return null;
  return (
    <span className="bad" role="alert">
      {' '}
      {refusalSentence(problem)}
    </span>
  );
}

/** Which invoices, notes and files leave the house; everything else stays. */
export function ChooseStep({ account, items, notes, wish, onWish }: ChooseStepProps) {
  const say = useMessages().handoffs.choose;
  const { codes } = useBook().settings;
  const chosen = items.filter(({ id }) => !wish.without.has(id));
  const files = enclosuresOf(account, chosen);
  return (
    <div className="handoff-columns dialog__list">
      <div>
        <h3>{say.items}</h3>
        <ItemTable
          account={account}
          items={items}
          without={wish.without}
          onToggle={(id) => onWish({ ...wish, without: toggled(wish.without, id) })}
        />
        <h3>{say.files}</h3>
        {files.length === 0 && <p className="muted">{say.noFiles}</p>}
        {files.map(({ key, file }) => (
          <label key={key} className="handoff-pick">
            <input
              type="checkbox"
              checked={!wish.withoutFiles.has(key)}
              onChange={() => onWish({ ...wish, withoutFiles: toggled(wish.withoutFiles, key) })}
            />
            {file.name}
          </label>
        ))}
        <h3>{say.notes}</h3>
        <p className="muted">{notes.length === 0 ? say.noNotes : say.notesLead}</p>
        {notes.map((entry) => (
          <label key={entry.seq} className="handoff-pick">
            <input
              type="checkbox"
              aria-label={say.takeNote(entry.note)}
              checked={wish.notes.has(entry.seq)}
              onChange={() => onWish({ ...wish, notes: toggled(wish.notes, entry.seq) })}
            />
            <span>
              <DateText date={entry.on} /> <span className="muted">{logText(entry, codes)}:</span>{' '}
              {entry.note}
              {wish.notes.has(entry.seq) && (
                <NoteProblem note={entry.note} language={account.language} />
              )}
            </span>
          </label>
        ))}
        {wish.notes.size > 0 && (
          <TextField
            label={say.redact}
            hint={say.redactHint}
            rows={3}
            value={wish.redact}
            maxLength={2000}
            onChange={(redact) => onWish({ ...wish, redact })}
          />
        )}
        <CostsPart
          costs={wish.costs}
          currencies={[...new Set(chosen.map(({ currency }) => currency))]}
          isConsumer={account.debtorType === 'consumer'}
          onCosts={(costs) => onWish({ ...wish, costs })}
        />
      </div>
      <Leaving
        items={chosen.length}
        notes={wish.notes.size}
        costs={wish.costs.length}
        notesLeft={notes.length - wish.notes.size}
        files={files.filter(({ key }) => !wish.withoutFiles.has(key)).length}
      />
    </div>
  );
}

function ItemTable(props: {
  readonly account: Account;
  readonly items: readonly Item[];
  readonly without: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}) {
  const say = useMessages().handoffs.choose;
  const today = useToday();
  const disputed = disputedByItem(props.account, today);
  return (
    <table className="table table--text">
      <thead>
        <tr>
          <th scope="col">{say.number}</th>
          <th scope="col">{say.due}</th>
          <th scope="col" className="is-figure">
            {say.open}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.items.map((item) => (
          <tr key={item.id}>
            <td>
              <label className="handoff-pick">
                <input
                  type="checkbox"
                  aria-label={say.take(item.number)}
                  checked={!props.without.has(item.id)}
                  onChange={() => props.onToggle(item.id)}
                />
                {item.number}
                {disputed.has(item.id) && <span className="warn"> {say.disputed}</span>}
              </label>
            </td>
            <td>
              <DateText date={item.dueOn} />
            </td>
            <td className="is-figure">
              <Money amount={{ minor: openMinor(item, today), currency: item.currency }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
