import type { ReactNode } from 'react';
import './EmptyState.css';

interface EmptyStateProps {
  /** Why nothing is shown: nothing yet, the filter hides all, or done for today. */
  readonly kind: 'nothingYet' | 'filtered' | 'done';
  readonly title: string;
  readonly children?: ReactNode;
  /** The one next step. */
  readonly action?: ReactNode;
}

/** Says why a list is empty, and what to do next. */
export function EmptyState({ kind, title, children, action }: EmptyStateProps) {
  return (
    <section className={`empty empty--${kind}`}>
      <h2 className="empty__title">{title}</h2>
      {children !== undefined && <p className="empty__text">{children}</p>}
      {action !== undefined && <div className="empty__action">{action}</div>}
    </section>
  );
}
