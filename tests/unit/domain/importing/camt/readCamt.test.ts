import { describe, expect, it } from 'vitest';
import { amounts, codes, entriesOf, readFile, refusalOf, shown } from '../statement/support';
import { balance, camt, details, ntry, txAmount } from './message';

const PAYER =
  '<RltdPties><Dbtr><Nm>Nord GmbH</Nm></Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct></RltdPties>';
const REFERENCE =
  '<RmtInf><Ustrd>Invoice 4711</Ustrd><Ustrd>thank you</Ustrd><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf>';

describe('CAMT: an entry', () => {
  it('has date, signed amount, the other side, structured reference and text', () => {
    const file = readFile(
      camt(
        ntry(
          '100.50',
          'CRDT',
          details(`<Refs><EndToEndId>E1</EndToEndId></Refs>${PAYER}${REFERENCE}`),
        ),
      ),
    );
    expect(file.format).toBe('camt.053.001.02');
    expect(file.statements[0]).toMatchObject({ id: 'S1', account: 'DE02120300000000202051' });
    expect(entriesOf(file)).toMatchObject([
      {
        ...{ on: '2024-03-01', valueOn: '2024-03-04', amount: { minor: 10_050, currency: 'EUR' } },
        ...{ name: 'Nord GmbH', iban: 'DE89370400440532013000', bankRef: 'B100.50' },
        ...{ reference: 'RF18539007547034', text: 'Invoice 4711 thank you' },
      },
    ]);
  });

  it('takes the end-to-end reference, but not the words for "none"', () => {
    const of = (id: string) =>
      entriesOf(
        readFile(camt(ntry('1', 'CRDT', details(`<Refs><EndToEndId>${id}</EndToEndId></Refs>`)))),
      )[0]?.reference;
    expect(of('INV-7')).toBe('INV-7');
    expect(of('NOTPROVIDED')).toBe('');
  });

  it('is read the same from version 08, with its nested status, party and time', () => {
    const party = PAYER.replace('<Nm>Nord GmbH</Nm>', '<Pty><Nm>Nord GmbH</Nm></Pty>');
    const entry = ntry('5', 'CRDT', details(party))
      .replace('<Sts>BOOK</Sts>', '<Sts><Cd>BOOK</Cd></Sts>')
      .replace('<Dt>2024-03-01</Dt>', '<DtTm>2024-03-01T23:30:00-05:00</DtTm>');
    const file = readFile(camt(entry, { version: '08' }));
    expect(file.format).toBe('camt.053.001.08');
    expect(entriesOf(file)).toMatchObject([{ name: 'Nord GmbH', on: '2024-03-01' }]);
  });

  it('names the creditor of money that went out, and never our own account', () => {
    const own =
      '<Cdtr><Nm>We</Nm></Cdtr><CdtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></CdtrAcct>';
    const returned = details(`${PAYER.replace('</RltdPties>', `${own}</RltdPties>`)}`);
    expect(entriesOf(readFile(camt(ntry('7', 'DBIT', returned))))).toMatchObject([
      { name: 'Nord GmbH' },
    ]);
  });

  it('keeps what was sent in another currency', () => {
    const foreign =
      '<AmtDtls><InstdAmt><Amt Ccy="JPY">16000.00</Amt></InstdAmt><TxAmt><Amt Ccy="EUR">100.00</Amt></TxAmt></AmtDtls>';
    const [entry] = entriesOf(readFile(camt(ntry('100.00', 'CRDT', details(foreign)))));
    expect(entry?.original).toEqual({ minor: 16_000, currency: 'JPY' });
  });
});

