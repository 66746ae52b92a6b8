import type { PostalAddress } from '../accounts/party';
import { countryName } from './countries';

/** Characters that surely fit one line of the window at the smallest size printed. */
const SURE_LINE = 44;

/**
 * The address as the post of its country wants it, under the name. `from` is the sender's country:
 * mail abroad ends with the country in capitals (UPU), inland mail has none.
 */
export function addressLines(address: PostalAddress, from: string): string[] {
  const lines = [...address.lines, ...townLines(address)];
  const abroad = address.country !== '' && address.country !== from;
  if (abroad) lines.push(countryName(address.country).toUpperCase());
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function townLines({ postalCode, city, region, country }: PostalAddress): string[] {
  switch (country) {
    case 'GB':
    case 'IE':
      return [city, country === 'IE' ? region : '', postalCode];
    case 'US':
    case 'CA':
    case 'AU':
      return [`${city}${city && region ? ', ' : ''}${region} ${postalCode}`];
    default:
      return [`${postalCode} ${city}`];
  }
}

/** True when an address has enough to be delivered: a town or post code, and a line above it. */
export function isDeliverable(address: PostalAddress): boolean {
  const filled = [...address.lines, address.postalCode, address.city].filter(
    (t) => t.trim() !== '',
  );
  return filled.length >= 2;
}

/** Window lines an addressee needs when its long lines are broken. */
export function windowLines(addressee: readonly string[]): number {
  return addressee.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / SURE_LINE)), 0);
}
