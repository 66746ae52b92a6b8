import type { Money } from '../../money/money';
import { type MtDetails, NO_DETAILS } from '../mt940/details';
import { isSlashCoded, readSlashCodes } from '../mt940/slashCodes';
import { structuredIn } from '../statement/structured';
import type { EntryFacts } from '../statement/types';
import { firstReference, joinTexts } from '../statement/values';
import { child, text, type XmlNode } from '../xml/node';
import { originalAmount } from './amounts';
import type { EntryBase } from './entry';
import { otherSide } from './parties';
import { remittanceOf } from './remittance';
import { returnOf } from './returns';

/** The schema allows 500 characters. */
const LONGEST_REMARK = 2_000;

/** One entry with what its detail (if any) says about the other side, the purpose and a return. */
export function entryFacts(
  base: EntryBase,
  detail: XmlNode | undefined,
  amount: Money,
): EntryFacts {
  const { node, account, on, valueOn } = base;
  const side = otherSide(child(detail, 'RltdPties'), amount.minor >= 0, account);
  const said = remittanceOf(detail, side.ultimate);
  const remark = remarkOf(node);
  const purpose = said.text || remark.text;
  const unknown = side.name === '' && side.iban === '';
  return {
    ...{ on, valueOn, amount, refs: base.refs, line: detail?.line ?? node.line },
    name: unknown ? remark.name : side.name,
    iban: unknown ? remark.iban : side.iban,
    reference:
      said.reference || (detail === undefined && remark.reference) || structuredIn(purpose),
    text: purpose,
    bankRef: firstReference(text(detail, 'Refs/AcctSvcrRef'), base.bankRef),
    ...marks(node, detail, amount),
  };
}

/** What the bank adds to an entry; some write it in the codes they use in MT940. */
function remarkOf(node: XmlNode): MtDetails {
  const remark = joinTexts([text(node, 'AddtlNtryInf')]).slice(0, LONGEST_REMARK);
  return isSlashCoded(remark) ? readSlashCodes(remark) : { ...NO_DETAILS, text: remark };
}

/** A batch that stays whole: what its payments agree on, and all their references and texts. */
export function wholeBatchFacts(base: EntryBase, details: readonly XmlNode[]): EntryFacts {
  const parts = details.map((detail) => entryFacts(base, detail, base.amount));
  const common = (read: (part: EntryFacts) => string) => {
    const values = new Set(parts.map(read));
    return values.size === 1 ? ([...values][0] ?? '') : '';
  };
  const reference = common((part) => part.reference);
  const references = reference === '' ? parts.map((part) => part.reference) : [];
  const { original: _, ...first } = entryFacts(base, details[0], base.amount);
  return {
    ...first,
    ...{ line: base.node.line, bankRef: base.bankRef, reference },
    name: common((part) => part.name),
    iban: common((part) => part.iban),
    text: joinTexts([...references, ...parts.map((part) => part.text)]),
  };
}

/** Return, reversal and foreign amount: each stands there only where it applies. */
function marks(node: XmlNode, detail: XmlNode | undefined, amount: Money) {
  const returned = returnOf(node, detail);
  const original = originalAmount(detail, amount) ?? originalAmount(node, amount);
  return {
    ...(returned !== null && { return: returned }),
    ...(/^(?:true|1)$/.test(text(node, 'RvslInd')) && { reversal: true as const }),
    ...(original !== null && { original }),
  };
}
