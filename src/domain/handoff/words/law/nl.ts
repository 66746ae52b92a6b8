import type { LawWords } from './words';

/** Interest and limitation in Dutch. */
export const DUTCH_LAW: LawWords = {
  texts: {
    'handoff.interest-credit': 'Creditnota {number} draagt geen rente.',
    'handoff.interest-not-late': '{number} was op de peildatum nog niet te laat.',
    'handoff.interest-no-regime':
      'Voor klanten in ‘{country}’ is geen wettelijke rente bekend; er is geen rente berekend.',
    'interest.rate-missing':
      'Voor {halfYear} is geen rentepercentage bekend; er is geen rente berekend.',
    'interest.contract-rate-needed':
      'Er is geen wettelijke rente en een overeengekomen rente is niet bekend; er is geen rente berekend.',
    'interest.tier-currency':
      'De vergoeding hangt af van het bedrag in {tiers}; een factuur in {currency} moet met de hand worden vergeleken.',
    'interest.rule-regime': '{name}; percentages per {asOf}.',
    'interest.rule-contract-rate':
      'De overeengekomen rente van {ratePct} % per jaar vervangt de wettelijke.',
    'interest.rule-rate-floating-half-year':
      'Elk halfjaar heeft zijn eigen percentage ({reference}): {rates}.',
    'interest.rule-rate-floating-on-change':
      'Het percentage verandert op de dag van de wijziging ({reference}): {rates}.',
    'interest.rule-rate-locked-at-default-start':
      'Het percentage van het halfjaar waarin de rente begon te lopen geldt voor het hele verzuim ({reference}): {rates}.',
    'interest.rule-rate-single-rate-at-payment':
      'Eén percentage voor het hele verzuim, dat van de dag van betaling ({reference}): {rates}.',
    'interest.rule-rate-single-rate-at-due-date':
      'Eén percentage voor het hele verzuim, dat van de vervaldag ({reference}): {rates}.',
    'interest.rule-rate-fixed': 'Een vast percentage: {rates}.',
    'interest.rule-rate-contract': 'Het percentage volgt uit het contract: {rates}.',
    'interest.rule-day-count-actual/365': 'Kalenderdagen gedeeld door 365, ook in schrikkeljaren.',
    'interest.rule-day-count-actual/actual':
      'Kalenderdagen gedeeld door 365, in schrikkeljaren door 366, gesplitst op 31 december.',
    'interest.rule-day-count-actual/360': 'Kalenderdagen gedeeld door 360.',
    'interest.rule-day-count-30/360': 'Maanden van 30 dagen in een jaar van 360.',
    'interest.rule-day-count-actual/366-with-leap-day':
      'Kalenderdagen gedeeld door 365, of 366 voor een periode waarin 29 februari valt.',
    'interest.rule-rounding-once': 'Exacte breuken, één keer aan het eind afgerond (half omhoog).',
    'interest.rule-rounding-per-line': 'Elke regel is afgerond (half omhoog).',
    'interest.rule-rounding-daily':
      'De rente van één dag is afgerond (half omhoog) en dan met de dagen vermenigvuldigd.',
    'interest.rule-payment-day-counts': 'De dag van betaling draagt rente.',
    'interest.rule-payment-day-excluded': 'De dag van betaling draagt geen rente.',
    'interest.rule-added-rate':
      'Het percentage van {ratePct} % vanaf {from} is door de schuldeiser toegevoegd; bron: {source}.',
    'interest.rule-compounds-yearly':
      'Op elke verjaardag van het verzuim komt de onbetaalde rente bij de hoofdsom (BW 6:119(2)).',
    'interest.rule-compensation':
      'Vergoeding van {amount} voor deze factuur, eenmalig, naar het oorspronkelijke brutobedrag: {basis}.',
    'interest.rule-no-compensation': 'Geen wettelijke vergoeding.',
    'interest.rule-not-late': 'Niet te laat, dus geen vergoeding.',
    'limitation.why-start-due-date': '{claim}: {months} maanden vanaf de vervaldag {dueDate}.',
    'limitation.why-start-day-after-due-date':
      '{claim}: {months} maanden vanaf {start}, de dag na de vervaldag {dueDate} (voorzichtig geteld een dag eerder).',
    'limitation.why-start-end-of-due-year':
      '{claim}: {months} maanden vanaf {start}, het einde van het jaar waarin de vordering opeisbaar werd ({dueDate}).',
    'limitation.why-year-end': 'De termijn eindigt met het kalenderjaar.',
    'limitation.why-first-end': 'Zonder verdere gebeurtenissen eindigt hij op {lastDay}.',
    'limitation.why-no-effect': '{on}, {type}: geen gevolg voor de verjaring ({country}).',
    'limitation.why-letter-no-effect':
      '{on}, {type}: bewijst het verzuim, maar stuit de verjaring niet ({country}).',
    'limitation.why-deferral':
      '{on}, {type}: geen eigen gevolg ({country}); een schriftelijk afgesproken nieuwe vervaldag moet apart worden vastgelegd.',
    'limitation.why-after-expiry':
      '{on}, {type}: na de laatste dag {lastDay}, dus de vordering herleeft niet; of dit afstand van het verweer is, moet een advocaat beoordelen.',
    'limitation.why-form-written': '{on}, {type}: geen gevolg, omdat hier alleen schrift telt.',
    'limitation.why-form-signed':
      '{on}, {type}: geen gevolg, omdat hier alleen een ondertekend stuk telt.',
    'limitation.why-form-assumed-written':
      'Dit gaat ervan uit dat het schriftelijk was en de geadresseerde bereikte.',
    'limitation.why-form-assumed-signed':
      'Dit gaat ervan uit dat het schriftelijk en ondertekend was.',
    'limitation.why-restarted':
      '{on}, {type}: een nieuwe termijn van {months} maanden begint en eindigt op {lastDay}.',
    'limitation.why-kept-later':
      '{on}, {type}: een nieuwe termijn zou op {renewedEnd} eindigen; het blijft bij de latere {lastDay}.',
    'limitation.why-only-once': '{on}, {type}: werkt maar één keer.',
    'limitation.why-suspended':
      '{on} tot {to}, {type}: deze dagen tellen niet mee; de termijn eindigt op {lastDay}.',
    'limitation.why-suspension-early':
      '{on} tot {to}, {type}: voordat de termijn loopt, de laatste dag blijft {lastDay}.',
    'limitation.why-suspension-open':
      '{on}, {type}: de termijn staat stil, maar er is geen einde vastgelegd; de genoemde dag is de vroegst mogelijke.',
    'limitation.why-extended': '{on}, {type}: het einde is verlengd tot {lastDay}.',
    'limitation.why-extension-open':
      '{on}, {type}: er is geen afgesproken einde vastgelegd, dus er is niets bijgeteld.',
    'limitation.why-stopped': '{on}, {type}: de termijn loopt voor deze vordering niet meer.',
    'limitation.why-probable':
      'Vermoedelijk laatste dag {lastDay}, nooit een zekerheid: vraag op tijd een advocaat (betrouwbaarheid van de bronnen: {confidence}).',
    'limitation.why-extinguished':
      'Na die dag bestaat de schuld zelf niet meer: staak alle incasso en neem betaling niet als verschuldigd aan.',
    'limitation.event-acknowledgement': 'erkenning door de schuldenaar',
    'limitation.event-partPayment': 'gedeeltelijke betaling',
    'limitation.event-interestPayment': 'betaling van rente',
    'limitation.event-instalmentRequest': 'verzoek om termijnbetaling',
    'limitation.event-promise': 'betalingstoezegging',
    'limitation.event-signedPlan': 'ondertekende betalingsregeling',
    'limitation.event-security': 'gestelde zekerheid',
    'limitation.event-writtenNotice': 'formele schriftelijke aanmaning',
    'limitation.event-registeredLetter': 'aangetekende brief',
    'limitation.event-reminder': 'herinnering',
    'limitation.event-interestNote': 'rentenota',
    'limitation.event-call': 'telefoongesprek',
    'limitation.event-negotiation': 'onderhandelingen',
    'limitation.event-deferral': 'uitstel',
    'limitation.event-standstill': 'standstill-afspraak',
    'limitation.event-mediation': 'bemiddeling',
    'limitation.event-settlementSummons': 'oproep tot een schikkingspoging',
    'limitation.event-waiver': 'afstand van het verweer',
    'limitation.event-claimIssued': 'vordering bij de rechter ingesteld',
    'limitation.event-paymentOrder': 'betalingsbevel aangevraagd',
    'limitation.event-enforcementAct': 'executiehandeling',
    'limitation.event-bailiffNotice': 'aanzegging van een advocaat of deurwaarder',
    'limitation.event-debtProgramme': 'schuldregelingsprogramma',
  },
  countries: {
    AT: 'Oostenrijk',
    BE: 'België',
    CH: 'Zwitserland',
    CZ: 'Tsjechië',
    DE: 'Duitsland',
    ES: 'Spanje',
    EU: 'Europese Unie',
    FR: 'Frankrijk',
    GB: 'Verenigd Koninkrijk',
    'GB-ENG': 'Engeland en Wales',
    'GB-NIR': 'Noord-Ierland',
    'GB-SCT': 'Schotland',
    IE: 'Ierland',
    IT: 'Italië',
    NL: 'Nederland',
    PL: 'Polen',
    US: 'Verenigde Staten',
  },
  debtors: {
    business: 'de schuldenaar is een onderneming',
    consumer: 'de schuldenaar is een consument',
    any: 'elke schuldenaar',
  },
  references: {
    bgb: 'Duitse basisrente, BGB 247',
    boe: 'officiële rente van de Bank of England',
    cnb: 'reporente van de Tsjechische Nationale Bank',
    decree: 'bij besluit vastgesteld',
    ecb: 'herfinancieringsrente van de ECB',
    nbp: 'referentierente van de Poolse Nationale Bank',
    oenb: 'basisrente van de Oostenrijkse Nationale Bank',
  },
  claims: { general: 'Vordering uit overeenkomst', consumer: 'Vordering op een consument' },
  levels: { high: 'hoog', medium: 'gemiddeld', low: 'laag' },
  rateFrom: '{rate} % vanaf {on}',
  halfYear: 'de periode van {from} tot {to}',
  source: 'Bron: {url}.',
  sourceAt: 'Bron: {url} (per {on}).',
};
