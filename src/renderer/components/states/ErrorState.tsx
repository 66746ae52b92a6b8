import type { ReactNode } from 'react';
import { useMessages } from '../../messages/useMessages';
import { Button } from '../Button';
import './ErrorState.css';

interface ErrorStateProps {
  /** What could not be done. */
  readonly title: string;
  /** What to do about it. */
  readonly children: ReactNode;
  readonly onRetry?: () => void;
  readonly onReport?: () => void;
}

/** Something could not be loaded: says what, and offers the ways on. */
export function ErrorState({ title, children, onRetry, onReport }: ErrorStateProps) {
  const m = useMessages();
  return (
    <section className="error-state" role="alert">
      <h2 className="error-state__title">{title}</h2>
      <div>{children}</div>
      <div className="error-state__actions">
        {onRetry !== undefined && <Button onClick={onRetry}>{m.common.retry}</Button>}
        {onReport !== undefined && <Button onClick={onReport}>{m.common.report}</Button>}
      </div>
    </section>
  );
}
