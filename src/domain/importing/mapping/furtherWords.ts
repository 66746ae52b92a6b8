import type { BankRole, ItemRole } from './roles';

type Words<R extends string> = Readonly<Partial<Record<R, readonly string[]>>>;

/**
 * Header words of statements beside those of `bankWords`: Hungarian, Romanian, Greek, Turkish,
 * Slovak, Slovene and Croatian ones, and those of single banks and payment services.
 */
export const FURTHER_BANK_WORDS: Words<BankRole> = {
  bookedOn: [
    ...['posted transactions date', 'created', 'könyvelés dátuma', 'tranzakció dátuma', 'dátum'],
    ...['könyvelés napja', 'terhelés/jóváírás dátuma', 'data tranzacției', 'data tranzactiei'],
    ...['data operațiunii', 'data procesării', 'ημερομηνία', 'ημ/νία', 'ημερομηνία συναλλαγής'],
    ...['ημερομηνία κίνησης', 'tarih', 'işlem tarihi', 'dátum zaúčtovania', 'dátum transakcie'],
    ...['datum knjiženja', 'datum transakcije', 'datum izvršenja', 'datum prometa', 'data mov.'],
  ],
  valueOn: [
    ...['értéknap', 'data valorii', 'data valutei', 'valeur ημερομηνία', 'ημερομηνία αξίας'],
    ...['τοκισμός από', 'valör', 'valör tarihi', 'dátum valuty', 'datum valute', 'available on'],
  ],
  amount: [
    ...[
      'összeg',
      'tranzakció összege',
      'könyvelt összeg',
      'suma',
      'sumă',
      'ποσό',
      'ποσό συναλλαγής',
    ],
    ...['tutar', 'işlem tutarı', 'čiastka', 'objem', 'znesek', 'iznos', 'montante', 'local amount'],
  ],
  debit: [
    ...['terhelés', 'debitare', 'ieșiri', 'χρέωση', 'χρεώσεις', 'borç', 'çıkan', 'na ťarchu'],
    ...['breme', 'v breme', 'isplata', 'duguje', 'dugovno'],
  ],
  credit: [
    ...[
      'jóváírás',
      'creditare',
      'intrări',
      'πίστωση',
      'πιστώσεις',
      'alacak',
      'giren',
      'v prospech',
    ],
    ...['dobro', 'v dobro', 'uplata', 'potražuje', 'potražno'],
  ],
  sign: ['bejövő/kimenő', 'tartozik/követel', 'πρόσημο', 'χ/π', 'borç/alacak'],
  currency: [
    ...['pénznem', 'devizanem', 'deviza', 'valută', 'monedă', 'νόμισμα', 'para birimi', 'döviz'],
    ...['döviz cinsi', 'mena', 'valuta računa', 'valuta', 'posted currency', 'local currency'],
  ],
  name: [
    ...['partner neve', 'partner', 'kedvezményezett', 'nume partener', 'partener', 'beneficiar'],
    ...['plătitor', 'αντισυμβαλλόμενος', 'εντολέας', 'δικαιούχος', 'karşı taraf', 'gönderen'],
    ...['názov protistrany', 'názov protiúčtu', 'partner naziv', 'naziv partnera', 'prejemnik'],
    ...['naziv prejemnika/plačnika', 'naziv primatelja/platitelja', 'primatelj/platitelj'],
  ],
  iban: [
    ...['partner számlaszáma', 'ellenoldali számla', 'cont partener', 'iban partener'],
    ...['λογαριασμός αντισυμβαλλόμενου', 'karşı iban', 'protiúčet', 'račun partnera'],
    ...[
      'partner számlaszáma/azonosítója',
      'iban prejemnika/plačnika',
      'račun primatelja/platitelja',
    ],
  ],
  reference: [
    ...['referinţă', 'referință', 'αριθμός αναφοράς', 'αρ. συναλλαγής', 'dekont no', 'referans'],
    ...['sklic', 'poziv na broj', 'variabilný symbol', 'tranzakció azonosító'],
  ],
  text: [
    ...['közlemény', 'megjegyzés', 'leírás', 'descriere', 'detalii', 'detalii tranzacție'],
    ...['explicații', 'αιτιολογία', 'περιγραφή', 'açıklama', 'popis', 'poznámka', 'účel platby'],
    ...['namen', 'opis', 'opis plačila', 'opis plaćanja', 'správa pre príjemcu', 'description1'],
    ...['description2', 'description3'],
  ],
  balance: [
    ...['egyenleg', 'könyvelt egyenleg', 'sold', 'sold final', 'υπόλοιπο', 'λογιστικό υπόλοιπο'],
    ...['bakiye', 'zostatok', 'stanje', 'saldo nakon'],
  ],
};

