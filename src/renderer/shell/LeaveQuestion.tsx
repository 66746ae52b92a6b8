import { LoseDialog } from '../components/dialog/LoseDialog';
import { leaveAnyway, stayHere, useUnsavedParts } from '../stores/unsaved';

/** The question before a place is left with unsaved input. */
export function LeaveQuestion() {
  const asked = useUnsavedParts((state) => state.going !== null);
  return asked ? <LoseDialog onStay={stayHere} onLeave={leaveAnyway} /> : null;
}
