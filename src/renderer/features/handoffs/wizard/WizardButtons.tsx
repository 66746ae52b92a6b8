import { Button } from '../../../components/Button';
import { DialogActions } from '../../../components/dialog/Dialog';
import { useMessages } from '../../../messages/useMessages';
import { WIZARD_STEPS } from './wizardState';

interface WizardButtonsProps {
  /** Place of the step that is shown, from 0. */
  readonly at: number;
  readonly ready: boolean;
  readonly onCancel: () => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onWrite: () => void;
}

/** Cancel, Back, and on: the last step writes. */
export function WizardButtons({ at, ready, ...on }: WizardButtonsProps) {
  const m = useMessages();
  const isLast = at === WIZARD_STEPS.length - 1;
  return (
    <DialogActions>
      <Button onClick={on.onCancel}>{m.common.cancel}</Button>
      {at > 0 && <Button onClick={on.onBack}>{m.handoffs.back}</Button>}
      <Button look="primary" disabled={!ready} onClick={isLast ? on.onWrite : on.onNext}>
        {isLast ? m.handoffs.dialog.write : m.handoffs.next}
      </Button>
    </DialogActions>
  );
}
