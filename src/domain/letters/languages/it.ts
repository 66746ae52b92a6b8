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
  subject: {
    reminder: 'Promemoria di pagamento: {amount}',
    formalReminder: 'Sollecito di pagamento: {amount}',
    letterBeforeAction: 'Richiesta formale di pagamento: {amount}',
  },
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
  reminder: {
    opening:
      'con la presente desideriamo ricordare le partite indicate di seguito, che dai nostri libri risultano ancora aperte. I pagamenti ricevuti fino alla data della presente sono già considerati.',
    request:
      'Chiediamo cortesemente il pagamento di {amount} entro {deadline}. Se il pagamento è già stato disposto, ringraziamo e preghiamo di considerare superata la presente.',
    question:
      'Se qualcosa non è chiaro o una fattura non risulta corretta, preghiamo di farcelo sapere{contact}; verificheremo senza indugio e invieremo volentieri copia di ogni fattura mancante.',
    help: 'Se non è possibile pagare l’intero importo entro tale data, preghiamo di parlarne con noi. Cercheremo insieme una soluzione.',
  },
  formal: {
    opening:
      'le partite indicate di seguito risultano scadute, la più vecchia in ritardo con decorrenza {since}. I pagamenti ricevuti fino alla data della presente sono già considerati.',
    reminded:
      'nonostante il nostro promemoria, le partite indicate di seguito risultano ancora non pagate, la più vecchia in ritardo con decorrenza {since}. I pagamenti ricevuti fino alla data della presente sono già considerati.',
    request:
      'Chiediamo il pagamento di {amount}, che dovrà pervenire sul nostro conto entro {deadline}. Se il pagamento è già stato disposto, ringraziamo.',
  },
  action: {
    opening:
      'le partite indicate di seguito risultano scadute. La presente espone per intero il nostro credito. I pagamenti ricevuti fino alla data della presente sono già considerati.',
    reminded:
      'nonostante il nostro promemoria, le partite indicate di seguito risultano ancora non pagate. La presente espone per intero il nostro credito. I pagamenti ricevuti fino alla data della presente sono già considerati.',
    basis:
      'Il credito deriva dalle nostre forniture e prestazioni, per le quali sono state emesse le fatture indicate. Ciascuna è scaduta alla data riportata; ci basiamo su tali fatture e sulle nostre scritture contabili.',
    demand:
      'Chiediamo il pagamento di {amount}, che dovrà pervenire sul nostro conto entro {deadline}.',
    noThreat:
      'Se entro tale data non riceveremo né il pagamento né una risposta, dovremo decidere come proseguire per il recupero del credito.',
    threat:
      'Se entro tale data non riceveremo né il pagamento né una risposta, intendiamo {steps} senza ulteriore avviso. Ciò potrà comportare costi aggiuntivi.',
    dispute:
      'In caso di contestazione totale o parziale del credito, preghiamo di indicarci per iscritto entro {deadline} quali partite sono contestate e per quale motivo, inviandoci i documenti a sostegno. Esamineremo i motivi e risponderemo prima di ogni ulteriore passo. Preghiamo di pagare la parte non contestata.',
    instalments:
      'Se non è possibile pagare tutto in una volta, preghiamo di contattarci prima di tale data{contact}. Siamo disponibili a concordare per iscritto un pagamento rateale.',
    rights:
      'Restano riservati tutti i nostri diritti, compresi gli interessi e l’indennizzo previsti dalla legge per il ritardo di pagamento.',
    rightsConsumer: 'Restano riservati tutti i nostri diritti.',
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
  invoiceCopies: 'Copie dei documenti indicati ({count})',
  close: { named: CLOSE, firm: CLOSE, consumer: CLOSE },
};
