import type { LawWords } from './words';

/** Interest and limitation in German. */
export const GERMAN_LAW: LawWords = {
  texts: {
    'handoff.interest-credit': 'Die Gutschrift {number} trägt keine Zinsen.',
    'handoff.interest-not-late': '{number} war am Stichtag noch nicht überfällig.',
    'handoff.interest-no-regime':
      'Für Kunden in „{country}“ ist kein gesetzlicher Zinssatz bekannt; Zinsen sind nicht berechnet.',
    'interest.rate-missing':
      'Für {halfYear} ist kein Zinssatz bekannt; Zinsen sind nicht berechnet.',
    'interest.contract-rate-needed':
      'Es gibt keinen gesetzlichen Zinssatz, und ein vereinbarter ist nicht bekannt; Zinsen sind nicht berechnet.',
    'interest.tier-currency':
      'Die Pauschale richtet sich nach dem Betrag in {tiers}; eine Rechnung in {currency} muss von Hand verglichen werden.',
    'interest.rule-regime': '{name}; Zinssätze mit Stand {asOf}.',
    'interest.rule-contract-rate':
      'Der vereinbarte Satz von {ratePct} % im Jahr tritt an die Stelle des gesetzlichen.',
    'interest.rule-rate-floating-half-year':
      'Jedes Halbjahr hat seinen eigenen Satz ({reference}): {rates}.',
    'interest.rule-rate-floating-on-change':
      'Der Satz ändert sich an dem Tag, an dem er geändert wird ({reference}): {rates}.',
    'interest.rule-rate-locked-at-default-start':
      'Der Satz des Halbjahres, in dem die Verzinsung begann, bleibt für die ganze Dauer des Verzugs ({reference}): {rates}.',
    'interest.rule-rate-single-rate-at-payment':
      'Ein Satz für den ganzen Verzug, der am Tag der Zahlung geltende ({reference}): {rates}.',
    'interest.rule-rate-single-rate-at-due-date':
      'Ein Satz für den ganzen Verzug, der am Fälligkeitstag geltende ({reference}): {rates}.',
    'interest.rule-rate-fixed': 'Ein fester Satz: {rates}.',
    'interest.rule-rate-contract': 'Der Satz richtet sich nach dem Vertrag: {rates}.',
    'interest.rule-day-count-actual/365': 'Kalendertage geteilt durch 365, auch in Schaltjahren.',
    'interest.rule-day-count-actual/actual':
      'Kalendertage geteilt durch 365, in Schaltjahren durch 366, geteilt am 31. Dezember.',
    'interest.rule-day-count-actual/360': 'Kalendertage geteilt durch 360.',
    'interest.rule-day-count-30/360': 'Monate zu 30 Tagen, das Jahr zu 360 Tagen.',
    'interest.rule-day-count-actual/366-with-leap-day':
      'Kalendertage geteilt durch 365, durch 366 für einen Abschnitt, in den der 29. Februar fällt.',
    'interest.rule-rounding-once': 'Genaue Brüche, einmal am Ende kaufmännisch gerundet.',
    'interest.rule-rounding-per-line': 'Jede Zeile ist kaufmännisch gerundet.',
    'interest.rule-rounding-daily':
      'Die Zinsen eines Tages sind kaufmännisch gerundet und dann mit den Tagen malgenommen.',
    'interest.rule-payment-day-counts': 'Der Tag der Zahlung wird verzinst.',
    'interest.rule-payment-day-excluded': 'Der Tag der Zahlung wird nicht verzinst.',
    'interest.rule-added-rate':
      'Der Satz von {ratePct} % ab {from} wurde vom Gläubiger ergänzt; Quelle: {source}.',
    'interest.rule-compounds-yearly':
      'An jedem Jahrestag des Verzugs werden offene Zinsen dem Kapital zugeschlagen (BW 6:119(2)).',
    'interest.rule-compensation':
      'Pauschale von {amount} für diese Rechnung, einmal, nach ihrem ursprünglichen Bruttobetrag: {basis}.',
    'interest.rule-no-compensation': 'Keine gesetzliche Pauschale.',
    'interest.rule-not-late': 'Nicht in Verzug, daher keine Pauschale.',
    'limitation.why-start-due-date': '{claim}: {months} Monate ab Fälligkeit am {dueDate}.',
    'limitation.why-start-day-after-due-date':
      '{claim}: {months} Monate ab {start}, dem Tag nach der Fälligkeit am {dueDate} (vorsichtig gezählt ein Tag früher).',
    'limitation.why-start-end-of-due-year':
      '{claim}: {months} Monate ab {start}, dem Ende des Jahres, in dem die Forderung fällig wurde ({dueDate}).',
    'limitation.why-year-end': 'Die Frist endet mit dem Kalenderjahr.',
    'limitation.why-first-end': 'Ohne weitere Ereignisse endet sie am {lastDay}.',
    'limitation.why-no-effect': '{on}, {type}: ohne Wirkung auf die Verjährung ({country}).',
    'limitation.why-letter-no-effect':
      '{on}, {type}: belegt den Verzug, unterbricht die Verjährung aber nicht ({country}).',
    'limitation.why-deferral':
      '{on}, {type}: keine eigene Wirkung ({country}); eine schriftlich vereinbarte neue Fälligkeit ist gesondert zu erfassen.',
    'limitation.why-after-expiry':
      '{on}, {type}: nach dem letzten Tag {lastDay}, die Forderung lebt dadurch nicht wieder auf; ob darin ein Verzicht auf die Einrede liegt, muss ein Rechtsanwalt beurteilen.',
    'limitation.why-form-written':
      '{on}, {type}: ohne Wirkung, weil hier nur die Schriftform zählt.',
    'limitation.why-form-signed':
      '{on}, {type}: ohne Wirkung, weil hier nur ein unterschriebenes Schriftstück zählt.',
    'limitation.why-form-assumed-written':
      'Dabei ist vorausgesetzt, dass es schriftlich geschah und zugegangen ist.',
    'limitation.why-form-assumed-signed':
      'Dabei ist vorausgesetzt, dass es schriftlich und mit Unterschrift geschah.',
    'limitation.why-restarted':
      '{on}, {type}: eine neue Frist von {months} Monaten beginnt und endet am {lastDay}.',
    'limitation.why-kept-later':
      '{on}, {type}: eine neue Frist würde am {renewedEnd} enden; es bleibt beim späteren {lastDay}.',
    'limitation.why-only-once': '{on}, {type}: wirkt nur einmal.',
    'limitation.why-suspended':
      '{on} bis {to}, {type}: diese Tage zählen nicht mit; die Frist endet am {lastDay}.',
    'limitation.why-suspension-early':
      '{on} bis {to}, {type}: vor Beginn der Frist, es bleibt beim letzten Tag {lastDay}.',
    'limitation.why-suspension-open':
      '{on}, {type}: die Frist ruht, ein Ende ist nicht vermerkt; der genannte Tag ist der frühestmögliche.',
    'limitation.why-extended': '{on}, {type}: das Ende ist bis {lastDay} hinausgeschoben.',
    'limitation.why-extension-open':
      '{on}, {type}: ein vereinbartes Ende ist nicht vermerkt, daher ist nichts hinzugerechnet.',
    'limitation.why-stopped': '{on}, {type}: die Frist läuft für diese Forderung nicht mehr.',
    'limitation.why-probable':
      'Voraussichtlich letzter Tag {lastDay}, nie eine Gewissheit: rechtzeitig einen Rechtsanwalt fragen (Verlässlichkeit der Quellen: {confidence}).',
    'limitation.why-extinguished':
      'Nach diesem Tag besteht die Schuld selbst nicht mehr: Einziehung einstellen und Zahlungen nicht als geschuldet annehmen.',
    'limitation.event-acknowledgement': 'Anerkenntnis des Schuldners',
    'limitation.event-partPayment': 'Teilzahlung',
    'limitation.event-interestPayment': 'Zinszahlung',
    'limitation.event-instalmentRequest': 'Bitte um Ratenzahlung',
    'limitation.event-promise': 'Zahlungszusage',
    'limitation.event-signedPlan': 'unterschriebene Zahlungsvereinbarung',
    'limitation.event-security': 'Sicherheitsleistung',
    'limitation.event-writtenNotice': 'förmliche schriftliche Aufforderung',
    'limitation.event-registeredLetter': 'Einschreiben',
    'limitation.event-reminder': 'Mahnung',
    'limitation.event-interestNote': 'Zinsrechnung',
    'limitation.event-call': 'Anruf',
    'limitation.event-negotiation': 'Verhandlungen',
    'limitation.event-deferral': 'Stundung',
    'limitation.event-standstill': 'Stillhalteabkommen',
    'limitation.event-mediation': 'Mediation',
    'limitation.event-settlementSummons': 'Ladung zu einem Güteversuch',
    'limitation.event-waiver': 'Verzicht auf die Einrede',
    'limitation.event-claimIssued': 'Klage erhoben',
    'limitation.event-paymentOrder': 'Mahnbescheid beantragt',
    'limitation.event-enforcementAct': 'Vollstreckungshandlung',
    'limitation.event-bailiffNotice': 'Schreiben eines Rechtsanwalts oder Gerichtsvollziehers',
    'limitation.event-debtProgramme': 'Schuldenbereinigungsprogramm',
  },
  countries: {
    AT: 'Österreich',
    BE: 'Belgien',
    CH: 'Schweiz',
    CZ: 'Tschechien',
    DE: 'Deutschland',
    ES: 'Spanien',
    EU: 'Europäische Union',
    FR: 'Frankreich',
    GB: 'Vereinigtes Königreich',
    'GB-ENG': 'England und Wales',
    'GB-NIR': 'Nordirland',
    'GB-SCT': 'Schottland',
    IE: 'Irland',
    IT: 'Italien',
    NL: 'Niederlande',
    PL: 'Polen',
    US: 'USA',
  },
  debtors: {
    business: 'Schuldner ist ein Unternehmen',
    consumer: 'Schuldner ist ein Verbraucher',
    any: 'jeder Schuldner',
  },
  references: {
    bgb: 'Basiszinssatz, BGB 247',
    boe: 'Bank Rate der Bank of England',
    cnb: 'Repo-Satz der Tschechischen Nationalbank',
    decree: 'durch Verordnung festgesetzt',
    ecb: 'Hauptrefinanzierungssatz der EZB',
    nbp: 'Referenzzinssatz der Polnischen Nationalbank',
    oenb: 'Basiszinssatz der Oesterreichischen Nationalbank',
  },
  claims: { general: 'Vertragliche Forderung', consumer: 'Forderung gegen einen Verbraucher' },
  levels: { high: 'hoch', medium: 'mittel', low: 'gering' },
  rateFrom: '{rate} % ab {on}',
  halfYear: '{from} bis {to}',
  source: 'Quelle: {url}.',
  sourceAt: 'Quelle: {url} (Stand {on}).',
};
