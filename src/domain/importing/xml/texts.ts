import type { Texts } from '../../messages/texts';

export const XML_TEXTS: Texts = {
  'xml.doctype':
    'The file declares a document type (DOCTYPE), which is never read because it can hide other files or endless text. It may be a web page; ask for the plain XML.',
  'xml.too-many-elements':
    'The file has more than {limit} XML elements. Export a shorter period or split the file.',
  'xml.too-deep':
    'The file nests XML elements more than {limit} deep, which no statement or invoice does. Check where it comes from.',
  'xml.not-well-formed':
    'Line {line}: this is not complete XML ({problem}). The file may be cut off; fetch it again.',
};
