import { useState } from 'react';
import { Progress } from '../components/states/Progress';
import { useMessages } from '../messages/useMessages';

interface BookingProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** Told to stop, the booking takes back what it has written. */
  readonly stop: AbortController;
}

/** A booking under way. Once the last part is on its way there is nothing left to stop. */
export function BookingProgress({ label, done, total, stop }: BookingProgressProps) {
  const m = useMessages();
  const [stopping, setStopping] = useState(false);
  if (stopping) return <Progress label={m.shell.takingBack} done={0} total={0} />;
  const isEnding = total > 0 && done === total;
  return (
    <Progress
      {...{ label, done, total }}
      {...(!isEnding && {
        onCancel: () => {
          stop.abort();
          setStopping(true);
        },
      })}
    />
  );
}
