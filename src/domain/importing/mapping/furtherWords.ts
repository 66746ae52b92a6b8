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
    ...['txn date', 'дата', 'дата операции', 'дата на операция', 'תאריך'],
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
    ...['сума', 'сумма', 'סכום'],
  ],
  debit: [
    ...['terhelés', 'debitare', 'ieșiri', 'χρέωση', 'χρεώσεις', 'borç', 'çıkan', 'na ťarchu'],
    ...['breme', 'v breme', 'isplata', 'duguje', 'dugovno'],
    ...['дебит', 'дебет', 'חובה'],
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
    ...['кредит', 'זכות'],
  ],
  sign: ['bejövő/kimenő', 'tartozik/követel', 'πρόσημο', 'χ/π', 'borç/alacak'],
  currency: [
    ...['pénznem', 'devizanem', 'deviza', 'valută', 'monedă', 'νόμισμα', 'para birimi', 'döviz'],
    ...['döviz cinsi', 'mena', 'valuta računa', 'valuta', 'posted currency', 'local currency'],
    ...['валута', 'валюта', 'מטבע'],
  ],
  name: [
    ...['partner neve', 'partner', 'kedvezményezett', 'nume partener', 'partener', 'beneficiar'],
    ...['plătitor', 'αντισυμβαλλόμενος', 'εντολέας', 'δικαιούχος', 'karşı taraf', 'gönderen'],
    ...['názov protistrany', 'názov protiúčtu', 'partner naziv', 'naziv partnera', 'prejemnik'],
    ...['naziv prejemnika/plačnika', 'naziv primatelja/platitelja', 'primatelj/platitelj'],
    ...['контрагент', 'наредител', 'плательщик'],
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
    ...['narration', 'описание', 'основание', 'назначение платежа', 'תיאור'],
  ],
  balance: [
    ...['egyenleg', 'könyvelt egyenleg', 'sold', 'sold final', 'υπόλοιπο', 'λογιστικό υπόλοιπο'],
    ...['bakiye', 'zostatok', 'stanje', 'saldo nakon'],
    ...['closing balance', 'салдо', 'остаток', 'יתרה'],
  ],
};

/** Header words of open-item lists beside those of `itemWords`, in the same languages. */
export const FURTHER_ITEM_WORDS: Words<ItemRole> = {
  customerNumber: [
    ...['vevőkód', 'partnerkód', 'vevő azonosító', 'cod client', 'cod partener', 'κωδικός πελάτη'],
    ...['κωδικός', 'müşteri kodu', 'müşteri no', 'cari kodu', 'cari kod', 'číslo odberateľa'],
    ...['šifra kupca', 'šifra partnera', 'relatie code', 'debiteur code'],
    ...['address number', 'код клиента', 'клиентски номер'],
  ],
  customerName: [
    ...['vevő', 'vevő neve', 'partner neve', 'partner', 'client', 'nume client', 'denumire client'],
    ...['partener', 'πελάτης', 'επωνυμία', 'müşteri', 'müşteri adı', 'cari', 'cari adı', 'unvan'],
    ...['odberateľ', 'kupac', 'naziv kupca', 'kupec', 'naziv partnera', 'relatie naam'],
    ...[
      'alpha name',
      'Bezeichnung',
      'клиент',
      'контрагент',
      'покупатель',
      'заказчик',
      'לקוח',
      'שם לקוח',
    ],
  ],
  invoiceNumber: [
    ...['számlaszám', 'számla sorszáma', 'bizonylatszám', 'număr factură', 'nr. factură'],
    ...['nr factura', 'număr document', 'αριθμός τιμολογίου', 'αρ. τιμολογίου', 'παραστατικό'],
    ...['αριθμός παραστατικού', 'fatura no', 'fatura numarası', 'belge no', 'číslo faktúry'],
    ...['broj računa', 'broj fakture', 'št. računa', 'številka računa', 'številka fakture'],
    ...['laskun numero', 'laskunumero', 'číslo', 'numero', 'numéro', 'número', 'numer'],
    ...[
      'trx number',
      'transaction number',
      'Rechnung Nr',
      'OP-Nr.',
      'OP-Nummer',
      'invoice nr',
      'фактура №',
      'номер на фактура',
      'номер счета',
      'номер документа',
      'счет №',
    ],
    ...['מספר חשבונית', 'חשבונית'],
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
    ...[
      'trx date',
      'invoice dt',
      'inv date',
      'doc date',
      'дата',
      'дата на фактура',
      'дата счета',
      'дата документа',
      'תאריך',
    ],
  ],
  dueOn: [
    ...['fizetési határidő', 'esedékesség', 'lejárat', 'scadență', 'data scadenței', 'scadenta'],
    ...['data scadentei', 'ημερομηνία λήξης', 'λήξη', 'ημερομηνία πληρωμής', 'vade', 'vade tarihi'],
    ...['dátum splatnosti', 'splatnosť', 'datum dospijeća', 'dospijeće', 'datum zapadlosti'],
    ...['zapadlost'],
    ...['due dt', 'падеж', 'срок за плащане', 'срок оплаты', 'дата оплаты', 'תאריך פירעון'],
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
    ...['iznos', 'znesek', 'ukupno', 'total in currency signed', 'total signed', 'Betrag Hauswähr'],
    ...['Betrag HWähr', 'Betr. Hauswähr', 'Betrag Belegwähr'],
    ...['amount due original', 'inv amt', 'invoice amt', 'сума', 'стойност', 'сумма', 'סכום'],
  ],
  openAmount: [
    ...['nyitott összeg', 'kiegyenlítetlen', 'hátralék', 'tartozás', 'rest de plată', 'sold'],
    ...['sold restant', 'neachitat', 'υπόλοιπο', 'ανεξόφλητο', 'ανοιχτό υπόλοιπο', 'kalan'],
    ...['kalan tutar', 'açık bakiye', 'bakiye', 'neuhradené', 'zostáva uhradiť', 'na úhradu'],
    ...['otvoreno', 'otvoreni iznos', 'odprto', 'odprti znesek', 'dugovanje', 'amount due signed'],
    ...['residual amount', 'amount residual', 'avoinna', 'avoin saldo', 'da saldare'],
    ...[
      'amount due remaining',
      'bal amt',
      'balance amt',
      'open amt',
      'остатък',
      'неплатено',
      'остаток',
      'задолженность',
      'יתרה',
    ],
  ],
  currency: [
    ...['pénznem', 'deviza', 'devizanem', 'monedă', 'moneda', 'valută', 'νόμισμα', 'para birimi'],
    ...['döviz', 'mena', 'valuta', 'HWähr', 'Hauswähr', 'Hauswährung', 'Belegwähr'],
    ...['invoice currency code', 'curr', 'cur', 'валута', 'валюта', 'מטבע'],
  ],
};
