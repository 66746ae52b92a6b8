import type { ReactNode } from 'react';
import { runCommand } from '../commands/handlers';
import { KeyHint } from '../components/KeyHint';
import { useMessages } from '../messages/useMessages';
import './Header.css';

interface HeaderProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** Title of the place, a note beside it, and the way to the palette. Each screen draws its own. */
function Header({ title, note, children }: HeaderProps) {
  const m = useMessages();
  return (
    <header className="header">
      <h1 className="header__title" title={title}>
        {title}
      </h1>
      {note !== undefined && (
        <span className="header__note num" title={typeof note === 'string' ? note : undefined}>
          {note}
        </span>
      )}
      {children}
      <button
        type="button"
        className="header__find"
        aria-keyshortcuts="Control+K"
        title={m.shell.search}
        onClick={() => runCommand('palette.open')}
      >
        <span className="header__find-text">{m.shell.search}</span>
        <KeyHint keys="Ctrl+K" />
      </button>
    </header>
  );
}

/** A place: its header, and the rest of the height for its content. */
export function Screen(props: HeaderProps & { readonly body: ReactNode }) {
  const { body, ...header } = props;
  return (
    <div className="screen">
      <Header {...header} />
      <div className="screen__body">{body}</div>
    </div>
  );
}

/** Content that scrolls as a page, with a readable width. */
export function Page({ children }: { readonly children: ReactNode }) {
  return (
    <div className="page" data-pane="">
      <div className="page__inner">{children}</div>
    </div>
  );
}
