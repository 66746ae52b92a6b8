/** Two: while a long list is drawn anew in the background, the screen still asks about the one before. */
const KEPT = 2;

/**
 * The same function, which keeps its latest answers for when it is asked with the same arguments again
 * (compared by identity). For what follows from a whole list: unlike `useMemo` the answer outlives the
 * component that asked, so that coming back to a place does not work it out again.
 */
export function lastAnswer<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let kept: readonly { readonly asked: Asked; readonly answer: Answer }[] = [];
  return (...asked) => {
    const known = kept.find((one) => one.asked.every((value, at) => Object.is(value, asked[at])));
    const latest = known ?? { asked, answer: work(...asked) };
    if (kept[0] !== latest) kept = [latest, ...kept.filter((one) => one !== latest)].slice(0, KEPT);
    return latest.answer;
  };
}
