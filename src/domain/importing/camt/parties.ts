import { child, text, type XmlNode } from '../xml/node';

/** The other side of a payment. */
export interface OtherSide {
  readonly name: string;
  readonly iban: string;
  /** On whose behalf, where that is somebody else. */
  readonly ultimate: string;
}

interface Own {
  readonly id: string;
  readonly owner: string;
}

/** IBAN, or whatever number the bank gives, of an `Acct`, `DbtrAcct` or `CdtrAcct`. */
export function accountId(account: XmlNode | undefined): string {
  const id = text(account, 'Id/IBAN') || text(account, 'Id/Othr/Id');
  return id.replace(/\s/g, '');
}

/**
 * Who paid or was paid: the debtor of money that came in, the creditor of money that went out. Banks
 * that keep the roles of the first payment in a return name us there; then it is the other one.
 */
export function otherSide(parties: XmlNode | undefined, incoming: boolean, own: Own): OtherSide {
  const [first, second] = incoming ? (['Dbtr', 'Cdtr'] as const) : (['Cdtr', 'Dbtr'] as const);
  const expected = sideOf(parties, first);
  if (expected !== null && !isOwn(expected, own)) return expected;
  const other = sideOf(parties, second);
  if (other !== null && !isOwn(other, own)) return other;
  return { name: '', iban: '', ultimate: '' };
}

function sideOf(parties: XmlNode | undefined, role: 'Dbtr' | 'Cdtr'): OtherSide | null {
  const ultimate = nameOf(child(parties, `Ultmt${role}`));
  const name = nameOf(child(parties, role)) || ultimate;
  const iban = accountId(child(parties, `${role}Acct`));
  if (name === '' && iban === '') return null;
  return { name, iban, ultimate: ultimate === name ? '' : ultimate };
}

/** From version 08 the name stands one element deeper, and may be that of a bank. */
function nameOf(party: XmlNode | undefined): string {
  return text(party, 'Nm') || text(party, 'Pty/Nm') || text(party, 'Agt/FinInstnId/Nm');
}

function isOwn(side: OtherSide, own: Own): boolean {
  if (side.iban !== '') return side.iban === own.id;
  return own.owner !== '' && side.name === own.owner;
}
