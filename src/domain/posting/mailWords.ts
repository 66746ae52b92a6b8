import type { LetterLanguage } from '../letters/languages/languages';

/** What is written around a letter that goes as an attachment. No amount: others may see a preview. */
export interface MailWords {
  /** Places: {date}, {reference}. A subject that named the sum would show it in every preview. */
  readonly subject: string;
  readonly namedGreeting: string;
  readonly greeting: string;
  /** Places: {date}, {reference}. */
  readonly attached: string;
  readonly posted: string;
  /** Places: {contact}. */
  readonly questions: string;
  readonly closing: string;
  /** A text message. Places: {company}, {date}, {reference}; {contact} in what follows it. */
  readonly text: string;
  readonly ask: string;
}

export const MAIL_WORDS: Readonly<Record<LetterLanguage, MailWords>> = {
  en: {
    subject: 'Our letter of {date} ({reference})',
    namedGreeting: 'Dear {person},',
    greeting: 'Dear Sir or Madam,',
    attached: 'please find attached our letter of {date}, reference {reference}.',
    posted: 'The same letter is on its way to you by registered post.',
    questions: 'If anything is unclear, please answer this mail or call us: {contact}.',
    closing: 'Kind regards',
    text: '{company}: our letter of {date}, reference {reference}, is on its way to you.',
    ask: 'Questions? {contact}',
  },
  de: {
    subject: 'Unser Schreiben vom {date} ({reference})',
    namedGreeting: 'Guten Tag {person},',
    greeting: 'Sehr geehrte Damen und Herren,',
    attached: 'im Anhang erhalten Sie unser Schreiben vom {date}, Zeichen {reference}.',
    posted: 'Dasselbe Schreiben ist per Einschreiben zu Ihnen unterwegs.',
    questions: 'Bei Fragen antworten Sie bitte auf diese E-Mail oder rufen Sie uns an: {contact}.',
    closing: 'Mit freundlichen Grüßen',
    text: '{company}: Unser Schreiben vom {date}, Zeichen {reference}, ist zu Ihnen unterwegs.',
    ask: 'Fragen? {contact}',
  },
  fr: {
    subject: 'Notre courrier du {date} ({reference})',
    namedGreeting: 'Bonjour {person},',
    greeting: 'Madame, Monsieur,',
    attached: 'vous trouverez ci-joint notre courrier du {date}, référence {reference}.',
    posted: 'Le même courrier vous est envoyé en recommandé.',
    questions: 'Pour toute question, répondez à ce message ou appelez-nous : {contact}.',
    closing: 'Cordialement',
    text: '{company} : notre courrier du {date}, référence {reference}, est en route vers vous.',
    ask: 'Questions ? {contact}',
  },
  pl: {
    subject: 'Nasze pismo z dnia {date} ({reference})',
    namedGreeting: 'Dzień dobry, {person},',
    greeting: 'Szanowni Państwo,',
    attached: 'w załączeniu przesyłamy nasze pismo z dnia {date}, znak {reference}.',
    posted: 'To samo pismo zostało wysłane do Państwa listem poleconym.',
    questions: 'W razie pytań prosimy o odpowiedź na tę wiadomość lub o telefon: {contact}.',
    closing: 'Z poważaniem',
    text: '{company}: nasze pismo z dnia {date}, znak {reference}, jest w drodze do Państwa.',
    ask: 'Pytania? {contact}',
  },
  es: {
    subject: 'Nuestra carta del {date} ({reference})',
    namedGreeting: 'Buenos días, {person}:',
    greeting: 'Estimados señores:',
    attached: 'adjuntamos nuestra carta del {date}, referencia {reference}.',
    posted: 'La misma carta se les ha enviado por correo certificado.',
    questions: 'Si tienen alguna pregunta, respondan a este mensaje o llámennos: {contact}.',
    closing: 'Un saludo cordial',
    text: '{company}: nuestra carta del {date}, referencia {reference}, está en camino.',
    ask: '¿Preguntas? {contact}',
  },
  it: {
    subject: 'La nostra lettera del {date} ({reference})',
    namedGreeting: 'Buongiorno {person},',
    greeting: 'Gentili Signore e Signori,',
    attached: 'in allegato trova la nostra lettera del {date}, riferimento {reference}.',
    posted: 'La stessa lettera Le è stata spedita per raccomandata.',
    questions: 'Per domande risponda a questo messaggio o ci chiami: {contact}.',
    closing: 'Cordiali saluti',
    text: '{company}: la nostra lettera del {date}, riferimento {reference}, è in arrivo.',
    ask: 'Domande? {contact}',
  },
  nl: {
    subject: 'Onze brief van {date} ({reference})',
    namedGreeting: 'Geachte {person},',
    greeting: 'Geachte heer of mevrouw,',
    attached: 'in de bijlage vindt u onze brief van {date}, kenmerk {reference}.',
    posted: 'Dezelfde brief is aangetekend naar u onderweg.',
    questions: 'Hebt u vragen, beantwoord dan deze mail of bel ons: {contact}.',
    closing: 'Met vriendelijke groet',
    text: '{company}: onze brief van {date}, kenmerk {reference}, is naar u onderweg.',
    ask: 'Vragen? {contact}',
  },
};
