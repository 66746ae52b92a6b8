import type { LetterWords } from '../words';

const CLOSE = 'Met vriendelijke groet,';

export const DUTCH: LetterWords = {
  language: 'nl',
  dates: {
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    shortMonths: [],
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    long: '{d}\u00a0{month} {y}',
    short: '{dd}-{mm}-{y}',
    weekday: '{day} {date}',
    first: '1',
  },
  numbers: { decimal: ',', group: '.', code: 'before' },
  pageLabel: 'Pagina {page} van {pages}',
  salutation: {
    named: 'Geachte {person},',
    firm: 'Geachte heer, mevrouw,',
    consumer: 'Geachte {person},',
  },
  info: {
    date: 'Datum',
    reference: 'Ons kenmerk',
    customer: 'Uw klantnummer',
    contact: 'Contact',
    phone: 'Telefoon',
    email: 'E-mail',
  },
  columns: {
    number: 'Factuur',
    issued: 'Datum',
    due: 'Vervaldatum',
    amount: 'Bedrag {currency}',
    paid: 'Betaald {currency}',
    open: 'Open {currency}',
    late: 'Dagen te laat',
  },
  totals: {
    open: 'Totaal open',
    received: 'Van u ontvangen, nog niet aan een factuur gekoppeld',
    payable: 'Te betalen',
  },
  payment: {
    heading: 'Betaalgegevens',
    amount: 'Bedrag',
    by: 'Uiterlijk op',
    holder: 'Ten name van',
    reference: 'Kenmerk',
  },
  consequences: {
    court: 'een gerechtelijke procedure te beginnen',
    agency: 'de vordering ter incasso over te dragen aan {name}',
    creditBureau: 'de onbetaalde vordering binnen de grenzen van de wet te melden bij {name}',
  },
  lastConsequence: ' en ',
  notice: {
    NL: 'Wij behouden ons ondubbelzinnig ons recht op nakoming voor (artikel 3:317 BW).',
  },
  sender: {
    registered: 'Register',
    vatId: 'Btw-nummer',
    bank: 'Bank',
    accountNumber: 'Rekeningnummer',
  },
  enclosuresLabel: 'Bijlagen',
  charges: {
    interest: 'Rente tot en met {to}, {rate} % per jaar{basis}',
    lumpSum: 'Vergoeding wegens te late betaling{basis}',
    costs: 'Incassokosten{basis}',
  },
  statementEnclosed: 'Rekeningoverzicht per {today}',
  invoiceCopies: 'Kopieën van de genoemde stukken ({count})',
  close: { named: CLOSE, firm: CLOSE, consumer: CLOSE },
};
