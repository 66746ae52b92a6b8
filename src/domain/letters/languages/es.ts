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
  subject: {
    reminder: 'Recordatorio de pago: {amount}',
    formalReminder: 'Reclamación de pago: {amount}',
    letterBeforeAction: 'Requerimiento de pago: {amount}',
  },
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
  reminder: {
    opening:
      'Queremos recordar los importes indicados a continuación que, según nuestros libros, siguen pendientes. Se han tenido en cuenta los pagos recibidos hasta el {today}.',
    request:
      'Rogamos el pago de {amount} a más tardar el {deadline}. Si el pago ya está en camino, muchas gracias; en tal caso, esta carta puede darse por atendida.',
    question:
      'Si algo no está claro o no hay conformidad con alguna factura, agradeceremos que se nos comunique{contact}; lo examinaremos sin demora y con gusto enviaremos copia de cualquier factura que falte.',
    help: 'Si no fuera posible pagar todo el importe en ese plazo, estamos a su disposición para buscar juntos una solución.',
  },
  formal: {
    opening:
      'Los importes indicados a continuación están vencidos, el más antiguo desde el {since}. Se han tenido en cuenta los pagos recibidos hasta el {today}.',
    reminded:
      'A pesar de nuestro recordatorio, los importes indicados a continuación siguen pendientes; el más antiguo está vencido desde el {since}. Se han tenido en cuenta los pagos recibidos hasta el {today}.',
    request:
      'Rogamos el pago de {amount}, que debe llegar a nuestra cuenta a más tardar el {deadline}. Si el pago ya está en camino, muchas gracias.',
  },
  action: {
    opening:
      'Los importes indicados a continuación están vencidos. Esta carta expone nuestra reclamación completa. Se han tenido en cuenta los pagos recibidos hasta el {today}.',
    reminded:
      'A pesar de nuestro recordatorio, los importes indicados a continuación siguen sin pagarse. Esta carta expone nuestra reclamación completa. Se han tenido en cuenta los pagos recibidos hasta el {today}.',
    basis:
      'La reclamación procede de nuestras entregas y servicios, por los que se emitieron las facturas indicadas. Cada una venció en la fecha señalada; nos basamos en esas facturas y en nuestra contabilidad.',
    demand:
      'Requerimos el pago de {amount}, que debe llegar a nuestra cuenta a más tardar el {deadline}.',
    noThreat:
      'Si hasta ese día no recibimos ni el pago ni su respuesta, tendremos que decidir cómo continuar con la reclamación.',
    threat:
      'Si hasta ese día no recibimos ni el pago ni su respuesta, tenemos la intención de {steps} sin más aviso. Esto puede ocasionar gastos adicionales.',
    dispute:
      'En caso de desacuerdo con toda la reclamación o con una parte, rogamos que se nos indique por escrito, a más tardar el {deadline}, qué importes se discuten y por qué, y que se nos envíen los documentos en que se apoye. Examinaremos sus motivos y responderemos antes de dar cualquier otro paso. Rogamos el pago de la parte que no se discuta.',
    instalments:
      'Si no es posible pagar todo de una vez, agradeceremos su mensaje antes de ese día{contact}. Estamos dispuestos a hablar de un pago a plazos mediante acuerdo escrito.',
    rights:
      'Quedan reservados todos nuestros derechos, incluidos los intereses y la indemnización que la ley prevé por demora.',
    rightsConsumer: 'Quedan reservados todos nuestros derechos.',
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
  invoiceCopies: 'Copias de los documentos indicados ({count})',
  close: { named: CLOSE, firm: CLOSE, consumer: CLOSE },
};
