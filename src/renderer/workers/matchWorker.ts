import { writeOffLimit } from '../../domain/accounts/writeOffLimit';
import type { PlainDate } from '../../domain/dates/plainDate';
import { type MatchInput, matchEntries } from '../../domain/matching/matchEntries';
import type { MatchSuggestion } from '../../domain/matching/types';

/** A statement to match, against the open items as of a day. */
export interface MatchAsk {
  readonly input: MatchInput;
  readonly asOf: PlainDate;
}

/** "progress" counts lines; the suggestions come once, at the end. */
export type MatchAnswer =
  | { readonly answer: 'progress'; readonly done: number; readonly total: number }
  | { readonly answer: 'suggestions'; readonly suggestions: readonly MatchSuggestion[] };

self.onmessage = (event: MessageEvent<MatchAsk>) => {
  const { input, asOf } = event.data;
  // With a threshold of 0, `book` speaks of doubts only; the user's threshold is applied later.
  const options = { asOf, threshold: 0, tolerance: writeOffLimit };
  const suggestions = matchEntries(input, options, (done, total) =>
    say({ answer: 'progress', done, total }),
  );
  say({ answer: 'suggestions', suggestions });
};

function say(answer: MatchAnswer): void {
  self.postMessage(answer);
}
