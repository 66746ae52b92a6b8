import type { CallPhrases } from './phrases';

export const SPANISH_PHRASES: CallPhrases = {
  greeting: 'Buenos días, le habla {me}, de {company}. ¿Podría hablar con {person}, por favor?',
  greetingFirm:
    'Buenos días, le habla {me}, de {company}. ¿Quién se encarga de los pagos, por favor?',
  thanks: 'Muchas gracias por su pago de {amount} del {date}; nos ha llegado.',
  unmatched:
    'Hemos recibido de ustedes {amount} que todavía no podemos asignar. ¿A qué corresponde?',
  broken:
    'El {made} nos anunciaron {amount} para el {date}. No encuentro ese importe en nuestra cuenta. ¿Me puede ayudar?',
  partly:
    'De los {amount} que nos anunciaron para el {date} han llegado {received}; muchas gracias. ¿Cuándo podemos contar con el resto?',
  purpose:
    'Le llamo por {amount}; la parte más antigua venció el {date}. ¿Les llegaron las facturas, y está todo en orden?',
  notDue: 'Solo quería saber si les llegaron nuestras facturas y si está todo en orden.',
  question: '¿Qué lo impide, y para qué día pueden pagar?',
  offer:
    'Si ahora el importe completo resulta difícil, podemos hablar de una fecha posterior o de plazos.',
  closing:
    'Muchas gracias por su tiempo y por hablar con franqueza. He anotado lo que hemos acordado. Hasta luego.',
};
