import type { Refusal } from '../../domain/refusal';
import type { IpcError } from '../../ipc/contract';
import { toast } from '../stores/toasts';
import { ipcRefusal, refusalSentence } from './refusalSentence';

/** Says in a message what was not done and why, where no form or screen shows it. */
export function tellRefusal(refusal: Refusal): void {
  toast(refusalSentence(refusal), { tone: 'bad' });
}

/** The same for what main could not do. */
export function tellFailure(error: IpcError): void {
  tellRefusal(ipcRefusal(error));
}
