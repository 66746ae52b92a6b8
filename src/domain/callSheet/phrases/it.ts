import type { CallPhrases } from './phrases';

export const ITALIAN_PHRASES: CallPhrases = {
  greeting: 'Buongiorno, sono {me} di {company}. Potrei parlare con {person}, per cortesia?',
  greetingFirm: 'Buongiorno, sono {me} di {company}. Chi si occupa dei pagamenti, per cortesia?',
  thanks: 'Grazie per il pagamento di {amount} del {date}; ci è arrivato.',
  unmatched:
    'Abbiamo ricevuto da voi {amount} che non riusciamo ancora ad abbinare. A che cosa si riferisce?',
  broken:
    'Il {made} ci avevate annunciato {amount} entro il {date}. Non trovo l’importo sul nostro conto. Può aiutarmi?',
  partly:
    'Dei {amount} annunciati entro il {date} sono arrivati {received}; grazie. Quando possiamo aspettarci il resto?',
  purpose:
    'La chiamo per {amount}; la parte più vecchia è scaduta il {date}. Vi sono arrivate le fatture, ed è tutto in ordine?',
  notDue: 'Vorrei solo sapere se vi sono arrivate le nostre fatture e se è tutto in ordine.',
  question: 'Che cosa lo impedisce, ed entro quale giorno potete pagare?',
  offer: 'Se ora l’intero importo è difficile, possiamo parlare di una data successiva o di rate.',
  closing:
    'La ringrazio per il tempo e per la franchezza. Ho annotato quanto abbiamo concordato. Arrivederci.',
};
