import type { ReadAs } from '../../../workers/importProtocol';
import {
  type ImportChoices,
  JUST_BEGUN,
  type PreviewStep,
  setStep,
  useImport,
} from '../importStore';
import { atHand } from './atHand';
import type { Ports } from './importPorts';
import { isDraft, previewOf } from './preview';

/** Reads the rows anew with what the user chose; the preview before stays until then. */
export async function change(ports: Ports, choices: Partial<ImportChoices>): Promise<void> {
  const step = useImport.getState();
  if (step.step !== 'preview') return;
  setStep({ ...step, choices: { ...step.choices, ...choices }, busy: JUST_BEGUN });
  await readAgain(ports);
}

/** The new name of a source needs no new reading. */
export function nameSource(sourceName: string): void {
  const step = useImport.getState();
  if (step.step === 'preview') setStep({ ...step, choices: { ...step.choices, sourceName } });
}

/** Opens the file once more, in another encoding or another sheet. */
export async function readAs(ports: Ports, chosen: Partial<ReadAs>): Promise<void> {
  const before = useImport.getState();
  const mine = atHand();
  if (before.step !== 'preview' || mine === null) return;
  const wanted = { ...before.file.readAs, ...chosen };
  setStep({ ...before, file: { ...before.file, readAs: wanted }, busy: JUST_BEGUN });
  const answer = await mine.ask({ ask: 'reopen', chosen: wanted }, () => undefined);
  const step = useImport.getState();
  if (step.step !== 'preview' || atHand() !== mine) return;
  if (answer.answer === 'refused') {
    setStep({ ...step, preview: null, problem: answer.refusal, busy: null });
  } else if (answer.answer === 'opened') {
    // The sheets stay in the order they were first shown in.
    const file = { ...answer.file, sheets: step.file.sheets };
    const same = file.fingerprint === step.file.fingerprint;
    const { mapping } = same ? step.choices : file;
    setStep({ ...step, file, choices: { ...step.choices, mapping } });
    await readAgain(ports);
  }
}

/** Reads the rows as they are mapped now and compares them with the ledger. */
export async function readAgain({ ledger }: Ports): Promise<void> {
  const asked = useImport.getState();
  const mine = atHand();
  if (asked.step !== 'preview' || mine === null) return;
  const { mapping, asOf, defaultCurrency } = asked.choices;
  const own = ledger.book().company;
  const reading = { mapping, asOf, defaultCurrency, ...(own !== null && { own }) };
  const ask = { ask: 'read', ...reading } as const;
  const answer = await mine.ask(ask, (done, total) => {
    const now = current(asked);
    if (now !== null) setStep({ ...now, busy: { done, total } });
  });
  const step = current(asked);
  if (step === null) return;
  if (answer.answer === 'refused') {
    const choices = { ...step.choices, mapping: answer.mapping ?? step.choices.mapping };
    setStep({ ...step, choices, preview: null, problem: answer.refusal, busy: null });
  } else if (isDraft(answer)) {
    const preview = await previewOf(ledger, answer, asked.file, asked.choices);
    const now = current(asked);
    const { rejectsCsv } = answer;
    if (now !== null) setStep({ ...now, preview, problem: null, rejectsCsv, busy: null });
  }
}

/** The step as it is, while nothing that decides about the reading was chosen anew. */
function current(asked: PreviewStep): PreviewStep | null {
  const step = useImport.getState();
  if (step.step !== 'preview' || step.file !== asked.file) return null;
  const { mapping, asOf, defaultCurrency, scope } = step.choices;
  const { choices } = asked;
  const same =
    mapping === choices.mapping &&
    asOf === choices.asOf &&
    defaultCurrency === choices.defaultCurrency &&
    scope === choices.scope;
  return same ? step : null;
}