describe('CAMT: returns and reversals', () => {
  it('mark money that came back with its reason', () => {
    const reason = '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>';
    const file = readFile(camt(ntry('9', 'DBIT', `<RvslInd>true</RvslInd>${details(reason)}`)));
    expect(entriesOf(file)).toMatchObject([
      { amount: { minor: -900 }, return: { code: 'AC04' }, reversal: true },
    ]);
  });

  it('are known by the code of the transaction, too', () => {
    const code = (sub: string) =>
      `<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>${sub}</SubFmlyCd></Fmly></Domn></BkTxCd>`;
    const of = (inner: string) => entriesOf(readFile(camt(ntry('9', 'DBIT', inner))))[0]?.return;
    expect(of(code('RRTN'))).toEqual({ code: 'RRTN' });
    expect(of(code('ESCT'))).toBeUndefined();
    expect(of('<BkTxCd><Prtry><Cd>NRTI+109+00905</Cd></Prtry></BkTxCd>')).toEqual({ code: '109' });
  });
});

describe('CAMT: batches', () => {
  it('become entries that sum to the booking', () => {
    const file = readFile(camt(ntry('30', 'CRDT', details(txAmount('10'), txAmount('20')))));
    expect(amounts(file)).toEqual(['10.00 EUR', '20.00 EUR']);
    expect(entriesOf(file).map((entry) => entry.batchPart)).toMatchObject([
      { index: 1, of: 2, total: { minor: 3_000 } },
      { index: 2, of: 2, bankRef: 'B30' },
    ]);
    expect(new Set(entriesOf(file).map((entry) => entry.key)).size).toBe(2);
  });

  it('that net returns against payments go by the direction of each detail', () => {
    const part = (amount: string, side: string) =>
      `<Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd>`;
    const file = readFile(
      camt(ntry('15', 'CRDT', details(part('20', 'CRDT'), part('5', 'DBIT'))), { version: '08' }),
    );
    expect(amounts(file)).toEqual(['20.00 EUR', '-5.00 EUR']);
  });

  it('stay whole, and say so, when details have no amounts or do not add up', () => {
    for (const inner of [details('', ''), details(txAmount('10'), txAmount('19.99'))]) {
      const file = readFile(camt(ntry('30', 'CRDT', inner)));
      expect(amounts(file)).toEqual(['30.00 EUR']);
      expect(codes(file)).toEqual(['statement.batch-kept-whole']);
    }
  });

  it('that stay whole keep every reference in the text', () => {
    const ref = (id: string) => `<Refs><EndToEndId>${id}</EndToEndId></Refs>${PAYER}`;
    const [entry] = entriesOf(readFile(camt(ntry('30', 'CRDT', details(ref('A1'), ref('B2'))))));
    expect(entry).toMatchObject({ name: 'Nord GmbH', reference: '', text: 'A1 B2' });
  });
});

