import type { Refusal } from '../../../../domain/refusal';
import type { Api } from '../../../../ipc/contract';
import type { Ledger } from '../../../ledger/api';
import type { Messages } from '../../../messages/en';
import { setStep } from '../importStore';
import { putDown } from './atHand';

/** What the steps of an import work with. */
export interface Ports {
  readonly api: Api;
  readonly ledger: Ledger;
  readonly m: Messages;
}

/**
 * Ends the import of a file with the reason on the screen. `name` is the file's, or blank before
 * it is known.
 */
export function fail(name: string, problem: Refusal): void {
  putDown();
  setStep({ step: 'failed', name, refusal: problem });
}
