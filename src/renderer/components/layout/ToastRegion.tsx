import { type MouseEvent, useEffect } from 'react';
import { useMessages } from '../../messages/useMessages';
import { Button } from '../Button';
import './ToastRegion.css';
import { classes } from '../text';

/** A message that goes by itself, with Undo where it tells of an act. */
export interface ToastItem {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'bad';
  readonly onUndo: (() => void) | null;
}

interface ToastRegionProps {
  readonly label: string;
  readonly toasts: readonly ToastItem[];
  /** The message whose act Ctrl+Z would undo; the others have a plain Undo. */
  readonly latest: number | null;
  /** Whether something is being done whose message is still to come. */
  readonly busy: boolean;
  readonly onClose: (id: number) => void;
}

/** At least eight seconds: long enough to read, decide and reach Undo. */
const SHOWN_MS = 10_000;

/** Messages about what just happened, each with Undo where it can be undone. Never takes the focus. */
export function ToastRegion({ label, toasts, latest, busy, onClose }: ToastRegionProps) {
  return (
    <section className="toasts" aria-label={label} aria-live="polite" aria-busy={busy}>
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} latest={toast.id === latest} onClose={onClose} />
      ))}
    </section>
  );
}

function Toast(props: {
  readonly toast: ToastItem;
  readonly latest: boolean;
  readonly onClose: (id: number) => void;
}) {
  const { toast, latest, onClose } = props;
  const m = useMessages();
  useEffect(() => {
    const timer = setTimeout(() => onClose(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast.id, onClose]);
  return (
    <div
      className={classes('toast', toast.tone === 'bad' && 'toast--bad', latest && 'toast--latest')}
    >
      <span className="toast__text">{toast.text}</span>
      {toast.onUndo !== null && (
        <Button keys={latest ? 'Ctrl+Z' : undefined} onClick={toast.onUndo} onMouseDown={keepFocus}>
          {m.common.undo}
        </Button>
      )}
      <Button
        look="quiet"
        aria-label={m.common.dismiss}
        onMouseDown={keepFocus}
        onClick={() => onClose(toast.id)}
      >
        ×
      </Button>
    </div>
  );
}

/** The button is about to vanish: with the focus on it, the keyboard would be nowhere. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
