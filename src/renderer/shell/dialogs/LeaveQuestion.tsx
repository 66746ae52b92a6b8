import { LoseDialog } from '../../components/dialog/LoseDialog';
import { leaveAnyway, stayHere, useUnsavedParts } from '../../stores/unsaved';

/** The question before a place is left with unsaved input. */
export function LeaveQuestion() {
  const { parts, going } = useUnsavedParts();
  if (going === null) return null;
  const what = [...new Set(parts.map(({ title }) => title))].join(', ');
  return <LoseDialog what={what} onStay={stayHere} onLeave={leaveAnyway} />;
}
