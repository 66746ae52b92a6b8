import type { LetterWords } from '../words';

const CLOSE = 'Z poważaniem';

export const POLISH: LetterWords = {
  language: 'pl',
  dates: {
    months: [
      'stycznia',
      'lutego',
      'marca',
      'kwietnia',
      'maja',
      'czerwca',
      'lipca',
      'sierpnia',
      'września',
      'października',
      'listopada',
      'grudnia',
    ],
    shortMonths: [],
    days: ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'],
    long: '{d}\u00a0{month} {y}\u00a0r.',
    short: '{dd}.{mm}.{y}',
    weekday: '{date} ({day})',
    first: '1',
  },
  numbers: { decimal: ',', group: '\u00a0' },
  pageLabel: 'Strona {page} z {pages}',
  subject: {
    reminder: 'Przypomnienie o płatności: {amount}',
    formalReminder: 'Upomnienie: {amount}',
    letterBeforeAction: 'Wezwanie do zapłaty: {amount}',
  },
  salutation: {
    named: 'Szanowni Państwo,',
    firm: 'Szanowni Państwo,',
    consumer: 'Szanowna Pani, Szanowny Panie,',
  },
  info: {
    date: 'Data',
    reference: 'Nasz znak',
    customer: 'Numer klienta',
    contact: 'Kontakt',
    phone: 'Telefon',
    email: 'E-mail',
  },
  columns: {
    number: 'Faktura',
    issued: 'Data faktury',
    due: 'Termin płatności',
    amount: 'Kwota {currency}',
    paid: 'Wpłacono {currency}',
    open: 'Do zapłaty {currency}',
    late: 'Dni zwłoki',
  },
  totals: {
    open: 'Razem nieopłacone',
    received: 'Wpłaty jeszcze nieprzypisane do faktury',
    payable: 'Do zapłaty',
  },
  payment: {
    heading: 'Dane do przelewu',
    amount: 'Kwota',
    by: 'Termin wpływu',
    holder: 'Odbiorca',
    reference: 'Tytuł',
  },
  reminder: {
    opening:
      'uprzejmie przypominamy o wymienionych niżej pozycjach, które według naszych ksiąg są jeszcze nieopłacone. Wpłaty otrzymane do dnia {today} zostały uwzględnione.',
    request:
      'Prosimy o zapłatę kwoty {amount} do dnia {deadline}. Jeśli przelew jest już w drodze, dziękujemy i prosimy uznać to pismo za nieaktualne.',
    question:
      'Jeśli coś jest niejasne albo któraś faktura budzi zastrzeżenia, prosimy o informację{contact}; niezwłocznie to sprawdzimy i chętnie prześlemy kopię każdej brakującej faktury.',
    help: 'Jeśli zapłata całej kwoty w tym terminie nie jest możliwa, prosimy o rozmowę. Poszukamy wspólnie rozwiązania.',
  },
  formal: {
    opening:
      'termin płatności wymienionych niżej pozycji minął; najstarsza od {since} jest przeterminowana. Wpłaty otrzymane do dnia {today} zostały uwzględnione.',
    reminded:
      'mimo naszego przypomnienia wymienione niżej pozycje są nadal nieopłacone; najstarsza od {since} jest przeterminowana. Wpłaty otrzymane do dnia {today} zostały uwzględnione.',
    request:
      'Prosimy o zapłatę kwoty {amount} w taki sposób, aby wpłynęła na nasz rachunek do dnia {deadline}. Jeśli przelew jest już w drodze, dziękujemy.',
  },
  action: {
    opening:
      'termin płatności wymienionych niżej pozycji minął. Niniejsze pismo podaje całość naszego roszczenia. Wpłaty otrzymane do dnia {today} zostały uwzględnione.',
    reminded:
      'mimo naszego przypomnienia wymienione niżej pozycje są nadal nieopłacone. Niniejsze pismo podaje całość naszego roszczenia. Wpłaty otrzymane do dnia {today} zostały uwzględnione.',
    basis:
      'Roszczenie wynika z naszych dostaw i usług, na które wystawiliśmy wymienione faktury. Każda z nich stała się wymagalna w podanym dniu; opieramy się na tych fakturach i na naszych księgach.',
    demand:
      'Wzywamy do zapłaty kwoty {amount} w taki sposób, aby wpłynęła na nasz rachunek do dnia {deadline}.',
    noThreat:
      'Jeśli do tego dnia nie otrzymamy ani zapłaty, ani odpowiedzi, będziemy musieli zdecydować, jak dalej dochodzić roszczenia.',
    threat:
      'Jeśli do tego dnia nie otrzymamy ani zapłaty, ani odpowiedzi, zamierzamy bez dalszego zawiadomienia {steps}. Może to spowodować dodatkowe koszty.',
    dispute:
      'Jeśli kwestionują Państwo roszczenie w całości lub w części, prosimy o pisemną informację do dnia {deadline}, które pozycje i z jakiego powodu są sporne, oraz o przesłanie dokumentów na poparcie. Rozważymy te powody i odpowiemy na nie, zanim podejmiemy dalsze kroki. Prosimy o zapłatę części bezspornej.',
    instalments:
      'Jeśli zapłata całości naraz nie jest możliwa, prosimy o kontakt przed tym dniem{contact}. Jesteśmy gotowi do rozmowy o zapłacie w ratach na podstawie pisemnego porozumienia.',
    rights:
      'Zastrzegamy sobie wszystkie prawa, w tym prawo do odsetek ustawowych i rekompensaty za opóźnienie w płatności.',
    rightsConsumer: 'Zastrzegamy sobie wszystkie prawa.',
  },
  consequences: {
    court: 'wystąpić na drogę sądową',
    agency: 'przekazać sprawę do windykacji firmie {name}',
    creditBureau: 'zgłosić nieopłacone zobowiązanie do {name} w granicach prawa',
  },
  lastConsequence: ' oraz ',
  notice: {},
  sender: {
    registered: 'Rejestr',
    vatId: 'NIP / VAT UE',
    bank: 'Bank',
    accountNumber: 'Numer rachunku',
  },
  enclosuresLabel: 'Załączniki',
  invoiceCopies: 'Kopie wymienionych dokumentów ({count})',
  close: { named: CLOSE, firm: CLOSE, consumer: CLOSE },
};
