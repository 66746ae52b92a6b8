import { writeOffLimit } from '../../../../src/domain/accounts/writeOffLimit';
import { readStatement } from '../../../../src/domain/importing/statement/readStatement';
import { toBankDraft } from '../../../../src/domain/importing/statement/toBankDraft';
import { matchInput } from '../../../../src/domain/matching/fromLedger';
import { matchEntries } from '../../../../src/domain/matching/matchEntries';
import { accepted, proposed } from '../../../../src/domain/reconcile/decisions';
import { reconcileLines } from '../../../../src/domain/reconcile/lines';
import { decisionProblem } from '../../../../src/domain/reconcile/problems';
import type { ReconcileLine, Worked } from '../../../../src/domain/reconcile/types';
import { statementPlan } from '../../../../src/renderer/features/reconcile/reconcilePlan';
import { statementSource } from '../../../../src/renderer/features/reconcile/statementSource';
import type { Ledger } from '../../../../src/renderer/ledger/api';
import { must } from '../../domain/importing/support';
import { FILE } from '../import/booking';
import { TODAY } from '../ledger/desk';

/** The lines of a CAMT text as the screen would show them now. */
export async function linesOf(ledger: Ledger, text: string): Promise<ReconcileLine[]> {
  const { entries } = toBankDraft(must(readStatement(text, 'camt')));
  const accounts = await ledger.fullAccounts();
  const options = { asOf: TODAY, threshold: 0, tolerance: writeOffLimit };
  const suggestions = matchEntries(matchInput(accounts, entries, TODAY), options);
  const known = new Map(accounts.map((account) => [account.id, account]));
  return reconcileLines(entries, suggestions, { accounts: known, parked: ledger.book().parked });
}

/** What accepting every proposal that has no problem makes of the lines, from the first to the last. */
export async function acceptedAll(ledger: Ledger, lines: readonly ReconcileLine[]) {
  const accounts = new Map((await ledger.fullAccounts()).map((one) => [one.id, one]));
  let worked: Worked = new Map();
  for (const line of lines) {
    const decision = proposed(line, 'cents');
    const problem = decisionProblem(line, decision, worked, accounts);
    if (decision !== null && problem === undefined) worked = accepted(worked, line.id, decision);
  }
  return worked;
}

/** Books a CAMT text with every proposal accepted; money of nobody is parked. */
export async function bookStatement(ledger: Ledger, text: string) {
  const draft = toBankDraft(must(readStatement(text, 'camt')));
  const lines = await linesOf(ledger, text);
  const worked = await acceptedAll(ledger, lines);
  const source = statementSource(FILE, { draft }, lines.length);
  const plan = statementPlan(source, lines, worked);
  const booked = await ledger.bookImport(plan, () => undefined);
  if (!booked.ok) throw new Error(`${booked.error.code} ${JSON.stringify(booked.error.params)}`);
  return { batch: booked.value, lines };
}

type Message = '052' | '053' | '054';

const ROOTS = {
  '052': ['BkToCstmrAcctRpt', 'Rpt'],
  '053': ['BkToCstmrStmt', 'Stmt'],
  '054': ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'],
} as const;

/** A CAMT message of one statement on our account. */
export function message(kind: Message, ...entries: readonly string[]): string {
  const [root, statement] = ROOTS[kind];
  return (
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.${kind}.001.08"><${root}><${statement}>` +
    `<Id>${kind}</Id><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>` +
    `${entries.join('')}</${statement}></${root}></Document>`
  );
}

interface EntryOptions {
  readonly on?: string;
  /** AcctSvcrRef and NtryRef. */
  readonly bank?: string;
  readonly line?: string;
  readonly details?: readonly string[];
}

/** An entry; a minus in front of the amount is money that went out. */
export function ntry(amount: string, options: EntryOptions = {}): string {
  const { on = '2026-11-10', bank = '', line = '', details = [] } = options;
  const out = amount.startsWith('-');
  const day = (name: string) => `<${name}><Dt>${on}</Dt></${name}>`;
  return (
    `<Ntry>${line && `<NtryRef>${line}</NtryRef>`}` +
    `<Amt Ccy="EUR">${amount.replace('-', '')}</Amt><CdtDbtInd>${out ? 'DBIT' : 'CRDT'}</CdtDbtInd>` +
    `<Sts><Cd>BOOK</Cd></Sts>${day('BookgDt')}${day('ValDt')}` +
    `${bank && `<AcctSvcrRef>${bank}</AcctSvcrRef>`}` +
    `${details.length > 0 ? `<NtryDtls>${details.join('')}</NtryDtls>` : ''}</Ntry>`
  );
}

/** One payment of an entry. `inner` is what stands behind the amount. */
export function tx(amount: string, name: string, text: string, iban = '', inner = ''): string {
  const account = iban && `<DbtrAcct><Id><IBAN>${iban}</IBAN></Id></DbtrAcct>`;
  return (
    `<TxDtls><Amt Ccy="EUR">${amount}</Amt>${inner}<RltdPties><Dbtr><Pty><Nm>${name}</Nm></Pty>` +
    `</Dbtr>${account}</RltdPties><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls>`
  );
}
