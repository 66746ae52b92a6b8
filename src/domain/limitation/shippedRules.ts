import at from '../../../resources/limitation/at.json';
import be from '../../../resources/limitation/be.json';
import ch from '../../../resources/limitation/ch.json';
import cz from '../../../resources/limitation/cz.json';
import de from '../../../resources/limitation/de.json';
import es from '../../../resources/limitation/es.json';
import fr from '../../../resources/limitation/fr.json';
import gbEng from '../../../resources/limitation/gb-eng.json';
import gbNir from '../../../resources/limitation/gb-nir.json';
import gbSct from '../../../resources/limitation/gb-sct.json';
import ie from '../../../resources/limitation/ie.json';
import italy from '../../../resources/limitation/it.json';
import nl from '../../../resources/limitation/nl.json';
import pl from '../../../resources/limitation/pl.json';
import us from '../../../resources/limitation/us.json';
import { type LimitationRule, readLimitationRule } from './rule';

const FILES: readonly unknown[] = [
  ...[at, be, ch, cz, de, es, fr, gbEng],
  ...[gbNir, gbSct, ie, italy, nl, pl, us],
];

/** The rules the product comes with. A file that cannot be read is a defect of the product. */
export const SHIPPED_LIMITATION_RULES: readonly LimitationRule[] = FILES.map((file) => {
  const read = readLimitationRule(file);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
});
