import type { LawWords } from './words';

/** Interest and limitation in Italian. */
export const ITALIAN_LAW: LawWords = {
  texts: {
    'handoff.interest-credit': 'La nota di credito {number} non produce interessi.',
    'handoff.interest-not-late': '{number} non era ancora scaduta alla data dei conteggi.',
    'handoff.interest-no-regime':
      'Per clienti in «{country}» non è noto un tasso legale; gli interessi non sono calcolati.',
    'interest.rate-missing':
      'Il tasso per {halfYear} non è noto; gli interessi non sono calcolati.',
    'interest.contract-rate-needed':
      'Non esiste un tasso legale e uno convenuto non è noto; gli interessi non sono calcolati.',
    'interest.tier-currency':
      'L’importo forfettario dipende dall’importo in {tiers}; una fattura in {currency} va confrontata a mano.',
    'interest.rule-regime': '{name}; tassi al {asOf}.',
    'interest.rule-contract-rate':
      'Il tasso convenuto del {ratePct} % annuo sostituisce quello legale.',
    'interest.rule-rate-floating-half-year':
      'Ogni semestre ha il proprio tasso ({reference}): {rates}.',
    'interest.rule-rate-floating-on-change':
      'Il tasso cambia il giorno in cui è modificato ({reference}): {rates}.',
    'interest.rule-rate-locked-at-default-start':
      'Il tasso del semestre in cui gli interessi hanno iniziato a decorrere vale per tutto il ritardo ({reference}): {rates}.',
    'interest.rule-rate-single-rate-at-payment':
      'Un solo tasso per tutto il ritardo, quello in vigore il giorno del pagamento ({reference}): {rates}.',
    'interest.rule-rate-single-rate-at-due-date':
      'Un solo tasso per tutto il ritardo, quello in vigore alla scadenza ({reference}): {rates}.',
    'interest.rule-rate-fixed': 'Un tasso fisso: {rates}.',
    'interest.rule-rate-contract': 'Il tasso dipende dal contratto: {rates}.',
    'interest.rule-day-count-actual/365':
      'Giorni di calendario su 365, anche negli anni bisestili.',
    'interest.rule-day-count-actual/actual':
      'Giorni di calendario su 365, o 366 negli anni bisestili, con taglio al 31 dicembre.',
    'interest.rule-day-count-actual/360': 'Giorni di calendario su 360.',
    'interest.rule-day-count-30/360': 'Mesi di 30 giorni su un anno di 360.',
    'interest.rule-day-count-actual/366-with-leap-day':
      'Giorni di calendario su 365, o 366 per un periodo che comprende il 29 febbraio.',
    'interest.rule-rounding-once':
      'Frazioni esatte, arrotondate una sola volta alla fine (la metà per eccesso).',
    'interest.rule-rounding-per-line': 'Ogni riga è arrotondata (la metà per eccesso).',
    'interest.rule-rounding-daily':
      'L’interesse di un giorno è arrotondato (la metà per eccesso), poi moltiplicato per i giorni.',
    'interest.rule-payment-day-counts': 'Il giorno del pagamento produce interessi.',
    'interest.rule-payment-day-excluded': 'Il giorno del pagamento non produce interessi.',
    'interest.rule-added-rate':
      'Il tasso del {ratePct} % dal {from} è stato aggiunto dal creditore; fonte: {source}.',
    'interest.rule-compounds-yearly':
      'A ogni anniversario del ritardo gli interessi non pagati si aggiungono al capitale (BW 6:119(2)).',
    'interest.rule-compensation':
      'Importo forfettario di {amount} per questa fattura, una volta, secondo il suo importo lordo originario: {basis}.',
    'interest.rule-no-compensation': 'Nessun importo forfettario di legge.',
    'interest.rule-not-late': 'Nessun ritardo, quindi nessun importo forfettario.',
    'limitation.why-start-due-date': '{claim}: {months} mesi dalla scadenza del {dueDate}.',
    'limitation.why-start-day-after-due-date':
      '{claim}: {months} mesi dal {start}, giorno dopo la scadenza del {dueDate} (per prudenza, un giorno prima).',
    'limitation.why-start-end-of-due-year':
      '{claim}: {months} mesi dal {start}, fine dell’anno in cui il credito è scaduto ({dueDate}).',
    'limitation.why-year-end': 'Il termine finisce con l’anno solare.',
    'limitation.why-first-end': 'Senza altri eventi finisce il {lastDay}.',
    'limitation.why-no-effect': '{on}, {type}: nessun effetto sulla prescrizione ({country}).',
    'limitation.why-letter-no-effect':
      '{on}, {type}: prova il ritardo, ma non interrompe la prescrizione ({country}).',
    'limitation.why-deferral':
      '{on}, {type}: nessun effetto proprio ({country}); una nuova scadenza pattuita per iscritto va annotata a parte.',
    'limitation.why-after-expiry':
      '{on}, {type}: dopo l’ultimo giorno {lastDay}, quindi non fa rivivere il credito; se sia una rinuncia alla prescrizione lo dirà un avvocato.',
    'limitation.why-form-written':
      '{on}, {type}: nessun effetto, perché qui conta solo la forma scritta.',
    'limitation.why-form-signed':
      '{on}, {type}: nessun effetto, perché qui conta solo uno scritto firmato.',
    'limitation.why-form-assumed-written':
      'Si presuppone che sia avvenuto per iscritto e sia giunto al destinatario.',
    'limitation.why-form-assumed-signed':
      'Si presuppone che sia avvenuto per iscritto e con firma.',
    'limitation.why-restarted':
      '{on}, {type}: inizia un nuovo termine di {months} mesi che finisce il {lastDay}.',
    'limitation.why-kept-later':
      '{on}, {type}: un nuovo termine finirebbe il {renewedEnd}; resta il giorno successivo, {lastDay}.',
    'limitation.why-only-once': '{on}, {type}: ha effetto una sola volta.',
    'limitation.why-suspended':
      '{on} – {to}, {type}: questi giorni non si contano; il termine finisce il {lastDay}.',
    'limitation.why-suspension-early':
      '{on} – {to}, {type}: prima che il termine decorra, l’ultimo giorno resta {lastDay}.',
    'limitation.why-suspension-open':
      '{on}, {type}: il termine è sospeso, ma non risulta una fine; il giorno indicato è il primo possibile.',
    'limitation.why-extended': '{on}, {type}: la fine è spostata al {lastDay}.',
    'limitation.why-extension-open':
      '{on}, {type}: non risulta una fine pattuita, quindi non si aggiunge nulla.',
    'limitation.why-stopped': '{on}, {type}: il termine non decorre più per questo credito.',
    'limitation.why-probable':
      'Ultimo giorno probabile {lastDay}, mai una certezza: chiedere per tempo a un avvocato (affidabilità delle fonti: {confidence}).',
    'limitation.why-extinguished':
      'Dopo quel giorno il debito stesso non esiste più: cessare ogni recupero e non accettare pagamenti come dovuti.',
    'limitation.event-acknowledgement': 'riconoscimento del debito da parte del debitore',
    'limitation.event-partPayment': 'pagamento parziale',
    'limitation.event-interestPayment': 'pagamento di interessi',
    'limitation.event-instalmentRequest': 'richiesta di rateazione',
    'limitation.event-promise': 'promessa di pagamento',
    'limitation.event-signedPlan': 'accordo di pagamento firmato',
    'limitation.event-security': 'garanzia prestata',
    'limitation.event-writtenNotice': 'intimazione scritta formale',
    'limitation.event-registeredLetter': 'raccomandata',
    'limitation.event-reminder': 'sollecito',
    'limitation.event-interestNote': 'nota di interessi',
    'limitation.event-call': 'telefonata',
    'limitation.event-negotiation': 'trattative',
    'limitation.event-deferral': 'dilazione',
    'limitation.event-standstill': 'accordo di sospensione',
    'limitation.event-mediation': 'mediazione',
    'limitation.event-settlementSummons': 'convocazione a un tentativo di conciliazione',
    'limitation.event-waiver': 'rinuncia alla prescrizione',
    'limitation.event-claimIssued': 'domanda giudiziale',
    'limitation.event-paymentOrder': 'decreto ingiuntivo richiesto',
    'limitation.event-enforcementAct': 'atto esecutivo',
    'limitation.event-bailiffNotice': 'atto di un avvocato o di un ufficiale giudiziario',
    'limitation.event-debtProgramme': 'programma di pagamento dei debiti',
  },
  countries: {
    AT: 'Austria',
    BE: 'Belgio',
    CH: 'Svizzera',
    CZ: 'Cechia',
    DE: 'Germania',
    ES: 'Spagna',
    EU: 'Unione europea',
    FR: 'Francia',
    GB: 'Regno Unito',
    'GB-ENG': 'Inghilterra e Galles',
    'GB-NIR': 'Irlanda del Nord',
    'GB-SCT': 'Scozia',
    IE: 'Irlanda',
    IT: 'Italia',
    NL: 'Paesi Bassi',
    PL: 'Polonia',
    US: 'Stati Uniti',
  },
  debtors: {
    business: 'il debitore è un’impresa',
    consumer: 'il debitore è un consumatore',
    any: 'qualsiasi debitore',
  },
  references: {
    bgb: 'tasso base tedesco, BGB 247',
    boe: 'tasso ufficiale della Banca d’Inghilterra',
    cnb: 'tasso repo della Banca nazionale ceca',
    decree: 'fissato per decreto',
    ecb: 'tasso di rifinanziamento della BCE',
    nbp: 'tasso di riferimento della Banca nazionale polacca',
    oenb: 'tasso base della Banca nazionale austriaca',
  },
  claims: { general: 'Credito contrattuale', consumer: 'Credito verso un consumatore' },
  levels: { high: 'alta', medium: 'media', low: 'bassa' },
  rateFrom: '{rate} % dal {on}',
  halfYear: 'il periodo dal {from} al {to}',
  source: 'Fonte: {url}.',
  sourceAt: 'Fonte: {url} (al {on}).',
};
