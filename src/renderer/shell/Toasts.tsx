import { ToastRegion } from '../components/ToastRegion';
import { useMessages } from '../messages/useMessages';
import { closeToast, useToasts } from '../stores/toasts';

/** What just happened, above the strip. */
export function Toasts() {
  const m = useMessages();
  const toasts = useToasts((state) => state.toasts);
  return <ToastRegion label={m.shell.toasts} toasts={toasts} onClose={closeToast} />;
}
