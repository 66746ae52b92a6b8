import { child, find, text, type XmlNode } from '../xml/node';

/** Sub-families of the bank transaction code that mean money came back (ISO 20022 external codes). */
const RETURN_CODES: ReadonlySet<string> = new Set(['RRTN', 'UPDD', 'PRDD', 'UPCQ', 'UPCT', 'RPCR']);

/** German banks give the old business code in their own part: 108/109 direct debit, 159 transfer. */
const GERMAN_RETURN = /(?:^|\+)(?:NRTI|108|109|159)(?:\+|$)/;

/** The reason why money came back, `null` when it did not. Details say more than the entry. */
export function returnOf(entry: XmlNode, details: XmlNode | undefined): { code: string } | null {
  const information = child(details, 'RtrInf');
  const reason = text(information, 'Rsn/Cd') || text(information, 'Rsn/Prtry');
  const code = reason || returnCode(details) || returnCode(entry);
  if (code !== '') return { code };
  return information === undefined ? null : { code: 'RRTN' };
}

function returnCode(node: XmlNode | undefined): string {
  const code = child(node, 'BkTxCd');
  const family = text(find(code, 'Domn/Fmly'), 'SubFmlyCd');
  if (RETURN_CODES.has(family)) return family;
  const own = text(code, 'Prtry/Cd');
  return GERMAN_RETURN.test(own) ? (/\d{3}/.exec(own)?.[0] ?? 'RRTN') : '';
}
