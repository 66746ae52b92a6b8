import { firstReference, joinTexts } from '../statement/values';
import { children, findAll, text, type XmlNode } from '../xml/node';

/** What a payment says it is for. */
export interface Remittance {
  /** The structured reference of the creditor, else the payer's own (end to end), else a document. */
  readonly reference: string;
  readonly text: string;
}

/**
 * Reference and text of a `TxDtls`. A structured reference counts before the end-to-end one, which the
 * payer chose. What is not the reference (further references, documents, remarks) stays in the text.
 */
export function remittanceOf(details: XmlNode | undefined, ultimate: string): Remittance {
  const of = (path: string) => findAll(details, path).map((node) => text(node));
  const structured = of('RmtInf/Strd/CdtrRefInf/Ref').filter((ref) => ref !== '');
  const documents = of('RmtInf/Strd/RfrdDocInf/Nb');
  const endToEnd = text(details, 'Refs/EndToEndId');
  const reference = firstReference(...structured, endToEnd, ...documents);
  const further = [...structured, ...documents].filter((one) => one !== reference);
  return {
    reference,
    text: joinTexts([
      ...of('RmtInf/Ustrd'),
      ...further,
      ...of('RmtInf/Strd/AddtlRmtInf'),
      ...children(details, 'AddtlTxInf').map((node) => text(node)),
      ultimate,
    ]),
  };
}
