import { type DragEvent, type ReactNode, useState } from 'react';
import { classes } from '../../../components/text';
import './DropArea.css';

interface DropAreaProps {
  readonly label: string;
  /** Null: nothing can be dropped now. */
  readonly onDrop: ((files: readonly File[]) => void) | null;
  readonly children: ReactNode;
}

/** A part of the page on which files can be dropped. What it does is also a button inside it. */
export function DropArea({ label, onDrop, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  if (onDrop === null) return children;
  return (
    <section
      aria-label={label}
      className={classes('drop-area', over && 'is-over')}
      onDragOver={(event) => enter(event)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop([...event.dataTransfer.files]);
      }}
    >
      {children}
    </section>
  );

  function enter(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }
}
