/**
 * The number to dial from the text of a phone field, or null when it holds none: digits with a
 * leading plus where there is one. "+49 (0)431 5550-12" is "+49431555012"; an extension that is
 * named ("ext. 12") is left out, as no dialler knows when to send it.
 */
export function dialled(text: string): string | null {
  const [number = ''] = text.trim().split(/\s*(?:ext\.?|x|dw|-?durchwahl|,|;)\s*\d/i);
  if (/[^\d\s+()\-./\u00a0\u2011]/.test(number)) return null;
  const international = number.startsWith('+');
  const digits = (international ? number.replace('(0)', '') : number).replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 20 || number.lastIndexOf('+') > 0) return null;
  return international ? `+${digits}` : digits;
}
