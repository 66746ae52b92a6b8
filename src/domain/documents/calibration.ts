import type { Company } from '../accounts/party';
import type { PlainDate } from '../dates/plainDate';
import { fill } from '../messages/fill';
import { CROSS } from '../settings/sections/printing';
import type { LetterLayoutName } from './layout';
import type { CalibrationModel } from './model';
import { senderBlock } from './sender';

/** The words of the calibration page: for the house, in the language of the window. */
const WORDS = {
  title: 'Calibration page',
  heading: 'How far is this printer off?',
  paragraphs: [
    'Print this page at its actual size (100 %), without "fit to page".',
    'Measure with a ruler from the left edge of the paper to the upright ruler, and from the upper edge to the level one. Both should be {cross} mm.',
    'Enter what you measured in Settings, Printers. Letters that go to this printer are then moved so that the address stands in the window.',
    'The outline in whole lines is the address, the dashed one what the window always shows, the dotted one what it shows at most when the letter slips in its envelope. Fold the page at the marks, put it into your envelope and tap it on all sides: the whole outline must stay visible.',
  ],
  addressLabel: 'Address',
  windowLabel: 'Window at most',
  pageLabel: 'Page {page} of {pages}',
} as const;

/** A page to measure a printer by, for the envelopes of a layout. */
export function calibrationPage(
  company: Company,
  layout: LetterLayoutName,
  date: PlainDate,
): CalibrationModel {
  const { paragraphs, ...words } = WORDS;
  return {
    kind: 'calibration',
    language: 'en',
    date,
    sender: senderBlock(company, company.currency),
    layout,
    ...words,
    paragraphs: paragraphs.map((text) => fill(text, { cross: CROSS })),
  };
}
