/** The variables that are set: Playwright takes no undefined ones. */
export function strings(env: NodeJS.ProcessEnv): Record<string, string> {
  const set = Object.entries(env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(set);
}

/** What each worker's display needs: one worker, and nothing, where the tests run on the real display. */
export function displays(): Readonly<Record<string, string>>[] {
  const given: unknown = JSON.parse(process.env.FORBEAR_DISPLAYS ?? '[{}]');
  return Array.isArray(given) ? given.map((env) => strings(Object(env))) : [{}];
}
