import type { LetterWords } from '../words';

const CLOSE = 'Distinti saluti';

export const ITALIAN: LetterWords = {
  language: 'it',
  dates: {
    months: [
      'gennaio',
      'febbraio',
      'marzo',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'agosto',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
    shortMonths: [],
    days: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
    long: '{d}\u00a0{month} {y}',
    short: '{dd}/{mm}/{y}',
    weekday: '{day} {date}',
    first: '1°',
  },
  numbers: { decimal: ',', group: '.' },
  pageLabel: 'Pagina {page} di {pages}',
  salutation: {
    named: 'Gentile {person},',
    firm: 'Gentili Signori,',
    consumer: 'Gentile {person},',
  },
  info: {
    date: 'Data',
    reference: 'Nostro riferimento',
    customer: 'Codice cliente',
    contact: 'Contatto',
    phone: 'Telefono',
    email: 'E-mail',
  },
  columns: {
    number: 'Fattura',
    issued: 'Data',
    due: 'Scadenza',
    amount: 'Importo {currency}',
    paid: 'Pagato {currency}',
    open: 'Residuo {currency}',
    late: 'Giorni di ritardo',
  },
  totals: {
    open: 'Totale residuo',
    received: 'Ricevuto, non ancora abbinato a una fattura',
    payable: 'Da pagare',
  },
  payment: {
    heading: 'Dati per il pagamento',
    amount: 'Importo',
    by: 'Accredito entro',
    holder: 'Intestatario',
    reference: 'Causale',
  },
  consequences: {
    court: 'avviare un procedimento giudiziario',
    agency: 'affidare il recupero del credito a {name}',
    creditBureau: 'segnalare il mancato pagamento a {name}, nei limiti di legge',
  },
  lastConsequence: ' e ',
  notice: {
    IT: 'La presente vale quale costituzione in mora ai sensi dell’art. 1219 c.c. e interrompe la prescrizione.',
  },
  sender: {
    registered: 'Registro',
    vatId: 'Partita IVA',
    bank: 'Banca',
    accountNumber: 'Numero di conto',
  },
  enclosuresLabel: 'Allegati',
  charges: {
    interest: 'Interessi di mora fino al {to}, {rate} % annuo{basis}',
    lumpSum: 'Indennizzo forfettario{basis}',
    costs: 'Spese di recupero{basis}',
  },
  statementEnclosed: 'Estratto conto con data {today}',
  invoiceCopies: 'Copie dei documenti indicati ({count})',
  close: { named: CLOSE, firm: CLOSE, consumer: CLOSE },
};
