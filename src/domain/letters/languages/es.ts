import type { LetterWords } from '../words';

const CLOSE = 'Atentamente,';

export const SPANISH: LetterWords = {
  language: 'es',
  dates: {
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    shortMonths: [],
    days: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    long: '{d}\u00a0de\u00a0{month} de {y}',
    short: '{dd}/{mm}/{y}',
    weekday: '{day} {date}',
    first: '1',
  },
  numbers: { decimal: ',', group: '.' },
  pageLabel: 'Página {page} de {pages}',
  salutation: {
    named: 'Estimados señores:',
    firm: 'Estimados señores:',
    consumer: 'Estimado/a {person}:',
  },
  info: {
    date: 'Fecha',
    reference: 'Nuestra referencia',
    customer: 'N.º de cliente',
    contact: 'Contacto',
    phone: 'Teléfono',
    email: 'Correo electrónico',
  },
  columns: {
    number: 'Factura',
    issued: 'Fecha',
    due: 'Vencimiento',
    amount: 'Importe {currency}',
    paid: 'Pagado {currency}',
    open: 'Pendiente {currency}',
    late: 'Días de retraso',
  },
  totals: {
    open: 'Total pendiente',
    received: 'Recibido, aún sin asignar a una factura',
    payable: 'Importe a pagar',
  },
  payment: {
    heading: 'Datos para el pago',
    amount: 'Importe',
    by: 'A más tardar el',
    holder: 'Titular',
    reference: 'Referencia',
  },
  consequences: {
    court: 'iniciar un procedimiento judicial',
    agency: 'encargar a {name} el cobro de la deuda',
    creditBureau: 'comunicar el impago a {name}, en la medida en que la ley lo permita',
  },
  lastConsequence: ' y de ',
  notice: {
    ES: 'La presente es una reclamación extrajudicial que interrumpe la prescripción (artículo 1973 del Código Civil).',
  },
  sender: {
    registered: 'Registro',
    vatId: 'NIF-IVA',
    bank: 'Banco',
    accountNumber: 'N.º de cuenta',
  },
  enclosuresLabel: 'Anexos',
  charges: {
    interest: 'Intereses de demora hasta el {to}, {rate} % anual{basis}',
    lumpSum: 'Indemnización por demora{basis}',
    costs: 'Gastos de cobro{basis}',
  },
  statementEnclosed: 'Extracto de cuenta a {today}',
  invoiceCopies: 'Copias de los documentos indicados ({count})',
  close: { named: CLOSE, firm: CLOSE, consumer: CLOSE },
};
