import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { CustomerIndex } from '../../commands/searchIndex';
import { Field } from '../../components/fields/Field';
import { classes } from '../../components/text';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';

const AT_MOST = 8;

/** Built when the first customer is looked for, and kept up with the book. */
const index = new CustomerIndex();

interface CustomerPickerProps {
  readonly customer: Account | null;
  readonly onChoose: (customer: Account) => void;
  readonly onLeave: () => void;
}

/** Whose money it is. Typing finds customers by name or number; Enter takes one, Esc leaves. */
export function CustomerPicker({ customer, onChoose, onLeave }: CustomerPickerProps) {
  const m = useMessages();
  const list = useId();
  const [text, setText] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const found = useFound(text);
  const chosen = found[Math.min(at, found.length - 1)];
  const open = text !== null && text !== '';
  return (
    <div className="picker">
      <Field label={m.reconcile.pane.customer}>
        {(aria) => (
          <input
            {...aria}
            className="input"
            role="combobox"
            aria-expanded={open}
            aria-controls={list}
            aria-activedescendant={
              open && chosen !== undefined ? optionId(list, chosen) : undefined
            }
            autoComplete="off"
            spellCheck={false}
            placeholder={m.reconcile.pane.search}
            value={text ?? customer?.name ?? ''}
            onFocus={(event) => event.target.select()}
            onChange={(event) => {
              setText(event.target.value);
              setAt(0);
            }}
            onBlur={() => setText(null)}
            onKeyDown={onKey}
          />
        )}
      </Field>
      <div className="hidden-text" role="status">
        {open ? m.reconcile.pane.found(found.length) : ''}
      </div>
      <Found list={list} found={open ? found : []} chosen={chosen} onChoose={choose} />
    </div>
  );

  function onKey(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && found.length > 0) setAt((at + by + found.length) % found.length);
    else if (event.key === 'Enter' && !event.ctrlKey && chosen !== undefined) choose(chosen);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  }

  function choose(account: Account): void {
    setText(null);
    onChoose(account);
  }
}

interface FoundProps {
  /** Its id in the document. */
  readonly list: string;
  readonly found: readonly Account[];
  readonly chosen: Account | undefined;
  readonly onChoose: (customer: Account) => void;
}

/** Always there, so that the field's reference to it never dangles. */
function Found({ list, found, chosen, onChoose }: FoundProps) {
  const { results } = useMessages().reconcile.pane;
  return (
    <div id={list} role="listbox" aria-label={results} className="picker__list">
      {found.map((account) => (
        <div
          key={account.id}
          id={optionId(list, account)}
          role="option"
          tabIndex={-1}
          aria-selected={account === chosen}
          className={classes('picker__option', account === chosen && 'is-chosen')}
          onPointerDown={(event) => {
            // Before the field loses the focus and the list closes.
            event.preventDefault();
            onChoose(account);
          }}
        >
          {account.name} <span className="muted num">{account.number}</span>
        </div>
      ))}
    </div>
  );
}

function optionId(list: string, { id }: Account): string {
  return `${list}-${id}`;
}

function useFound(text: string | null): readonly Account[] {
  const { accounts } = useBook();
  return useMemo(() => {
    if (text === null || text.trim() === '') return [];
    index.sync(accounts);
    return index.find(text, AT_MOST).map((hit) => hit.account);
  }, [text, accounts]);
}
