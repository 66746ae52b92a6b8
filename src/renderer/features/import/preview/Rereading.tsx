import { useEffect, useState } from 'react';
import { Progress } from '../../../components/states/Progress';
import { useMessages } from '../../../messages/useMessages';
import type { Count } from '../importStore';

/** Readings that are done before this need no word about them. */
const QUIET_MS = 400;

interface RereadingProps {
  readonly name: string;
  readonly count: Count;
  readonly onCancel: () => void;
}

/** How far the reading of the rows has come, above what was read before. */
export function Rereading({ name, count, onCancel }: RereadingProps) {
  const m = useMessages();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className="import-rereading">
      <Progress label={m.import.reading(name)} {...count} onCancel={onCancel} />
    </div>
  );
}
