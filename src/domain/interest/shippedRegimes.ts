import atB2b from '../../../resources/interest/at-b2b.json';
import atB2c from '../../../resources/interest/at-b2c.json';
import beB2b from '../../../resources/interest/be-b2b.json';
import ch from '../../../resources/interest/ch.json';
import cz from '../../../resources/interest/cz.json';
import deB2b from '../../../resources/interest/de-b2b.json';
import deB2c from '../../../resources/interest/de-b2c.json';
import esB2b from '../../../resources/interest/es-b2b.json';
import eu20117Default from '../../../resources/interest/eu-2011-7-default.json';
import frB2b from '../../../resources/interest/fr-b2b.json';
import ieB2b from '../../../resources/interest/ie-b2b.json';
import itB2b from '../../../resources/interest/it-b2b.json';
import itB2bAgrifood from '../../../resources/interest/it-b2b-agrifood.json';
import nlB2b from '../../../resources/interest/nl-b2b.json';
import nlB2c from '../../../resources/interest/nl-b2c.json';
import plB2b from '../../../resources/interest/pl-b2b.json';
import plB2bPublicMedical from '../../../resources/interest/pl-b2b-public-medical.json';
import plB2c from '../../../resources/interest/pl-b2c.json';
import ukCountyCourtS69 from '../../../resources/interest/uk-county-court-s69.json';
import ukLpcda from '../../../resources/interest/uk-lpcda.json';
import usContract from '../../../resources/interest/us-contract.json';
import { type Regime, readRegime } from './regime';

const FILES: readonly unknown[] = [
  atB2b,
  atB2c,
  beB2b,
  ch,
  cz,
  deB2b,
  deB2c,
  esB2b,
  eu20117Default,
  frB2b,
  ieB2b,
  itB2b,
  itB2bAgrifood,
  nlB2b,
  nlB2c,
  plB2b,
  plB2bPublicMedical,
  plB2c,
  ukCountyCourtS69,
  ukLpcda,
  usContract,
];

let read: readonly Regime[] | null = null;

/** The regimes the product comes with, read when first asked for. A file that cannot be read is a defect. */
export function shippedRegimes(): readonly Regime[] {
  read ??= FILES.map((file) => {
    const regime = readRegime(file);
    if (!regime.ok) throw new Error(JSON.stringify(regime.error));
    return regime.value;
  });
  return read;
}
