import type { LawWords } from './words';

/** Interest and limitation in Polish. */
export const POLISH_LAW: LawWords = {
  texts: {
    'handoff.interest-credit': 'Od faktury korygującej {number} odsetki się nie należą.',
    'handoff.interest-not-late': '{number} nie była jeszcze przeterminowana w dniu zestawienia.',
    'handoff.interest-no-regime':
      'Dla klientów w „{country}” nie jest znana stopa ustawowa; odsetek nie naliczono.',
    'interest.rate-missing': 'Stopa za {halfYear} nie jest znana; odsetek nie naliczono.',
    'interest.contract-rate-needed':
      'Nie ma stopy ustawowej, a umowna nie jest znana; odsetek nie naliczono.',
    'interest.tier-currency':
      'Rekompensata zależy od kwoty w {tiers}; fakturę w {currency} trzeba porównać ręcznie.',
    'interest.rule-regime': '{name}; stopy według stanu na {asOf}.',
    'interest.rule-contract-rate':
      'Stopa umowna {ratePct} % w stosunku rocznym zastępuje ustawową.',
    'interest.rule-rate-floating-half-year':
      'Każde półrocze ma własną stopę ({reference}): {rates}.',
    'interest.rule-rate-floating-on-change':
      'Stopa zmienia się w dniu jej zmiany ({reference}): {rates}.',
    'interest.rule-rate-locked-at-default-start':
      'Stopa z półrocza, w którym odsetki zaczęły biec, obowiązuje przez całe opóźnienie ({reference}): {rates}.',
    'interest.rule-rate-single-rate-at-payment':
      'Jedna stopa za całe opóźnienie, obowiązująca w dniu zapłaty ({reference}): {rates}.',
    'interest.rule-rate-single-rate-at-due-date':
      'Jedna stopa za całe opóźnienie, obowiązująca w dniu wymagalności ({reference}): {rates}.',
    'interest.rule-rate-fixed': 'Stopa stała: {rates}.',
    'interest.rule-rate-contract': 'Stopa wynika z umowy: {rates}.',
    'interest.rule-day-count-actual/365':
      'Dni kalendarzowe dzielone przez 365, także w latach przestępnych.',
    'interest.rule-day-count-actual/actual':
      'Dni kalendarzowe dzielone przez 365, w latach przestępnych przez 366, z podziałem na 31 grudnia.',
    'interest.rule-day-count-actual/360': 'Dni kalendarzowe dzielone przez 360.',
    'interest.rule-day-count-30/360': 'Miesiące po 30 dni, rok po 360 dni.',
    'interest.rule-day-count-actual/366-with-leap-day':
      'Dni kalendarzowe dzielone przez 365, a przez 366 dla okresu obejmującego 29 lutego.',
    'interest.rule-rounding-once': 'Ułamki dokładne, zaokrąglone raz na końcu (połówki w górę).',
    'interest.rule-rounding-per-line': 'Każdy wiersz zaokrąglono (połówki w górę).',
    'interest.rule-rounding-daily':
      'Odsetki za jeden dzień zaokrąglono (połówki w górę), a potem pomnożono przez liczbę dni.',
    'interest.rule-payment-day-counts': 'Za dzień zapłaty odsetki się należą.',
    'interest.rule-payment-day-excluded': 'Za dzień zapłaty odsetki się nie należą.',
    'interest.rule-added-rate': 'Stopę {ratePct} % od {from} dodał wierzyciel; źródło: {source}.',
    'interest.rule-compounds-yearly':
      'W każdą rocznicę opóźnienia niezapłacone odsetki dolicza się do należności głównej (BW 6:119(2)).',
    'interest.rule-compensation':
      'Rekompensata {amount} za tę fakturę, jeden raz, według jej pierwotnej kwoty brutto: {basis}.',
    'interest.rule-no-compensation': 'Bez rekompensaty ustawowej.',
    'interest.rule-not-late': 'Bez opóźnienia, więc bez rekompensaty.',
    'limitation.why-start-due-date':
      '{claim}: okres w miesiącach {months}, od terminu zapłaty {dueDate}.',
    'limitation.why-start-day-after-due-date':
      '{claim}: okres w miesiącach {months}, od {start}, dnia po terminie zapłaty {dueDate} (ostrożnie licząc, o dzień wcześniej).',
    'limitation.why-start-end-of-due-year':
      '{claim}: okres w miesiącach {months}, od {start}, końca roku, w którym należność stała się wymagalna ({dueDate}).',
    'limitation.why-year-end': 'Termin kończy się z końcem roku kalendarzowego.',
    'limitation.why-first-end': 'Bez dalszych zdarzeń kończy się {lastDay}.',
    'limitation.why-no-effect': '{on}, {type}: bez wpływu na przedawnienie ({country}).',
    'limitation.why-letter-no-effect':
      '{on}, {type}: dowodzi opóźnienia, ale nie przerywa przedawnienia ({country}).',
    'limitation.why-deferral':
      '{on}, {type}: bez własnego skutku ({country}); nowy termin uzgodniony na piśmie trzeba odnotować osobno.',
    'limitation.why-after-expiry':
      '{on}, {type}: po ostatnim dniu {lastDay}, więc nie odnawia roszczenia; czy oznacza zrzeczenie się zarzutu, oceni prawnik.',
    'limitation.why-form-written': '{on}, {type}: bez skutku, bo liczy się tu tylko forma pisemna.',
    'limitation.why-form-signed':
      '{on}, {type}: bez skutku, bo liczy się tu tylko pismo podpisane.',
    'limitation.why-form-assumed-written':
      'Zakłada się, że było to na piśmie i dotarło do adresata.',
    'limitation.why-form-assumed-signed': 'Zakłada się, że było to na piśmie i z podpisem.',
    'limitation.why-restarted':
      '{on}, {type}: biegnie nowy okres (miesiące: {months}) i kończy się {lastDay}.',
    'limitation.why-kept-later':
      '{on}, {type}: nowy okres skończyłby się {renewedEnd}; pozostaje późniejszy dzień {lastDay}.',
    'limitation.why-only-once': '{on}, {type}: wywołuje skutek tylko raz.',
    'limitation.why-suspended':
      '{on} do {to}, {type}: tych dni się nie liczy; termin kończy się {lastDay}.',
    'limitation.why-suspension-early':
      '{on} do {to}, {type}: przed rozpoczęciem biegu, ostatnim dniem pozostaje {lastDay}.',
    'limitation.why-suspension-open':
      '{on}, {type}: bieg jest zawieszony, ale końca nie odnotowano; podany dzień jest najwcześniejszym możliwym.',
    'limitation.why-extended': '{on}, {type}: koniec przesunięto na {lastDay}.',
    'limitation.why-extension-open':
      '{on}, {type}: nie odnotowano uzgodnionego końca, więc niczego nie doliczono.',
    'limitation.why-stopped': '{on}, {type}: termin dla tego roszczenia już nie biegnie.',
    'limitation.why-probable':
      'Prawdopodobny ostatni dzień {lastDay}, nigdy pewność: w porę zapytać prawnika (wiarygodność źródeł: {confidence}).',
    'limitation.why-extinguished':
      'Po tym dniu sam dług już nie istnieje: zaprzestać dochodzenia i nie przyjmować zapłaty jako należnej.',
    'limitation.event-acknowledgement': 'uznanie długu przez dłużnika',
    'limitation.event-partPayment': 'częściowa zapłata',
    'limitation.event-interestPayment': 'zapłata odsetek',
    'limitation.event-instalmentRequest': 'prośba o raty',
    'limitation.event-promise': 'obietnica zapłaty',
    'limitation.event-signedPlan': 'podpisana ugoda',
    'limitation.event-security': 'ustanowienie zabezpieczenia',
    'limitation.event-writtenNotice': 'formalne wezwanie na piśmie',
    'limitation.event-registeredLetter': 'list polecony',
    'limitation.event-reminder': 'przypomnienie',
    'limitation.event-interestNote': 'nota odsetkowa',
    'limitation.event-call': 'rozmowa telefoniczna',
    'limitation.event-negotiation': 'negocjacje',
    'limitation.event-deferral': 'odroczenie',
    'limitation.event-standstill': 'porozumienie o wstrzymaniu działań',
    'limitation.event-mediation': 'mediacja',
    'limitation.event-settlementSummons': 'zawezwanie do próby ugodowej',
    'limitation.event-waiver': 'zrzeczenie się zarzutu',
    'limitation.event-claimIssued': 'pozew',
    'limitation.event-paymentOrder': 'wniosek o nakaz zapłaty',
    'limitation.event-enforcementAct': 'czynność egzekucyjna',
    'limitation.event-bailiffNotice': 'pismo prawnika lub komornika',
    'limitation.event-debtProgramme': 'program spłaty długów',
  },
  countries: {
    AT: 'Austria',
    BE: 'Belgia',
    CH: 'Szwajcaria',
    CZ: 'Czechy',
    DE: 'Niemcy',
    ES: 'Hiszpania',
    EU: 'Unia Europejska',
    FR: 'Francja',
    GB: 'Wielka Brytania',
    'GB-ENG': 'Anglia i Walia',
    'GB-NIR': 'Irlandia Północna',
    'GB-SCT': 'Szkocja',
    IE: 'Irlandia',
    IT: 'Włochy',
    NL: 'Holandia',
    PL: 'Polska',
    US: 'USA',
  },
  debtors: {
    business: 'dłużnik jest przedsiębiorcą',
    consumer: 'dłużnik jest konsumentem',
    any: 'każdy dłużnik',
  },
  references: {
    bgb: 'niemiecka stopa bazowa, BGB 247',
    boe: 'stopa Banku Anglii',
    cnb: 'stopa repo Czeskiego Banku Narodowego',
    decree: 'ustalana rozporządzeniem',
    ecb: 'stopa refinansowa EBC',
    nbp: 'stopa referencyjna NBP',
    oenb: 'stopa bazowa Austriackiego Banku Narodowego',
  },
  claims: { general: 'Roszczenie z umowy', consumer: 'Roszczenie wobec konsumenta' },
  levels: { high: 'wysoka', medium: 'średnia', low: 'niska' },
  rateFrom: '{rate} % od {on}',
  halfYear: 'okres od {from} do {to}',
  source: 'Źródło: {url}.',
  sourceAt: 'Źródło: {url} (stan na {on}).',
};