describe('CAMT: a statement', () => {
  it('ties when opening and entries make the closing balance', () => {
    const entries = ntry('10', 'CRDT') + ntry('4', 'DBIT');
    const tied = readFile(camt(entries, { balances: balance('OPBD', '1') + balance('CLBD', '7') }));
    expect(tied.statements[0]?.balancesTie).toBe(true);
    const open = readFile(camt(entries, { balances: balance('PRCD', '1') + balance('CLBD', '8') }));
    expect(open.statements[0]?.balancesTie).toBe(false);
    expect(open.notes).toMatchObject([
      { code: 'statement.balances-differ', params: { gap: '1.00', currency: 'EUR' } },
    ]);
    const debit = balance('OPBD', '10', 'DBIT') + balance('CLBD', '4', 'DBIT');
    expect(readFile(camt(entries, { balances: debit })).statements[0]?.balancesTie).toBe(true);
  });

  it('leaves out what is not booked, and counts it', () => {
    const file = readFile(camt(ntry('10', 'CRDT') + ntry('4', 'CRDT', '', 'PDNG')));
    expect(amounts(file)).toEqual(['10.00 EUR']);
    expect(file.notes).toMatchObject([
      { code: 'statement.not-booked', params: { count: 1, status: 'PDNG' } },
    ]);
  });

  it('marked as a copy says so', () => {
    expect(codes(readFile(camt('', { head: '<CpyDplctInd>DUPL</CpyDplctInd>' })))).toEqual([
      'statement.copy',
    ]);
  });

  it('is found in the messages 052 and 054, with prefixes, and inside an envelope', () => {
    const message = camt(ntry('10', 'CRDT'));
    const report = message
      .replaceAll('BkToCstmrStmt', 'BkToCstmrAcctRpt')
      .replaceAll('Stmt>', 'Rpt>')
      .replace('camt.053', 'camt.052');
    expect(readFile(report).format).toBe('camt.052.001.02');
    const advice = message
      .replaceAll('BkToCstmrStmt', 'BkToCstmrDbtCdtNtfctn')
      .replaceAll('Stmt>', 'Ntfctn>');
    expect(amounts(readFile(advice))).toEqual(['10.00 EUR']);
    const prefixed = message
      .replace('xmlns=', 'xmlns:c=')
      .replace(/<(\/?)(?=[A-Z])/g, '<$1c:')
      .replace('<c:Document', '<Envelope><AppHdr/><c:Document');
    const enveloped = readFile(`${prefixed}</Envelope>`);
    expect(amounts(enveloped)).toEqual(['10.00 EUR']);
    expect(enveloped.format).toBe('camt.053.001.02');
  });
});

describe('CAMT: what cannot be taken', () => {
  it('is a row problem with line, field and value; the other rows are taken', () => {
    const noDate = ntry('2', 'CRDT').replace(/<BookgDt>.*<\/ValDt>/, '');
    const badDate = ntry('3', 'CRDT').replace('2024-03-01', '2024-02-30');
    const file = readFile(
      camt(
        [ntry('8.85009', 'CRDT'), ntry('8.85000', 'CRDT'), noDate, badDate, ntry('x', 'DBIT')].join(
          '',
        ),
      ),
    );
    expect(amounts(file)).toEqual(['8.85 EUR']);
    expect(file.rejected).toMatchObject([
      { line: 3, field: 'Amt', value: '8.85009', code: 'import.too-many-decimals' },
      { line: 5, field: 'BookgDt', code: 'import.missing-value' },
      { line: 6, field: 'BookgDt', value: '2024-02-30', code: 'import.impossible-date' },
      { line: 7, field: 'Amt', value: 'x', code: 'import.bad-amount' },
    ]);
    expect(file.statements[0]?.balancesTie).toBeNull();
  });

  it('is a currency or direction that is not known', () => {
    const file = readFile(
      camt(
        ntry('1', 'CRDT').replace('Ccy="EUR"', 'Ccy="Euro"') +
          ntry('1', 'CRDT').replace('CRDT', 'PLUS'),
      ),
    );
    expect(file.rejected).toMatchObject([
      { field: 'Ccy', value: 'Euro' },
      { field: 'CdtDbtInd', value: 'PLUS' },
    ]);
  });

  it('is a message without a statement, or one that is cut off', () => {
    expect(refusalOf(camt('').replace(/<Stmt>.*<\/Stmt>/, ''))).toEqual({
      code: 'statement.missing',
      params: { format: 'camt.053.001.02', missing: 'Stmt' },
    });
    expect(refusalOf(camt(ntry('10', 'CRDT')).slice(0, -40))?.code).toBe('xml.not-well-formed');
  });

  it('is one whose amounts cannot be added', () => {
    const huge = ntry('89000000000000.00', 'CRDT');
    expect(refusalOf(camt(huge + huge))?.code).toBe('statement.too-large');
  });
});

describe('CAMT: amounts', () => {
  it('are shown with the decimals of their currency', () => {
    const [entry] = entriesOf(readFile(camt(ntry('200000', 'DBIT').replace('EUR', 'JPY'))));
    expect(entry === undefined ? '' : shown(entry.amount)).toBe('-200000 JPY');
  });
});
