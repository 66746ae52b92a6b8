import { describe, expect, it } from 'vitest';
import { isCompany } from '../../../../src/renderer/features/import/invoiceLines';

const US = { name: 'Nordlicht Handel GmbH', vatId: 'DE123456789' };
const seller = (name: string, vatId = '', tradingName = '') => ({ name, vatId, tradingName });

describe('the seller of an electronic invoice', () => {
  it('is this company by its VAT number, however that and the name are written', () => {
    expect(isCompany(seller('Nordlicht', 'de 123.456.789'), US)).toBe(true);
  });

  it('is another one by its VAT number, even under the same name', () => {
    expect(isCompany(seller(US.name, 'DE999999999'), US)).toBe(false);
  });

  it('is known by either name where one side names no VAT number', () => {
    expect(isCompany(seller('NORDLICHT HANDEL GMBH', 'DE1'), { ...US, vatId: '' })).toBe(true);
    expect(isCompany(seller('Holding AG', '', 'Nordlicht Handel GmbH'), US)).toBe(true);
    expect(isCompany(seller('Fremd GmbH'), US)).toBe(false);
    expect(isCompany(seller(''), { name: '', vatId: '' })).toBe(false);
  });
});
