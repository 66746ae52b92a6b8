import { useId } from 'react';
import { useMessages } from '../../messages/useMessages';
import { Button } from '../Button';
import './Progress.css';

interface ProgressProps {
  /** What is being done: "Reading the file". */
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  readonly onCancel?: () => void;
}

/** A running job with its count, and a way out. */
export function Progress({ label, done, total, onCancel }: ProgressProps) {
  const m = useMessages();
  const id = useId();
  return (
    <div className="progress">
      <div className="progress__line">
        <span id={id}>{label}</span>
        <span className="num muted">{m.common.progress(done, total)}</span>
      </div>
      <progress
        className="progress__bar"
        aria-labelledby={id}
        {...(total > 0 ? { value: done, max: total } : {})}
      />
      {onCancel !== undefined && (
        <div className="progress__actions">
          <Button onClick={onCancel}>{m.common.cancel}</Button>
        </div>
      )}
    </div>
  );
}
