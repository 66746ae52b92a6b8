import type { Ledger } from '../../../ledger/api';
import { inSlices } from '../../../ledger/bulk/pause';
import type { OpenedFile } from '../../../workers/importProtocol';
import { customerSteps } from '../comparing/customerList';
import { disputesGone } from '../comparing/disputesGone';
import { fullListSteps } from '../comparing/fullList';
import { compareInSlices } from '../comparing/inSlices';
import { invoiceLines } from '../comparing/invoiceLines';
import type { ImportChoices, Preview } from '../importStore';
import type { ImportReader } from './importReader';

type Answer = Awaited<ReturnType<ImportReader['ask']>>;
type DraftAnswer = Extract<Answer, { answer: 'items' } | { answer: 'bank' }>;

/** True for what can be confirmed; false for questions and refusals. */
export function isDraft(answer: Answer): answer is DraftAnswer {
  return answer.answer === 'items' || answer.answer === 'bank';
}

/** What was read, against the ledger as it is. */
export async function previewOf(
  ledger: Ledger,
  answer: DraftAnswer,
  { invoices }: OpenedFile,
  { mapping, scope }: ImportChoices,
): Promise<Preview> {
  if (answer.answer === 'bank') return { kind: 'bank', draft: answer.draft };
  const accounts = await ledger.fullAccounts();
  if (mapping.kind === 'customers') {
    const list = await inSlices(customerSteps(answer.draft, accounts));
    return { kind: 'customers', draft: answer.draft, list };
  }
  const gone = disputesGone(answer.draft, accounts);
  const draft = {
    ...answer.draft,
    notes: [...answer.draft.notes, ...gone.map(({ note }) => note)],
  };
  const comparison = await compareInSlices(draft, accounts);
  const full = scope === 'full' ? await inSlices(fullListSteps(draft, comparison, accounts)) : null;
  const lines =
    invoices === undefined
      ? null
      : invoiceLines(invoices, draft.rejected, comparison, ledger.book().company);
  const { originals = [] } = answer;
  const decided = { sure: false, gone, closes: false };
  return { kind: 'items', draft, comparison, full, invoices: lines, originals, ...decided };
}
