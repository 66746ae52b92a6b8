import type { AgreementWords } from '../paper/words';

export const SPANISH: AgreementWords = {
  language: 'es',
  heading: {
    instalments: 'Acuerdo de pago a plazos con reconocimiento de deuda',
    deferral: 'Acuerdo de aplazamiento con reconocimiento de deuda',
  },
  roles: { creditor: 'Acreedor', debtor: 'Deudor' },
  lines: {
    registered: 'Registro: {value}',
    vat: 'NIF-IVA: {value}',
    customer: 'N.º de cliente {value}',
    represented: 'Representado por {value}',
  },
  claimColumns: ['Factura', 'Fecha', 'Vencimiento', 'Importe', 'Pagado', 'Pendiente'],
  totals: {
    open: 'Total de los documentos',
    setOff: 'Nota de crédito {number}, compensada',
    received: 'Recibido, aún no aplicado a un documento',
    interest: 'Intereses hasta hoy',
    lumpSum: 'Indemnización por costes de cobro',
    costs: 'Gastos',
    waived: 'No exigido mientras se cumpla el acuerdo',
    planInterest: 'Intereses durante el acuerdo',
    debt: 'Deuda según este acuerdo',
  },
  extras: {
    interest: 'los intereses hasta hoy',
    lumpSum: 'la indemnización por costes de cobro',
    costs: 'los gastos',
  },
  setOffPart: 'nota de crédito {credit} con la factura {invoice}: {amount}',
  and: 'y',
  scheduleColumns: {
    no: 'N.º',
    due: 'Vencimiento',
    reference: 'Referencia de pago',
    principal: 'Principal',
    interest: 'Intereses, gastos',
    amount: 'Pago',
    balance: 'Saldo posterior',
  },
  scheduleTotal: 'Total',
  spans: { days: '{n|día|días}', bankDays: '{n|día hábil bancario|días hábiles bancarios}' },
  annex: 'Anexo: los créditos',
  signature: {
    place: 'Lugar',
    date: 'Fecha',
    name: 'Nombre en mayúsculas',
    office: 'Cargo o poder',
    signature: 'Firma, sello si es habitual',
  },
  coupons: {
    heading: 'Pagos',
    note: 'Un talón por cada pago. Le rogamos que indique su referencia, para que el pago se aplique enseguida.',
    title: 'Pago {no} de {count}',
    labels: {
      amount: 'Importe',
      due: 'En la cuenta hasta el',
      holder: 'Beneficiario',
      reference: 'Referencia',
    },
  },
  footerNote: '{heading} {reference}. Dos ejemplares. Rúbricas: acreedor ________  deudor ________',
  prevails: 'Prevalece el texto de la izquierda.',
  clauses: {
    claim: {
      heading: 'El crédito',
      text: `El acreedor tiene frente al deudor los créditos relacionados {% if annex %}en el anexo{% else %}a continuación{% endif %}, por suministros y servicios según los documentos allí citados. Se han tenido en cuenta los pagos recibidos hasta el {{ today }}. Todos los importes en {{ currency }}.`,
    },
    setOff: {
      heading: 'Compensación',
      text: `{% if set_off %}Las partes compensan las notas de crédito a favor del deudor con los créditos vencidos en primer lugar, en total {{ set_off_total }}: {{ set_off }}. En esa cuantía las notas de crédito y los créditos quedan extinguidos, también cuando el acuerdo termine.{% endif %}`,
    },
    acknowledgement: {
      heading: 'Reconocimiento de deuda',
      text: `El deudor reconoce estos créditos en su fundamento y en su importe: existen y son exigibles, y el deudor debe {{ debt }} según este acuerdo. No conoce objeción alguna contra ellos.

{% if constitutive %}Con este reconocimiento el deudor se obliga a pagar ese importe como obligación propia, independiente de los créditos de los que procede. Las garantías, incluida la reserva de dominio, subsisten y la cubren también.{% else %}El reconocimiento confirma los créditos existentes y no crea otros nuevos (sin novación). Los créditos, su fundamento y sus garantías, incluida la reserva de dominio, permanecen como están.{% endif %}`,
    },
    payment: {
      heading: '{% if deferral %}Nuevo vencimiento{% else %}Pago a plazos{% endif %}',
      text: `{% if deferral %}El acreedor aplaza la deuda hasta el vencimiento indicado abajo.{% else %}El deudor paga la deuda en {{ count }} plazos.{% endif %} Cada pago debe haber llegado, con su referencia y a más tardar en su vencimiento, a esta cuenta: {{ account }}.`,
    },
    interest: {
      heading: 'Intereses y accesorios',
      text: `{% case interest_kind %}{% when 'none' %}Durante este acuerdo no se devengan intereses.{% when 'waivedIfKept' %}Mientras cada pago llegue según lo acordado, no se exigen intereses por el tiempo de este acuerdo.{% when 'statutory' %}Los pagos incluyen intereses legales de {{ interest }} en total, como muestra el calendario.{% when 'agreed' %}Los pagos incluyen intereses al {{ rate }} % anual sobre el principal pendiente, {{ interest }} en total, como muestra el calendario.{% else %}Los pagos incluyen intereses de {{ interest }} en total, como muestra el calendario.{% endcase %}{% if waived %} El acreedor renuncia a exigir {{ waived }} ({{ waived_total }}) a condición de que se cumpla este acuerdo; si termina antes de tiempo, la renuncia queda sin efecto.{% endif %}`,
    },
    forbearance: {
      heading: 'Abstención del acreedor',
      text: `Mientras el deudor cumpla este acuerdo, el acreedor no reclamará más de lo exigible según él ni iniciará o proseguirá procedimientos por estos créditos. Esta abstención vale solo para este acuerdo.`,
    },
    allocation: {
      heading: 'Imputación de los pagos',
      text: `Un pago se aplica al plazo de este acuerdo vencido hace más tiempo y, dentro de él, primero a gastos, después a intereses y después al principal. El principal se imputa al documento que venció primero.`,
    },
    early: {
      heading: 'Pago anticipado',
      text: `El deudor puede pagar antes todo o parte en cualquier momento y sin coste. Los pagos parciales anticipados se aplican a los plazos siguientes.`,
    },
    default: {
      heading: 'Retraso y vencimiento anticipado',
      text: `{% if consumer %}Si dos pagos consecutivos, o el último, no han llegado íntegros {% if grace_days > 0 %}dentro de los {{ grace }} siguientes a su vencimiento{% else %}a su vencimiento{% endif %}, el acreedor puede fijar por escrito un plazo adicional de al menos dos semanas y advertir de que, en otro caso, el acuerdo terminará. Si el atraso no se paga en ese plazo, puede poner fin al acuerdo por escrito. La deuda restante es entonces exigible de inmediato; se aplican las consecuencias legales de la mora y se descuentan los pagos hechos.{% else %}{% if cure_days > 0 %}Si un pago no ha llegado íntegro {% if grace_days > 0 %}dentro de los {{ grace }} siguientes a su vencimiento{% else %}a su vencimiento{% endif %}, el acreedor puede reclamarlo por escrito y fijar un plazo de {{ cure }}. Si no se paga en él, puede poner fin a este acuerdo por escrito.{% else %}Si un pago no ha llegado íntegro {% if grace_days > 0 %}dentro de los {{ grace }} siguientes a su vencimiento{% else %}a su vencimiento{% endif %}, el acreedor puede poner fin a este acuerdo por escrito.{% endif %} El acuerdo termina también si se solicita el concurso del deudor, en la medida en que la ley lo permita, o si los datos con los que lo obtuvo resultan falsos en un punto esencial.

Cuando termina, toda la deuda restante es exigible de inmediato. El aplazamiento y las renuncias quedan sin efecto: pueden reclamarse intereses legales y gastos desde los vencimientos originales; los pagos hechos se descuentan.{% endif %}`,
    },
    noWaiver: {
      heading: 'Sin renuncia',
      text: `Aceptar un pago tardío o incompleto no supone conformidad con nuevos retrasos ni renuncia a derecho alguno, ni modifica este acuerdo.`,
    },
    limitation: {
      heading: 'Prescripción',
      text: `{% case limitation %}{% when 'deferral' %}La prescripción de los créditos queda suspendida desde la firma del deudor hasta el fin de este acuerdo, y el reconocimiento inicia un nuevo plazo{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'standstill' %}El tiempo desde la firma del deudor hasta el fin de este acuerdo no cuenta para la prescripción. El deudor lo firma como reconocimiento escrito de la deuda{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'extend' %}Las partes prorrogan el plazo hasta el fin de este acuerdo, como máximo lo que la ley permita; el deudor lo firma como reconocimiento escrito{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'waiver' %}El reconocimiento inicia un nuevo plazo{% if limitation_law %} ({{ limitation_law }}){% endif %}. El deudor renuncia a oponer la prescripción durante este acuerdo, como máximo lo que la ley permita.{% when 'restart' %}Con la firma del deudor quedan reconocidos los créditos y ese día comienza un nuevo plazo de prescripción{% if limitation_law %} ({{ limitation_law }}){% else %}, en la medida en que lo prevea la ley aplicable{% endif %}.{% else %}El efecto de este acuerdo sobre la prescripción se rige por la ley aplicable a los créditos.{% endcase %}`,
    },
    information: {
      heading: 'Información',
      text: `El deudor comunica sin demora al acreedor todo cambio de domicilio, nombre o forma jurídica y cuanto ponga en riesgo un pago.`,
    },
    confidential: {
      heading: 'Confidencialidad y datos',
      text: `Ambas partes tratan este acuerdo como confidencial, salvo ante asesores, aseguradores, auditores y autoridades y en lo necesario para exigirlo. Los datos personales se usan solo para cumplirlo y según exija la ley.`,
    },
    notices: {
      heading: 'Notificaciones',
      text: `Las notificaciones de este acuerdo se hacen por escrito, también por correo electrónico, a las direcciones arriba indicadas o a la que se comunique después.`,
    },
    law: {
      heading: 'Ley y tribunal',
      text: `Este acuerdo se rige por la ley aplicable a los créditos ({{ country }}, salvo pacto distinto). {% if consumer %}No se ven afectados los derechos imperativos de los consumidores ni el fuero legal.{% else %}En la medida en que la ley lo permita, son competentes los tribunales del domicilio del acreedor ({{ court }}).{% endif %}`,
    },
    form: {
      heading: 'Forma y ejemplares',
      text: `Este es el acuerdo completo sobre el pago de estos créditos; cada parte asume sus propios gastos. Toda modificación requiere forma escrita. Si una cláusula es nula, las demás siguen vigentes. Quien firma confirma su poder. Se extiende en dos ejemplares, uno para cada parte; vigente cuando ambas hayan firmado.`,
    },
  },
};
