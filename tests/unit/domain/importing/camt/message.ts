interface Parts {
  readonly version?: string;
  readonly head?: string;
  readonly balances?: string;
  readonly account?: string;
}

const BALANCE = (type: string, amount: string, side = 'CRDT') =>
  `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt>` +
  `<CdtDbtInd>${side}</CdtDbtInd><Dt><Dt>2024-03-01</Dt></Dt></Bal>`;

export const balance = BALANCE;

/** A CAMT.053 message of our own with one statement around the entries. */
export function camt(entries: string, { version = '02', head = '', ...parts }: Parts = {}): string {
  const account =
    parts.account ?? '<Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>';
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt>` +
    `<GrpHdr><MsgId>M1</MsgId></GrpHdr><Stmt><Id>S1</Id>${head}${account}${parts.balances ?? ''}` +
    `${entries}</Stmt></BkToCstmrStmt></Document>`
  );
}

/** An entry: amount, side, and what stands between and behind. */
export function ntry(amount: string, side: 'CRDT' | 'DBIT', inner = '', status = 'BOOK'): string {
  return (
    `\n<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd><Sts>${status}</Sts>` +
    `<BookgDt><Dt>2024-03-01</Dt></BookgDt><ValDt><Dt>2024-03-04</Dt></ValDt>` +
    `<AcctSvcrRef>B${amount}</AcctSvcrRef>${inner}</Ntry>`
  );
}

export function details(...inner: readonly string[]): string {
  return `<NtryDtls>${inner.map((one) => `<TxDtls>${one}</TxDtls>`).join('')}</NtryDtls>`;
}

export function txAmount(amount: string, currency = 'EUR'): string {
  return `<AmtDtls><TxAmt><Amt Ccy="${currency}">${amount}</Amt></TxAmt></AmtDtls>`;
}
