import type { Texts } from '../../messages/texts';

export const CUSTOMER_TEXTS: Texts = {
  'import.duplicate-customer':
    'Line {line}: “{value}” already stands in line {firstLine} and was left out. Keep one of the two.',
  'import.bad-email':
    'Line {line}: “{value}” is no e-mail address and was left out. The rest of the row was taken.',
  'import.bad-iban':
    'Line {line}: “{value}” is no valid IBAN (its check digits are wrong) and was left out. The rest of the row was taken.',
};
