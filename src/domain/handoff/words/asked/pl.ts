import type { AskedWords } from '../words';

/** The words of the answer to a request for access in Polish. */
export const POLISH_ASKED: AskedWords = {
  everythingOnRecord: 'Wszystko, co zapisano',
  yourData: 'Państwa dane',
  address: 'Adres',
  language: 'Język',
  bankAccounts: 'Rachunki bankowe',
  persons: 'Osoby',
  telephone: 'Telefon',
  email: 'E-mail',
  prefers: 'Preferencje',
  allItems: 'Faktury i faktury korygujące',
  text: 'Treść',
  allPayments: 'Wpłaty',
  fromAccount: 'Z rachunku',
  reference: 'Tytuł',
  allContacts: 'Kontakty, notatki i decyzje',
  takenBack: 'cofnięto',
  forProgram: 'Wszystko, dla programu',
  readmeHead: 'Wszystko, co {company} przechowuje o {name}, stan na {on}',
  readmeLaw:
    '(dostęp na podstawie art. 15 ogólnego rozporządzenia o ochronie danych albo podobnej ustawy)',
  readmeWhy: 'Po co: faktury, wpłaty i kontakty, aby dochodzić należności i prowadzić księgi.',
  readmeFrom: 'Skąd: z księgowości firmy, z banku oraz z tego, co powiedziano i napisano.',
  readmeAsk: 'Pytania, sprostowania i sprzeciwy prosimy kierować do: {contact}',
  namedCall: 'Rozmowa: {name}',
  namedDispute: 'Zgłoszono zastrzeżenie: {name} (faktury: {count})',
  redacted: '[usunięto]',
};
