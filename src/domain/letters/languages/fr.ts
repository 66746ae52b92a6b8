import type { LetterWords } from '../words';

const SALUTATION = 'Madame, Monsieur,';
const CLOSE = 'Veuillez agréer, Madame, Monsieur, nos salutations distinguées.';

export const FRENCH: LetterWords = {
  language: 'fr',
  dates: {
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    shortMonths: [],
    days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    long: '{d}\u00a0{month} {y}',
    short: '{dd}/{mm}/{y}',
    weekday: '{day} {date}',
    first: '1er',
  },
  numbers: { decimal: ',', group: '\u00a0' },
  pageLabel: 'Page {page} sur {pages}',
  salutation: { named: SALUTATION, firm: SALUTATION, consumer: SALUTATION },
  info: {
    date: 'Date',
    reference: 'Notre référence',
    customer: 'Votre n° de client',
    contact: 'Contact',
    phone: 'Téléphone',
    email: 'Courriel',
  },
  columns: {
    number: 'Facture',
    issued: 'Date',
    due: 'Échéance',
    amount: 'Montant {currency}',
    paid: 'Payé {currency}',
    open: 'Solde {currency}',
    late: 'Jours de retard',
  },
  totals: {
    open: 'Solde total',
    received: 'Reçu de votre part, pas encore affecté à une facture',
    disputed: 'Contesté, non réclamé par la présente',
    payable: 'À payer',
    over: 'À reporter',
    forward: 'Report',
  },
  payment: {
    heading: 'Coordonnées de paiement',
    amount: 'Montant',
    by: 'Au plus tard',
    holder: 'Titulaire',
    reference: 'Référence',
  },
  consequences: {
    court: 'd’engager une procédure judiciaire',
    agency: 'de confier le recouvrement de la créance à {name}',
    creditBureau: 'de signaler l’impayé à {name}, dans les limites de la loi',
  },
  lastConsequence: ' et ',
  notice: {
    FR: 'La présente vaut mise en demeure au sens de l’article 1344 du Code civil.',
  },
  sender: {
    registered: 'Immatriculation',
    vatId: 'N° TVA',
    bank: 'Banque',
    accountNumber: 'N° de compte',
  },
  enclosuresLabel: 'Pièces jointes',
  charges: {
    interest: 'Intérêts de retard jusqu’au {to}, {rate} % par an{basis}',
    lumpSum: 'Indemnité forfaitaire{basis}',
    costs: 'Frais de recouvrement{basis}',
  },
  statementEnclosed: 'Relevé de compte au {today}',
  invoiceCopies: 'Copies des pièces indiquées ({count})',
  close: { named: CLOSE, firm: CLOSE, consumer: CLOSE },
};
