import type { AgreementWords } from '../paper/words';

export const POLISH: AgreementWords = {
  language: 'pl',
  heading: {
    instalments: 'Porozumienie o spłacie w ratach z uznaniem długu',
    deferral: 'Porozumienie o odroczeniu płatności z uznaniem długu',
  },
  roles: { creditor: 'Wierzyciel', debtor: 'Dłużnik' },
  lines: {
    registered: 'Rejestr: {value}',
    vat: 'NIP/VAT: {value}',
    customer: 'Nr klienta {value}',
    represented: 'Reprezentowany przez: {value}',
  },
  claimColumns: ['Faktura', 'Data', 'Termin', 'Kwota', 'Zapłacono', 'Pozostaje'],
  totals: {
    open: 'Suma dokumentów',
    setOff: 'Korekta {number}, potrącona',
    received: 'Otrzymano, jeszcze nie przypisano do dokumentu',
    interest: 'Odsetki do dziś',
    lumpSum: 'Rekompensata za koszty odzyskiwania należności',
    costs: 'Koszty',
    waived: 'Niedochodzone, dopóki porozumienie jest wykonywane',
    planInterest: 'Odsetki za czas porozumienia',
    debt: 'Dług według tego porozumienia',
  },
  extras: { interest: 'odsetki do dziś', lumpSum: 'rekompensata', costs: 'koszty' },
  setOffPart: 'korekta {credit} z fakturą {invoice}: {amount}',
  and: 'i',
  scheduleColumns: {
    no: 'Nr',
    due: 'Termin',
    reference: 'Tytuł przelewu',
    principal: 'Należność główna',
    interest: 'Odsetki, koszty',
    amount: 'Wpłata',
    balance: 'Pozostaje potem',
  },
  scheduleTotal: 'Razem',
  spans: { days: '{n|dnia|dni}', bankDays: '{n|dnia roboczego|dni roboczych} banków' },
  annex: 'Załącznik: wierzytelności',
  signature: {
    place: 'Miejscowość',
    date: 'Data',
    name: 'Imię i nazwisko drukowanymi literami',
    office: 'Funkcja lub umocowanie',
    signature: 'Podpis, ewentualnie pieczęć',
  },
  coupons: {
    heading: 'Wpłaty',
    note: 'Odcinek dla każdej wpłaty. Prosimy podać jej tytuł, aby wpłata została od razu zaliczona.',
    title: 'Wpłata {no} z {count}',
    labels: { amount: 'Kwota', due: 'Na rachunku do', holder: 'Odbiorca', reference: 'Tytuł' },
  },
  footerNote:
    '{heading} {reference}. Dwa egzemplarze. Parafy: wierzyciel ________  dłużnik ________',
  prevails: 'Rozstrzyga tekst po lewej stronie.',
  clauses: {
    claim: {
      heading: 'Wierzytelność',
      text: `Wierzycielowi przysługują wobec dłużnika wierzytelności wymienione {% if annex %}w załączniku{% else %}poniżej{% endif %}, z tytułu dostaw i usług według wskazanych tam dokumentów. Uwzględniono wpłaty otrzymane do dnia {{ today }}. Wszystkie kwoty w {{ currency }}.`,
    },
    setOff: {
      heading: 'Potrącenie',
      text: `{% if set_off %}Strony potrącają kwoty z faktur korygujących należne dłużnikowi z wierzytelnościami wymagalnymi najwcześniej, łącznie {{ set_off_total }}: {{ set_off }}. W tej wysokości obie należności wygasają; pozostaje to w mocy także po zakończeniu porozumienia.{% endif %}`,
    },
    acknowledgement: {
      heading: 'Uznanie długu',
      text: `Dłużnik uznaje te wierzytelności co do zasady i co do wysokości: istnieją one i są wymagalne, a dłużnik jest winien na podstawie tego porozumienia {{ debt }}. Nie są mu znane żadne zarzuty przeciwko nim.

{% if constitutive %}Przez to uznanie dłużnik zobowiązuje się zapłacić tę kwotę jako samodzielny dług, niezależny od wierzytelności, z których wynika. Zabezpieczenia, w tym zastrzeżenie własności, pozostają w mocy i obejmują również ten dług.{% else %}Uznanie potwierdza istniejące wierzytelności i nie tworzy nowych (nie stanowi odnowienia ani nie zmienia treści roszczeń). Wierzytelności, ich podstawa prawna i zabezpieczenia, w tym zastrzeżenie własności, pozostają bez zmian.{% endif %}`,
    },
    payment: {
      heading: '{% if deferral %}Nowy termin płatności{% else %}Spłata w ratach{% endif %}',
      text: `{% if deferral %}Wierzyciel odracza płatność długu do terminu podanego poniżej.{% else %}Dłużnik spłaca dług w ratach; liczba rat: {{ count }}.{% endif %} Każda wpłata ma wpłynąć najpóźniej w swoim terminie, z podaniem jej tytułu, na rachunek: {{ account }}.`,
    },
    interest: {
      heading: 'Odsetki i należności uboczne',
      text: `{% case interest_kind %}{% when 'none' %}Za czas trwania tego porozumienia nie nalicza się odsetek.{% when 'waivedIfKept' %}Dopóki każda wpłata wpływa zgodnie z ustaleniami, za czas trwania tego porozumienia nie nalicza się odsetek.{% when 'statutory' %}Wpłaty obejmują odsetki ustawowe w łącznej kwocie {{ interest }}, jak pokazano w harmonogramie.{% when 'agreed' %}Wpłaty obejmują odsetki w wysokości {{ rate }} % rocznie od niespłaconej należności głównej, łącznie {{ interest }}, jak pokazano w harmonogramie.{% else %}Wpłaty obejmują odsetki w łącznej kwocie {{ interest }}, jak pokazano w harmonogramie.{% endcase %}{% if waived %} Wierzyciel nie dochodzi następujących należności: {{ waived }} ({{ waived_total }}), pod warunkiem że porozumienie jest wykonywane; jeżeli wygaśnie ono przedwcześnie, wierzyciel może ich znów dochodzić.{% endif %}`,
    },
    forbearance: {
      heading: 'Powstrzymanie się wierzyciela',
      text: `Dopóki dłużnik wykonuje to porozumienie, wierzyciel nie żąda więcej, niż jest według niego wymagalne, i nie wszczyna ani nie kontynuuje postępowań w sprawie tych wierzytelności. Dotyczy to tylko tego porozumienia.`,
    },
    allocation: {
      heading: 'Zaliczanie wpłat',
      text: `Wpłata pokrywa najdawniej wymagalną wpłatę według tego porozumienia, a w jej ramach najpierw koszty, potem odsetki, potem należność główną. Należność główną zalicza się na dokument, którego termin upłynął najwcześniej.`,
    },
    early: {
      heading: 'Wcześniejsza spłata',
      text: `Dłużnik może w każdej chwili zapłacić wcześniej całość lub część, bez dodatkowych kosztów. Wcześniejsze wpłaty częściowe zalicza się na najbliższe wpłaty z harmonogramu.`,
    },
    default: {
      heading: 'Opóźnienie i wygaśnięcie',
      text: `{% if consumer %}Jeżeli dwie kolejne wpłaty albo ostatnia z nich nie wpłyną w całości {% if grace_days > 0 %}w ciągu {{ grace }} po terminie{% else %}w terminie{% endif %}, wierzyciel może w formie dokumentowej wyznaczyć dodatkowy termin co najmniej dwóch tygodni i zapowiedzieć, że w przeciwnym razie porozumienie wygaśnie. Jeżeli zaległość nie zostanie w nim zapłacona, wierzyciel może zakończyć porozumienie w formie dokumentowej. Pozostały dług staje się wtedy natychmiast wymagalny; stosuje się ustawowe skutki opóźnienia, a dokonane wpłaty zalicza się.{% else %}{% if cure_days > 0 %}Jeżeli wpłata nie wpłynie w całości {% if grace_days > 0 %}w ciągu {{ grace }} po terminie{% else %}w terminie{% endif %}, wierzyciel może wezwać do niej w formie dokumentowej, wyznaczając termin {{ cure }}. Po jego bezskutecznym upływie może zakończyć porozumienie w formie dokumentowej.{% else %}Jeżeli wpłata nie wpłynie w całości {% if grace_days > 0 %}w ciągu {{ grace }} po terminie{% else %}w terminie{% endif %}, wierzyciel może zakończyć porozumienie w formie dokumentowej.{% endif %} Porozumienie wygasa również w razie złożenia wniosku o ogłoszenie upadłości dłużnika lub gdy oświadczenia, na podstawie których je uzyskał, okażą się nieprawdziwe w istotnym punkcie.

Z chwilą wygaśnięcia cały pozostały dług staje się natychmiast wymagalny. Odroczenie i ustępstwa tracą moc: odsetek ustawowych i kosztów można żądać od pierwotnych terminów; dokonane wpłaty zalicza się.{% endif %}`,
    },
    noWaiver: {
      heading: 'Brak zrzeczenia',
      text: `Przyjęcie spóźnionej lub niepełnej wpłaty nie oznacza zgody na dalsze opóźnienie, zrzeczenia się praw ani zmiany tego porozumienia.`,
    },
    limitation: {
      heading: 'Przedawnienie',
      text: `{% case limitation %}{% when 'deferral' %}Bieg przedawnienia wierzytelności jest zawieszony od podpisu dłużnika do końca tego porozumienia, a uznanie rozpoczyna go na nowo{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'standstill' %}Czas od podpisu dłużnika do końca tego porozumienia nie wlicza się do przedawnienia. Dłużnik podpisuje je jako pisemne uznanie długu{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'extend' %}Strony przedłużają termin do końca tego porozumienia, najdalej w granicach prawa; dłużnik podpisuje je jako pisemne uznanie{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'waiver' %}Uznanie rozpoczyna bieg przedawnienia na nowo{% if limitation_law %} ({{ limitation_law }}){% endif %}. Dłużnik zrzeka się zarzutu przedawnienia na czas trwania tego porozumienia, najdalej w granicach prawa.{% when 'restart' %}Podpis dłużnika jest uznaniem wierzytelności; od tego dnia przedawnienie biegnie na nowo{% if limitation_law %} ({{ limitation_law }}){% else %}, o ile przewiduje to prawo właściwe{% endif %}.{% else %}Wpływ tego porozumienia na przedawnienie określa prawo właściwe dla wierzytelności.{% endcase %}`,
    },
    information: {
      heading: 'Obowiązek informowania',
      text: `Dłużnik niezwłocznie informuje wierzyciela o zmianie adresu, nazwy lub formy prawnej oraz o wszystkim, co zagraża terminowej wpłacie.`,
    },
    confidential: {
      heading: 'Poufność i dane',
      text: `Obie strony zachowują porozumienie w poufności, z wyjątkiem doradców, ubezpieczycieli, audytorów i organów oraz w zakresie potrzebnym do jego egzekwowania. Dane osobowe służą wyłącznie wykonaniu porozumienia i obowiązkom ustawowym.`,
    },
    notices: {
      heading: 'Zawiadomienia',
      text: `Zawiadomienia na podstawie tego porozumienia składa się w formie dokumentowej, na adresy podane wyżej lub wskazane później.`,
    },
    law: {
      heading: 'Prawo i sąd',
      text: `Do tego porozumienia stosuje się prawo właściwe dla wierzytelności (o ile nie uzgodniono inaczej: {{ country }}). {% if consumer %}Bezwzględnie obowiązujące prawa konsumenta i właściwość ustawowa sądu pozostają nienaruszone.{% else %}W zakresie dopuszczonym prawem właściwy jest sąd siedziby wierzyciela ({{ court }}).{% endif %}`,
    },
    form: {
      heading: 'Forma i egzemplarze',
      text: `To jest całość ustaleń o zapłacie tych wierzytelności; każda strona ponosi własne koszty. Zmiany wymagają formy pisemnej. Nieważność jednego postanowienia nie narusza pozostałych. Podpisujący potwierdza swoje umocowanie. Sporządzono w dwóch egzemplarzach, po jednym dla każdej strony; obowiązuje po podpisaniu przez obie.`,
    },
  },
};
