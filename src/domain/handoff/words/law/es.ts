import type { LawWords } from './words';

/** Interest and limitation in Spanish. */
export const SPANISH_LAW: LawWords = {
  texts: {
    'handoff.interest-credit': 'El abono {number} no devenga intereses.',
    'handoff.interest-not-late': '{number} aún no estaba vencida en la fecha de las cifras.',
    'handoff.interest-no-regime':
      'No se conoce un tipo legal para clientes en «{country}»; no se calculan intereses.',
    'interest.rate-missing': 'No se conoce el tipo para {halfYear}; no se calculan intereses.',
    'interest.contract-rate-needed':
      'No hay tipo legal y no se conoce uno pactado; no se calculan intereses.',
    'interest.tier-currency':
      'La cantidad fija depende del importe en {tiers}; una factura en {currency} debe compararse a mano.',
    'interest.rule-regime': '{name}; tipos a {asOf}.',
    'interest.rule-contract-rate': 'El tipo pactado del {ratePct} % anual sustituye al legal.',
    'interest.rule-rate-floating-half-year':
      'Cada semestre tiene su propio tipo ({reference}): {rates}.',
    'interest.rule-rate-floating-on-change':
      'El tipo cambia el día en que se modifica ({reference}): {rates}.',
    'interest.rule-rate-locked-at-default-start':
      'El tipo del semestre en que empezaron los intereses se mantiene durante toda la mora ({reference}): {rates}.',
    'interest.rule-rate-single-rate-at-payment':
      'Un solo tipo para toda la mora, el vigente el día del pago ({reference}): {rates}.',
    'interest.rule-rate-single-rate-at-due-date':
      'Un solo tipo para toda la mora, el vigente el día del vencimiento ({reference}): {rates}.',
    'interest.rule-rate-fixed': 'Un tipo fijo: {rates}.',
    'interest.rule-rate-contract': 'El tipo depende del contrato: {rates}.',
    'interest.rule-day-count-actual/365': 'Días naturales entre 365, también en años bisiestos.',
    'interest.rule-day-count-actual/actual':
      'Días naturales entre 365, o 366 en años bisiestos, con corte el 31 de diciembre.',
    'interest.rule-day-count-actual/360': 'Días naturales entre 360.',
    'interest.rule-day-count-30/360': 'Meses de 30 días en un año de 360.',
    'interest.rule-day-count-actual/366-with-leap-day':
      'Días naturales entre 365, o 366 para un tramo que contiene el 29 de febrero.',
    'interest.rule-rounding-once':
      'Fracciones exactas, redondeadas una sola vez al final (la mitad hacia arriba).',
    'interest.rule-rounding-per-line': 'Cada línea está redondeada (la mitad hacia arriba).',
    'interest.rule-rounding-daily':
      'El interés de un día se redondea (la mitad hacia arriba) y se multiplica por los días.',
    'interest.rule-payment-day-counts': 'El día del pago devenga intereses.',
    'interest.rule-payment-day-excluded': 'El día del pago no devenga intereses.',
    'interest.rule-added-rate':
      'El tipo del {ratePct} % desde el {from} lo añadió el acreedor; fuente: {source}.',
    'interest.rule-compounds-yearly':
      'En cada aniversario de la mora los intereses impagados se suman al principal (BW 6:119(2)).',
    'interest.rule-compensation':
      'Cantidad fija de {amount} por esta factura, una vez, según su importe bruto original: {basis}.',
    'interest.rule-no-compensation': 'Sin cantidad fija legal.',
    'interest.rule-not-late': 'Sin retraso y, por tanto, sin cantidad fija.',
    'limitation.why-start-due-date': '{claim}: {months} meses desde el vencimiento, {dueDate}.',
    'limitation.why-start-day-after-due-date':
      '{claim}: {months} meses desde el {start}, día siguiente al vencimiento, {dueDate} (por prudencia, un día antes).',
    'limitation.why-start-end-of-due-year':
      '{claim}: {months} meses desde el {start}, fin del año en que venció el crédito ({dueDate}).',
    'limitation.why-year-end': 'El plazo termina con el año natural.',
    'limitation.why-first-end': 'Sin otros hechos termina el {lastDay}.',
    'limitation.why-no-effect': '{on}, {type}: sin efecto en la prescripción ({country}).',
    'limitation.why-letter-no-effect':
      '{on}, {type}: prueba la mora, pero no interrumpe la prescripción ({country}).',
    'limitation.why-deferral':
      '{on}, {type}: sin efecto propio ({country}); un nuevo vencimiento pactado por escrito debe anotarse aparte.',
    'limitation.why-after-expiry':
      '{on}, {type}: después del último día {lastDay}, por lo que no revive el crédito; si supone renuncia a la prescripción lo dirá un abogado.',
    'limitation.why-form-written': '{on}, {type}: sin efecto, pues aquí solo cuenta lo escrito.',
    'limitation.why-form-signed':
      '{on}, {type}: sin efecto, pues aquí solo cuenta un escrito firmado.',
    'limitation.why-form-assumed-written':
      'Se da por supuesto que fue por escrito y llegó a su destinatario.',
    'limitation.why-form-assumed-signed': 'Se da por supuesto que fue por escrito y con firma.',
    'limitation.why-restarted':
      '{on}, {type}: empieza un nuevo plazo de {months} meses que termina el {lastDay}.',
    'limitation.why-kept-later':
      '{on}, {type}: un nuevo plazo terminaría el {renewedEnd}; se mantiene el día posterior, {lastDay}.',
    'limitation.why-only-once': '{on}, {type}: solo produce efecto una vez.',
    'limitation.why-suspended':
      '{on} a {to}, {type}: estos días no cuentan; el plazo termina el {lastDay}.',
    'limitation.why-suspension-early':
      '{on} a {to}, {type}: antes de que corra el plazo, el último día sigue siendo {lastDay}.',
    'limitation.why-suspension-open':
      '{on}, {type}: el plazo está suspendido, pero no consta un final; el día indicado es el más temprano posible.',
    'limitation.why-extended': '{on}, {type}: el final se aplaza al {lastDay}.',
    'limitation.why-extension-open':
      '{on}, {type}: no consta un final pactado, por lo que no se añade nada.',
    'limitation.why-stopped': '{on}, {type}: el plazo ya no corre para este crédito.',
    'limitation.why-probable':
      'Último día probable {lastDay}, nunca una certeza: consultar a un abogado a tiempo (fiabilidad de las fuentes: {confidence}).',
    'limitation.why-extinguished':
      'Después de ese día la deuda misma deja de existir: cesar todo cobro y no aceptar pagos como debidos.',
    'limitation.event-acknowledgement': 'reconocimiento de la deuda por el deudor',
    'limitation.event-partPayment': 'pago parcial',
    'limitation.event-interestPayment': 'pago de intereses',
    'limitation.event-instalmentRequest': 'petición de pago a plazos',
    'limitation.event-promise': 'promesa de pago',
    'limitation.event-signedPlan': 'acuerdo de pago firmado',
    'limitation.event-security': 'garantía prestada',
    'limitation.event-writtenNotice': 'requerimiento formal por escrito',
    'limitation.event-registeredLetter': 'carta certificada',
    'limitation.event-reminder': 'recordatorio',
    'limitation.event-interestNote': 'nota de intereses',
    'limitation.event-call': 'llamada',
    'limitation.event-negotiation': 'negociaciones',
    'limitation.event-deferral': 'aplazamiento',
    'limitation.event-standstill': 'acuerdo de suspensión',
    'limitation.event-mediation': 'mediación',
    'limitation.event-settlementSummons': 'citación a un intento de conciliación',
    'limitation.event-waiver': 'renuncia a la prescripción',
    'limitation.event-claimIssued': 'demanda presentada',
    'limitation.event-paymentOrder': 'proceso monitorio solicitado',
    'limitation.event-enforcementAct': 'acto de ejecución',
    'limitation.event-bailiffNotice': 'escrito de un abogado o agente judicial',
    'limitation.event-debtProgramme': 'programa de pago de deudas',
  },
  countries: {
    AT: 'Austria',
    BE: 'Bélgica',
    CH: 'Suiza',
    CZ: 'Chequia',
    DE: 'Alemania',
    ES: 'España',
    EU: 'Unión Europea',
    FR: 'Francia',
    GB: 'Reino Unido',
    'GB-ENG': 'Inglaterra y Gales',
    'GB-NIR': 'Irlanda del Norte',
    'GB-SCT': 'Escocia',
    IE: 'Irlanda',
    IT: 'Italia',
    NL: 'Países Bajos',
    PL: 'Polonia',
    US: 'Estados Unidos',
  },
  debtors: {
    business: 'el deudor es una empresa',
    consumer: 'el deudor es un consumidor',
    any: 'cualquier deudor',
  },
  references: {
    bgb: 'tipo básico alemán, BGB 247',
    boe: 'tipo oficial del Banco de Inglaterra',
    cnb: 'tipo repo del Banco Nacional Checo',
    decree: 'fijado por decreto',
    ecb: 'tipo de refinanciación del BCE',
    nbp: 'tipo de referencia del Banco Nacional de Polonia',
    oenb: 'tipo básico del Banco Nacional de Austria',
  },
  claims: { general: 'Crédito contractual', consumer: 'Crédito contra un consumidor' },
  levels: { high: 'alta', medium: 'media', low: 'baja' },
  rateFrom: '{rate} % desde el {on}',
  halfYear: 'el periodo del {from} al {to}',
  source: 'Fuente: {url}.',
  sourceAt: 'Fuente: {url} (a {on}).',
};
