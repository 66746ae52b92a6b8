import type { AskedWords } from '../words';

/** The words of the answer to a request for access in Spanish. */
export const SPANISH_ASKED: AskedWords = {
  everythingOnRecord: 'Todo lo registrado',
  yourData: 'Sus datos',
  address: 'Dirección',
  language: 'Idioma',
  bankAccounts: 'Cuentas bancarias',
  persons: 'Personas',
  telephone: 'Teléfono',
  email: 'Correo electrónico',
  prefers: 'Prefiere',
  allItems: 'Facturas y abonos',
  text: 'Texto',
  allPayments: 'Pagos',
  fromAccount: 'Desde la cuenta',
  reference: 'Referencia',
  allContacts: 'Contactos, notas y decisiones',
  takenBack: 'deshecho',
  forProgram: 'Todo, para un programa',
  readmeHead: 'Todo lo que {company} conserva sobre {name}, a {on}',
  readmeLaw:
    '(acceso según el artículo 15 del Reglamento General de Protección de Datos, o la ley equivalente)',
  readmeWhy:
    'Para qué: facturas, pagos y contactos, para cobrar lo debido y llevar la contabilidad.',
  readmeFrom: 'De dónde: de la contabilidad de la empresa, del banco y de lo dicho y escrito.',
  readmeAsk: 'Preguntas, rectificaciones y oposiciones a: {contact}',
  namedCall: 'Llamada: {name}',
  namedDispute: 'Reclamación abierta: {name} (facturas afectadas: {count})',
  redacted: '[suprimido]',
};
