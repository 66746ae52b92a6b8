import { describe, expect, it } from 'vitest';
import { amounts, codes, entriesOf, readFile, refusalOf } from '../statement/support';

/** A message of our own around entries of `[:61:, :86:]`. */
function message(
  entries: readonly (readonly [string, string])[],
  closing = 'C240331EUR0,00',
): string {
  const lines = entries.flatMap(([line, text]) => [
    `:61:${line}`,
    ...(text === '' ? [] : [`:86:${text}`]),
  ]);
  return [
    ':20:STMT',
    ':25:12030000/0000202051',
    ':28C:7/1',
    ':60F:C240301EUR0,00',
    ...lines,
    `:62F:${closing}`,
    '-',
    '',
  ].join('\r\n');
}

function only(line: string, text = '') {
  const [entry] = entriesOf(readFile(message([[line, text]])));
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

describe('MT940: the statement line', () => {
  it('has value date, entry date, mark, amount and references', () => {
    expect(only('2403010304CR1234,5NTRFINV-7//BANK1')).toMatchObject({
      ...{ on: '2024-03-04', valueOn: '2024-03-01', bankRef: 'BANK1', reference: 'INV-7' },
      amount: { minor: 123_450, currency: 'EUR' },
    });
  });

  it('has signs by its mark: reversals go the other way', () => {
    const of = (mark: string) => only(`240301${mark}5,NMSCNONREF`);
    expect(of('C')).toMatchObject({ amount: { minor: 500 } });
    expect(of('D')).toMatchObject({ amount: { minor: -500 } });
    expect(of('RC')).toMatchObject({ amount: { minor: -500 }, reversal: true });
    expect(of('RD')).toMatchObject({ amount: { minor: 500 }, reversal: true });
    expect(of('C').reversal).toBeUndefined();
  });

  it('takes the year of the entry date that is nearest to the value date', () => {
    expect(only('2312310102C1,NMSCNONREF').on).toBe('2024-01-02');
    expect(only('2401011230C1,NMSCNONREF').on).toBe('2023-12-30');
    expect(only('9912310103C1,NMSCNONREF').on).toBe('2000-01-03');
  });

  it('reads amounts however the bank writes them', () => {
    const of = (amount: string) => only(`240301C${amount}NMSCNONREF`).amount.minor;
    expect(['7,', '7,5', '007,50', '1.234,56', '7.50', '000000000007,00'].map(of)).toEqual([
      700, 750, 750, 123_456, 750, 700,
    ]);
  });

  it('is refused with line and value when it is none, the other lines are taken', () => {
    const file = readFile(
      message([
        ['nonsense', ''],
        ['2402300301C1,NMSCNONREF', ''],
        ['240301C1,005NMSCNONREF', ''],
        ['240301C1,00NMSCNONREF', ''],
      ]),
    );
    expect(amounts(file)).toEqual(['1.00 EUR']);
    expect(file.rejected).toMatchObject([
      { line: 5, value: 'nonsense', code: 'import.bad-statement-line' },
      { line: 6, value: '240230', code: 'import.impossible-date' },
      { line: 7, value: '1,005', code: 'import.too-many-decimals' },
    ]);
  });

  it('keeps what was sent in another currency', () => {
    expect(only('240301C90,NTRFNONREF\r\n/OCMT/USD100,00/').original).toEqual({
      ...{ minor: 10_000, currency: 'USD' },
    });
  });
});

describe('MT940: the text of an entry', () => {
  it('of German banks has subfields and words, cut anywhere', () => {
    const text =
      '166?00GUTSCHRIFT?20EREF+ORDER-2024-000000000001?2123 SVWZ+Rechnung 47\r\n11?22vom 1.3. Danke' +
      '?30COBADEFFXXX?31DE89370400440532013000?32Nordwind Handelsgesellschaf?33t mbH';
    expect(only('240301C1,NTRFEREF+', text)).toMatchObject({
      ...{ name: 'Nordwind Handelsgesellschaft mbH', iban: 'DE89370400440532013000' },
      ...{ reference: 'ORDER-2024-00000000000123', text: 'Rechnung 4711 vom 1.3. Danke' },
    });
  });

  it('says by business code and reason that money came back', () => {
    expect(
      only('240301D10,NRTIKREF+', '109?00RETOURE?20EREF+E1 SVWZ+Konto zu?34901').return,
    ).toEqual({
      code: '901',
    });
    expect(only('240301C10,NTRFNONREF', '166?00GUTSCHRIFT?20SVWZ+x?34997').return).toBeUndefined();
    expect(only('240301D10,NTRFNONREF', '/RTRN/AC04/EREF/E1/REMI/x/NAME/y').return).toEqual({
      code: 'AC04',
    });
  });

  it('may have other marks before its subfields', () => {
    for (const mark of ['~', '<', '^']) {
      const text = '020?00PRZELEW?20Faktura 12/2024?31PL61109010140000071219812874?32ALFA SP';
      expect(only('240301C1,NTRFNONREF', text.replaceAll('?', mark)), mark).toMatchObject({
        ...{ name: 'ALFA SP', iban: 'PL61109010140000071219812874', text: 'Faktura 12/2024' },
      });
    }
  });

  it('may have codes between slashes, also where its lines are cut', () => {
    const text =
      '/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/J\r\nansen BV/REMI/Factuur 12/34/EREF/NOTPROVIDED';
    expect(only('240301C1,NTRFNONREF', text)).toMatchObject({
      ...{ name: 'Jansen BV', iban: 'NL91ABNA0417164300', reference: '', text: 'Factuur 12/34' },
    });
    const party = '/EREF/E-9/CNTP/NL91ABNA0417164300/ABNANL2A/Jansen BV/Goes/REMI/USTD//Factuur 9/';
    expect(only('240301C1,NTRFNONREF', party)).toMatchObject({
      ...{ name: 'Jansen BV', iban: 'NL91ABNA0417164300', reference: 'E-9', text: 'Factuur 9' },
    });
  });

  it('may be free: an account and a labelled name are picked out of it', () => {
    expect(
      only('240301C1,NTRFNONREF', 'FACTUUR 9, 10\r\nREK: NL91ABNA0417164300/NAAM: JANSEN'),
    ).toMatchObject({
      ...{ name: 'JANSEN', iban: 'NL91ABNA0417164300' },
      text: 'FACTUUR 9, 10 REK: NL91ABNA0417164300/NAAM: JANSEN',
    });
  });
});

describe('MT940: what Polish and Belgian banks write', () => {
  it('is an account with its country in a subfield, or a text with labels', () => {
    const fields =
      '020~00IN~20Faktura 12~31 0000071219812874~32ALFA SP~3861109010140000071219812874';
    expect(only('240301C1,NTRFNONREF', fields).iban).toBe('PL61109010140000071219812874');
    const labels =
      '034 PRZELEW; z rach.: 61109010140000071219812874; od: ALFA SP; tyt.: Faktura 12';
    expect(only('240301C1,NTRFNONREF', labels)).toMatchObject({
      ...{ name: 'ALFA SP', iban: '61109010140000071219812874' },
    });
  });

  it('is a structured reference inside the text, if its check digits are right', () => {
    const of = (text: string) => only('240301C1,NTRFNONREF', text).reference;
    expect(of('OVERSCHRIJVING +++010/8068/17183+++')).toBe('+++010/8068/17183+++');
    expect(of('OVERSCHRIJVING +++010/8068/17184+++')).toBe('');
    expect(of('166?00GUTSCHRIFT?20SVWZ+RF18539007547034')).toBe('RF18539007547034');
  });
});

describe('MT940: what older files write', () => {
  it('may give every line of a text its own tag, and the name behind the reference', () => {
    const line = '260115C000000000044,95N0600733959555      PHONE COMPANY BV          ';
    const entry = only(line, 'REF.  123456789      \r\n:86:INVOICE 987654321');
    expect(entry).toMatchObject({ name: 'PHONE COMPANY BV', reference: '0733959555' });
    expect(entry.text).toContain('INVOICE 987654321');
  });

  it('may have a text of numbered lines below :NS:, and a type with blanks', () => {
    const line = '2601150115CM5,00S   X\r\n:NS:01Rent\r\n02January\r\n15Payer\r\n17Transfer';
    expect(only(line)).toMatchObject({
      ...{ name: 'Payer', text: 'Rent January', amount: { minor: 500 } },
    });
  });

  it('may leave the currency of the closing balance out', () => {
    const file = readFile(message([['240301C5,NTRFNONREF', '']], 'C2403315,00'));
    expect(file.statements[0]).toMatchObject({ closing: { minor: 500, currency: 'EUR' } });
    expect(file.statements[0]?.balancesTie).toBe(true);
  });
});

describe('MT940: messages', () => {
  it('tie by their balances, pages each by themselves', () => {
    const first = message([['240301C10,NMSCNONREF', 'a']], 'C240301EUR10,').replace(
      ':62F:',
      ':62M:',
    );
    const second = message([['240301D4,NMSCNONREF', 'b']], 'C240301EUR6,').replace(
      ':60F:C240301EUR0,00',
      ':60M:C240301EUR10,',
    );
    expect(readFile(first + second).statements.map((one) => one.balancesTie)).toEqual([true, true]);
    const open = readFile(message([['240301C10,NMSCNONREF', 'a']], 'C240301EUR9,'));
    expect(codes(open)).toEqual(['statement.balances-differ']);
  });

  it('are found between SWIFT blocks and lines of the bank', () => {
    const swift = `{1:F01BANKDEFFAXXX0000000000}{2:I940BANKDEFFXXXXN}{4:\r\n${message([['240301C1,NMSCNONREF', 'a']]).replace('\r\n-\r\n', '\r\n-}')}`;
    expect(amounts(readFile(swift + swift.replace('a\r', 'b\r')))).toEqual([
      '1.00 EUR',
      '1.00 EUR',
    ]);
    expect(
      amounts(
        readFile(`BANKDEFF\r\n940\r\nBANKDEFF\r\n${message([['240301C1,NMSCNONREF', 'a']])}`),
      ),
    ).toEqual(['1.00 EUR']);
  });

  it('a text behind the closing balance belongs to no entry', () => {
    const text = message([['240301C1,NMSCNONREF', 'mine']]).replace(
      '\r\n-\r\n',
      '\r\n:86:not mine\r\n-\r\n',
    );
    expect(entriesOf(readFile(text)).map((entry) => entry.text)).toEqual(['mine']);
  });

  it('of type 942 name their currency in the floor limit, and leave out what is expected', () => {
    const interim = [
      ':20:X',
      ':25:DE02120300000000202051',
      ':28C:1',
      ':34F:EUR0,',
      ':13D:2403011200+0100',
      ':61:240301C5,NMSCNONREF',
      ':61:240301EC7,NMSCNONREF',
      '',
    ].join('\n');
    const file = readFile(interim);
    expect(file.format).toBe('mt942');
    expect(amounts(file)).toEqual(['5.00 EUR']);
    expect(codes(file)).toEqual(['statement.not-booked']);
  });

  it('without an account or a currency are refused by the missing field', () => {
    const text = message([['240301C1,NMSCNONREF', '']]);
    expect(refusalOf(text.replace(/:25:.*\r\n/, ''))?.params?.missing).toBe(':25:');
    expect(refusalOf(text.replace(/:6[02]F:.*\r\n/g, ''))?.params?.missing).toBe(':60F:');
  });

  it('cut off before their end say that nothing shows whether they are complete', () => {
    const file = readFile(message([['240301C1,NMSCNONREF', 'a']]).replace(/:62F[\s\S]*/, ''));
    expect(codes(file)).toEqual(['statement.no-closing']);
    expect(file.statements[0]?.balancesTie).toBeNull();
  });

  it('may name the currency behind the account number', () => {
    const text = message([['240301C1,NMSCNONREF', 'a']]).replace(
      '12030000/0000202051',
      'NL91ABNA0417164300 EUR',
    );
    expect(readFile(text).statements[0]?.account).toBe('NL91ABNA0417164300');
  });
});
