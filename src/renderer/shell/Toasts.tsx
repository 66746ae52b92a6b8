import { ToastRegion } from '../components/layout/ToastRegion';
import { useMessages } from '../messages/useMessages';
import { useActs } from '../stores/acts';
import { closeToast, useToasts } from '../stores/toasts';

/** What just happened, above the strip. */
export function Toasts() {
  const m = useMessages();
  const toasts = useToasts((state) => state.toasts);
  const latest = useActs((state) => state.acts.at(-1));
  const busy = useActs((state) => state.running > 0);
  const shown = toasts.find(({ act }) => act !== null && act === latest);
  return (
    <ToastRegion
      label={m.shell.toasts}
      toasts={toasts}
      latest={shown?.id ?? null}
      busy={busy}
      onClose={closeToast}
    />
  );
}
