import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openItemsCsv, SAMPLE_ITEMS } from '../../../../support/samples';
import { sharedData } from '../../../../support/sharedData';
import { plainRows, workbook } from '../../../../support/workbook';
import { balance, camt, ntry } from '../camt/message';
import { classicPdf, packedPdf } from '../einvoice/pdfSamples';
import { cii, ubl, zugferd1 } from '../einvoice/samples';
import { bytesOf } from '../support';

/** A small file of one kind. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Larger ones would take the time of many small ones and hold the same structures. */
const MOST_SHARED_BYTES = 6 * 1024;

/** Files of the shared data that are small enough; none where that folder is not there. */
export function sharedSamples(): Sample[] {
  const folder = sharedData('.');
  if (folder === null) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => ({ name, path: join(folder, name) }))
    .filter(({ path }) => {
      const file = statSync(path);
      return file.isFile() && file.size > 0 && file.size <= MOST_SHARED_BYTES;
    })
    .map(({ name, path }) => ({ name, bytes: new Uint8Array(readFileSync(path)) }));
}

const MT940 = [
  ...[':20:STMT', ':25:12030000/0000202051', ':28C:7/1', ':60F:C240301EUR0,00'],
  ':61:2403010301C12,50NTRFNONREF//B1',
  ':86:166?00GUTSCHRIFT?20SVWZ+R-1?30BANKDEFF?31DE02120300000000202051?32NORTH',
  ...[':61:2403020302D2,50NRTIX//B2', ':86:/RTRN/AC04/REMI/R-2/', ':62F:C240302EUR10,00', '-', ''],
].join('\r\n');

const OFX =
  'OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nENCODING:USASCII\r\nCHARSET:1252\r\n\r\n' +
  '<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>USD<BANKACCTFROM><BANKID>1<ACCTID>42' +
  '<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST><DTSTART>20240301<DTEND>20240331<STMTTRN>' +
  '<TRNTYPE>CREDIT<DTPOSTED>20240301<TRNAMT>12.50<FITID>F1<NAME>North &amp; Co</STMTTRN>' +
  '</BANKTRANLIST><LEDGERBAL><BALAMT>100.99<DTASOF>20240331</LEDGERBAL></STMTRS></STMTTRNRS>' +
  '</BANKMSGSRSV1></OFX>';

const DATEV =
  '"EXTF";700;21;"Buchungsstapel";13;20240801;;"RE";"";"";1;1;20240101;4;20240101;20241231;"x";"";1;0;0;"EUR"\r\n' +
  'Umsatz;S/H;WKZ;Kurs;Basis;WKZ Basis;Konto;Gegenkonto;BU;Belegdatum;Belegfeld 1;Belegfeld 2;Skonto;Buchungstext\r\n' +
  '100,00;"S";;;;;10001;8400;;1505;"R1";;;"Text"\r\n50,00;"H";;;;;10001;1200;;1605;"R1";;;"Text"\r\n';

const SIE =
  '#FLAGGA 0\n#FORMAT PC8\n#KONTO 1510 "Kundfordringar"\n#VER A 1 20250110 "Kundfaktura 29 Exempel"\n' +
  '{\n#TRANS 1510 {8 "1" 10 "2"} 100.00 20250110 "x"\n}\n';

const ITEMS = plainRows([
  ['Open items'],
  ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Currency'],
  ['Müller &amp; Söhne', 'R-1', '2025-01-05', '2025-02-05', 1234.5, 'EUR'],
  ['Łódź S.A.', 'R-2', '2025-01-06', '2025-02-06', -10, 'EUR'],
]);

const ENTRIES = ntry('12.50', 'CRDT') + ntry('2.50', 'DBIT');
const EMBEDDED = [{ name: 'factur-x.xml', bytes: cii() }];
const CSV = openItemsCsv(SAMPLE_ITEMS);

/** One or more files of every kind the import reads. */
export const OWN_SAMPLES: readonly Sample[] = [
  { name: 'items.csv', bytes: bytesOf(CSV) },
  { name: 'items-semicolon.csv', bytes: bytesOf(CSV.replaceAll(',', ';').replaceAll('.', ',')) },
  { name: 'items-utf16.csv', bytes: new Uint8Array(Buffer.from(`\ufeff${CSV}`, 'utf16le')) },
  { name: 'items-latin1.csv', bytes: new Uint8Array(Buffer.from(CSV, 'latin1')) },
  {
    name: 'summary.csv',
    bytes: bytesOf(
      'As at 31 March 2025\nContact,Current,1-30,31-60,Total\nA,1,0,0,1\nTotal,1,0,0,1\n',
    ),
  },
  {
    name: 'customers.csv',
    bytes: bytesOf('Customer no;Name;Street;Email\n1;Müller;Weg 1;a@b.example\n'),
  },
  {
    name: 'bank.csv',
    bytes: bytesOf(
      'Date,Payee,Reference,Amount\n01/03/2024,North,R-1,12.50\n13/03/2024,B,x,-1.00\n',
    ),
  },
  {
    name: 'items.xlsx',
    bytes: workbook({ sheets: { Items: ITEMS }, strings: ['x'], styles: [0, 14] }),
  },
  { name: 'datev.csv', bytes: bytesOf(DATEV) },
  { name: 'sie.se', bytes: bytesOf(SIE) },
  { name: 'mt940.sta', bytes: bytesOf(MT940) },
  { name: 'ofx.ofx', bytes: bytesOf(OFX) },
  {
    name: 'camt053.xml',
    bytes: bytesOf(camt(ENTRIES, { version: '08', balances: balance('CLBD', '10.00') })),
  },
  { name: 'ubl.xml', bytes: ubl() },
  { name: 'cii.xml', bytes: cii() },
  { name: 'zugferd.xml', bytes: zugferd1() },
  { name: 'classic.pdf', bytes: classicPdf(EMBEDDED) },
  { name: 'packed.pdf', bytes: packedPdf(EMBEDDED) },
];
