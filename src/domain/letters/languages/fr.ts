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
  subject: {
    reminder: 'Rappel de paiement\u00a0: {amount}',
    formalReminder: 'Relance\u00a0: {amount}',
    letterBeforeAction: 'Mise en demeure de payer\u00a0: {amount}',
  },
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
    payable: 'À payer',
  },
  payment: {
    heading: 'Coordonnées de paiement',
    amount: 'Montant',
    by: 'Au plus tard',
    holder: 'Titulaire',
    reference: 'Référence',
  },
  reminder: {
    opening:
      'Nous nous permettons de vous rappeler les montants ci-dessous qui, d’après nos livres, restent à régler. Les paiements reçus jusqu’au {today} sont pris en compte.',
    request:
      'Nous vous remercions de nous régler {amount} au plus tard le {deadline}. Si votre règlement est déjà en route, veuillez accepter nos remerciements et ne pas tenir compte de cette lettre.',
    question:
      'Un point n’est pas clair, ou vous n’êtes pas d’accord avec une facture\u00a0? Dites-nous de quoi il s’agit{contact}\u00a0; nous l’examinerons sans tarder et vous adresserons volontiers copie de toute facture qui vous manquerait.',
    help: 'Si vous ne pouvez pas régler la totalité d’ici là, parlez-nous-en. Nous chercherons une solution avec vous.',
  },
  formal: {
    opening:
      'Les montants ci-dessous sont échus, le plus ancien depuis le {since}. Les paiements reçus jusqu’au {today} sont pris en compte.',
    reminded:
      'Malgré notre rappel, les montants ci-dessous restent impayés\u00a0; le plus ancien est échu depuis le {since}. Les paiements reçus jusqu’au {today} sont pris en compte.',
    request:
      'Nous vous demandons de payer {amount}, somme qui doit nous parvenir au plus tard le {deadline}. Si votre règlement est déjà en route, veuillez accepter nos remerciements.',
  },
  action: {
    opening:
      'Les montants ci-dessous sont échus. Cette lettre expose notre créance en totalité. Les paiements reçus jusqu’au {today} sont pris en compte.',
    reminded:
      'Malgré notre rappel, les montants ci-dessous restent impayés. Cette lettre expose notre créance en totalité. Les paiements reçus jusqu’au {today} sont pris en compte.',
    basis:
      'La créance résulte de nos livraisons et prestations, pour lesquelles les factures indiquées ont été établies. Chacune était exigible à la date mentionnée\u00a0; nous nous appuyons sur ces factures et sur notre comptabilité.',
    demand:
      'Nous vous mettons en demeure de payer {amount}, somme qui doit nous parvenir au plus tard le {deadline}.',
    noThreat:
      'Sans règlement ni réponse de votre part à cette date, nous devrons décider de la suite à donner à cette créance.',
    threat:
      'Sans règlement ni réponse de votre part à cette date, nous avons l’intention {steps}, sans autre préavis. Des frais supplémentaires pourraient en résulter.',
    dispute:
      'Si vous contestez tout ou partie de la créance, merci de nous indiquer par écrit, au plus tard le {deadline}, les montants contestés et vos raisons, et de nous envoyer les documents sur lesquels vous vous appuyez. Nous examinerons vos raisons et y répondrons avant toute autre démarche. Merci de régler la partie que vous ne contestez pas.',
    instalments:
      'Si vous ne pouvez pas tout régler en une fois, prenez contact avec nous avant cette date{contact}. Nous sommes prêts à convenir avec vous, par écrit, d’un paiement échelonné.',
    rights:
      'Tous nos droits demeurent réservés, y compris les intérêts et l’indemnité prévus par la loi en cas de retard de paiement.',
    rightsConsumer: 'Tous nos droits demeurent réservés.',
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
  invoiceCopies: 'Copies des pièces indiquées ({count})',
  close: { named: CLOSE, firm: CLOSE, consumer: CLOSE },
};
