/** A value that may stand in a sentence. Amounts come as decimal text, dates as `yyyy-MM-dd`. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/**
 * An expected "no" of the domain. `code` is stable (programs and tests read it); the sentence a
 * person reads is made from `messages/` with `params`, so that it can be said in any language.
 */
export interface Refusal {
  readonly code: string;
  readonly params?: RefusalParams;
}

/** An expected "no" with what its sentence needs to know. */
export function refusal(code: string, params?: RefusalParams): Refusal {
  return params === undefined ? { code } : { code, params };
}