/** Header words of open-item lists beside those of `itemWords`, in the same languages. */
export const FURTHER_ITEM_WORDS: Words<ItemRole> = {
  customerNumber: [
    ...['vevőkód', 'partnerkód', 'vevő azonosító', 'cod client', 'cod partener', 'κωδικός πελάτη'],
    ...['κωδικός', 'müşteri kodu', 'müşteri no', 'cari kodu', 'cari kod', 'číslo odberateľa'],
    ...['šifra kupca', 'šifra partnera'],
  ],
  customerName: [
    ...['vevő', 'vevő neve', 'partner neve', 'partner', 'client', 'nume client', 'denumire client'],
    ...['partener', 'πελάτης', 'επωνυμία', 'müşteri', 'müşteri adı', 'cari', 'cari adı', 'unvan'],
    ...['odberateľ', 'kupac', 'naziv kupca', 'kupec', 'naziv partnera'],
  ],
  invoiceNumber: [
    ...['számlaszám', 'számla sorszáma', 'bizonylatszám', 'număr factură', 'nr. factură'],
    ...['nr factura', 'număr document', 'αριθμός τιμολογίου', 'αρ. τιμολογίου', 'παραστατικό'],
    ...['αριθμός παραστατικού', 'fatura no', 'fatura numarası', 'belge no', 'číslo faktúry'],
    ...['broj računa', 'broj fakture', 'št. računa', 'številka računa', 'številka fakture'],
  ],
  issuedOn: [
    ...['számla kelte', 'kiállítás dátuma', 'kelt', 'data facturii', 'data emiterii'],
    ...[
      'dată factură',
      'ημερομηνία έκδοσης',
      'ημερομηνία τιμολογίου',
      'ημερομηνία',
      'fatura tarihi',
    ],
    ...['belge tarihi', 'dátum vystavenia', 'datum računa', 'datum fakture', 'datum izdaje'],
  ],
  dueOn: [
    ...['fizetési határidő', 'esedékesség', 'lejárat', 'scadență', 'data scadenței', 'scadenta'],
    ...['data scadentei', 'ημερομηνία λήξης', 'λήξη', 'ημερομηνία πληρωμής', 'vade', 'vade tarihi'],
    ...['dátum splatnosti', 'splatnosť', 'datum dospijeća', 'dospijeće', 'datum zapadlosti'],
    ...['zapadlost'],
  ],
  amount: [
    ...[
      'összeg',
      'bruttó',
      'bruttó összeg',
      'számla összege',
      'valoare',
      'valoare factură',
      'total',
    ],
    ...['suma', 'ποσό', 'αξία', 'σύνολο', 'tutar', 'fatura tutarı', 'suma faktúry', 'celková suma'],
    ...['iznos', 'znesek', 'ukupno'],
  ],
  openAmount: [
    ...['nyitott összeg', 'kiegyenlítetlen', 'hátralék', 'tartozás', 'rest de plată', 'sold'],
    ...['sold restant', 'neachitat', 'υπόλοιπο', 'ανεξόφλητο', 'ανοιχτό υπόλοιπο', 'kalan'],
    ...['kalan tutar', 'açık bakiye', 'bakiye', 'neuhradené', 'zostáva uhradiť', 'na úhradu'],
    ...['otvoreno', 'otvoreni iznos', 'odprto', 'odprti znesek', 'dugovanje'],
  ],
  currency: [
    ...['pénznem', 'deviza', 'devizanem', 'monedă', 'moneda', 'valută', 'νόμισμα', 'para birimi'],
    ...['döviz', 'mena', 'valuta'],
  ],
};
