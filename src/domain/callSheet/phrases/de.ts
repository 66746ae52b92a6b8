import type { CallPhrases } from './phrases';

export const GERMAN_PHRASES: CallPhrases = {
  greeting: 'Guten Tag, hier ist {me} von {company}. Darf ich bitte mit {person} sprechen?',
  greetingFirm:
    'Guten Tag, hier ist {me} von {company}. Wer kümmert sich bei Ihnen bitte um die Zahlungen?',
  thanks: 'Vielen Dank für Ihre Zahlung über {amount} vom {date}; sie ist angekommen.',
  unmatched:
    'Wir haben {amount} von Ihnen erhalten und können den Betrag noch nicht zuordnen. Wofür war er gedacht?',
  broken:
    'Am {made} hatten Sie uns {amount} bis zum {date} angekündigt. Ich finde den Betrag nicht auf unserem Konto. Können Sie mir weiterhelfen?',
  partly:
    'Von den {amount}, die Sie bis zum {date} angekündigt hatten, sind {received} angekommen; vielen Dank. Wann dürfen wir mit dem Rest rechnen?',
  purpose:
    'Ich rufe wegen {amount} an; der älteste Teil ist seit dem {date} fällig. Sind die Rechnungen bei Ihnen angekommen, und ist damit alles in Ordnung?',
  notDue:
    'Ich möchte nur fragen, ob unsere Rechnungen angekommen sind und ob damit alles in Ordnung ist.',
  question: 'Was steht im Weg, und bis zu welchem Tag können Sie zahlen?',
  offer:
    'Falls der ganze Betrag gerade schwierig ist, können wir über einen späteren Termin oder über Raten sprechen.',
  closing:
    'Vielen Dank für Ihre Zeit und das offene Gespräch. Ich habe notiert, was wir vereinbart haben. Auf Wiederhören.',
};
