import { useId, useMemo, useState } from 'react';
import { CommandButton } from '../../../commands/CommandButton';
import { searchLetters } from '../../../commands/words';
import { Button } from '../../../components/Button';
import { Chips } from '../../../components/Chips';
import { Section } from '../../../components/layout/Section';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { useFilter } from '../../../stores/view';
import type { PageAccount } from '../day/usePageAccount';
import { DropArea } from '../files/DropArea';
import { useAttach } from '../files/useAttach';
import { LOG_KINDS, type LogLine, logLines } from '../log/logLines';
import { LogEntries } from './LogEntries';

const LIST = 'debtor-log';
type Chosen = (typeof LOG_KINDS)[number] | 'all';

/** The whole contact log: by kind, by words, pinned entries on top; files can be dropped on it. */
export function LogTab({ page }: { readonly page: PageAccount }) {
  const m = useMessages();
  const say = m.dossier.log;
  const { account, events } = page;
  const { codes } = useBook().settings;
  const [filter, setFilter] = useFilter(LIST);
  const [search, setSearch] = useState('');
  const attach = useAttach(account);
  const lines = useMemo(() => logLines(m, events, codes), [m, events, codes]);
  const chosen: Chosen = LOG_KINDS.find((known) => known === filter.chip) ?? 'all';
  const shown = lines.filter((line) => fits(line, chosen, search));
  const pinned = new Set(account.pinned ?? []);
  const onTop = shown.filter(({ seq }) => pinned.has(seq));
  return (
    <DropArea label={m.dossier.files.drop} onDrop={attach === null ? null : attach.drop}>
      <div className="debtor-tab">
        <KindChips {...{ lines, chosen }} onChoose={(chip) => setFilter({ chip })} />
        <div className="debtor-tab__bar">
          <SearchField text={search} onChange={setSearch} />
          <span className="muted num" aria-live="polite">
            {say.lines(shown.length, lines.length)}
          </span>
          {attach !== null && (
            <>
              <CommandButton command="customer.note" text={say.addNote} />
              <Button onClick={attach.choose}>{m.dossier.files.attach}</Button>
            </>
          )}
        </div>
        {onTop.length > 0 && (
          <Section title={say.pinned}>
            <LogEntries account={account} lines={onTop} pinned={pinned} />
          </Section>
        )}
        <Section title={m.debtors.sections.log}>
          {lines.length === 0 && <p className="muted">{m.debtors.log.none}</p>}
          {lines.length > 0 && shown.length === 0 && (
            <p className="muted">
              {say.noneFits} <Button onClick={clear}>{say.clear}</Button>
            </p>
          )}
          <LogEntries
            account={account}
            lines={shown.filter(({ seq }) => !pinned.has(seq))}
            pinned={pinned}
          />
        </Section>
      </div>
    </DropArea>
  );

  function clear(): void {
    setSearch('');
    setFilter({ chip: 'all' });
  }
}

interface KindChipsProps {
  readonly lines: readonly LogLine[];
  readonly chosen: Chosen;
  readonly onChoose: (kind: Chosen) => void;
}

function KindChips({ lines, chosen, onChoose }: KindChipsProps) {
  const say = useMessages().dossier.log;
  return (
    <div className="debtor-tab__bar">
      <Chips
        label={say.filter}
        chips={(['all', ...LOG_KINDS] as const).map((key) => ({
          key,
          label: say.kinds[key],
          count: lines.filter((line) => key === 'all' || line.kinds.includes(key)).length,
        }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  );
}

interface SearchFieldProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function SearchField({ text, onChange }: SearchFieldProps) {
  const say = useMessages().dossier.log;
  const id = useId();
  return (
    <>
      <label className="hidden-text" htmlFor={id}>
        {say.search}
      </label>
      <input
        id={id}
        className="input"
        type="search"
        value={text}
        placeholder={say.search}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}

/** Every word that is searched for stands somewhere in the entry, accents and case aside. */
function fits({ kinds, text, by }: LogLine, chosen: Chosen, search: string): boolean {
  if (chosen !== 'all' && !kinds.includes(chosen)) return false;
  const inside = searchLetters(`${text} ${by}`);
  return searchLetters(search)
    .split(/\s+/)
    .every((word) => inside.includes(word));
}
