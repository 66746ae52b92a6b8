import { describe, it } from 'vitest';
import { sharedData } from './sharedPath';

export { sharedData };

/**
 * A `describe` whose tests read one file (or folder) of the shared data; where it is missing, one
 * skipped test and a line say so. End-to-end tests take `sharedData` from `sharedPath` instead.
 * @param path below the folder of shared data
 * @param body gets the absolute path
 */
export function describeWithSharedData(
  path: string,
  name: string,
  body: (file: string) => void,
): void {
  const file = sharedData(path);
  if (file !== null) {
    describe(name, () => body(file));
    return;
  }
  console.warn(`skipped: "${name}" needs the shared data file ${path}, which is not here`);
  describe(name, () => {
    it.skip(`needs ${path}`, () => undefined);
  });
}
