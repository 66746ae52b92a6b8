import { isAppUrl } from '../security/appUrl';

/** The little of an IPC event that says who asks. */
export interface Asker {
  readonly sender: { readonly id: number };
  /** Null when the frame has navigated away since. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** Only the main frame of our own window, at our own origin, is answered. */
export function isOurWindow(asker: Asker, windowId: number | null): boolean {
  const frame = asker.senderFrame;
  if (frame === null || windowId === null) return false;
  return asker.sender.id === windowId && frame.parent === null && isAppUrl(frame.url);
}
