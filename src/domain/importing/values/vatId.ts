/** A VAT id as it is compared: capitals and digits only, so that "DE 123.456.789" is "DE123456789". */
export function foldVatId(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
