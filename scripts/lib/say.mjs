/**
 * Tells the person what happens. On stderr, because the stdout of `calc` and `inspect` is read by
 * other programs.
 */
export function say(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
}

/** An expected failure whose message says what to do; shown without a stack trace. */
export class CannotContinue extends Error {}

/**
 * Runs a script's main function and turns its outcome into the exit code: the number it returns,
 * 0 for nothing, 1 when it fails.
 * @param {() => Promise<number | void>} body
 */
export async function main(body) {
  // An exit, unlike a signal, lets the virtual display be ended (see display.mjs).
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    const expected = error instanceof CannotContinue;
    say(expected ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}
