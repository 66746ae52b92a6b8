import { instalmentAgreement } from '../agreements/paper/agreement';
import { writeLetter } from '../letters/write';
import type { Refusal } from '../refusal';
import type { Result } from '../result';
import type { SampleModels } from './types';

/** The sample's letters and agreements, written by the same rules as real ones. */
export const SAMPLE_MODELS: SampleModels = {
  letter: (letter) => written(writeLetter(letter.kind, letter)).model,
  agreement: (agreement) => written(instalmentAgreement(agreement)),
};

/** A sample document that is refused is a defect of the generator. */
function written<Made>(model: Result<Made, Refusal>): Made {
  if (!model.ok) throw new Error(`sample document refused: ${JSON.stringify(model.error)}`);
  return model.value;
}
