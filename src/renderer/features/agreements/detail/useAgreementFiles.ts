import type { StoredEvent } from '../../../../domain/journal/storedEvent';
import { useOpenFile } from '../../debtors/files/useOpenFile';
import { useReopen } from '../../documents/useReopen';
import type { AgreementRow } from '../agreementRow';
import { agreementNumber } from './agreementNumber';
import { useAgreementDates } from './useAgreementDates';

interface AgreementFiles {
  /** Opens the paper as it was drawn up; null until the journal is read. */
  readonly paper: (() => void) | null;
  readonly scan: (() => void) | null;
  /** Saves the dates of the payments as a calendar file, for us and for the customer. */
  readonly icsOurs: (() => void) | null;
  readonly icsTheirs: (() => void) | null;
}

/** The files of an agreement: its paper, the signed copy, the dates of either side. */
export function useAgreementFiles(
  { account, plan }: AgreementRow,
  events: readonly StoredEvent[],
): AgreementFiles {
  const reopen = useReopen();
  const openFile = useOpenFile();
  const dates = useAgreementDates(account, plan);
  const written = events.find(
    ({ event }) =>
      (event.type === 'planAgreed' || event.type === 'planDrafted') && event.plan.id === plan.id,
  );
  const scan = plan.paper?.scan ?? null;
  const number = plan.reference ?? (written === undefined ? null : agreementNumber(written.seq));
  return {
    paper:
      written === undefined
        ? null
        : () =>
            void reopen({ on: plan.agreedOn, kind: 'agreement', seq: written.seq }, account.name),
    scan: scan === null ? null : () => openFile(scan),
    icsOurs: number === null ? null : () => void dates('creditor', number),
    icsTheirs: number === null ? null : () => void dates('debtor', number),
  };
}
