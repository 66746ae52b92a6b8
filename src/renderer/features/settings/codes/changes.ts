import type { OwnCode, OwnOutcome } from '../../../../domain/accounts/account';
import type {
  CodeChoice,
  CodesSettings,
  OutcomeCode,
} from '../../../../domain/settings/sections/codes';

type Kind = keyof CodesSettings;

/** With one more own code; `meaning` is what an outcome counts as. */
export function withCode(
  codes: CodesSettings,
  kind: Kind,
  code: OwnCode,
  name: string,
  meaning: OutcomeCode,
): CodesSettings {
  const named = withName(codes, kind, code, name);
  return kind === 'outcomes' ? withMeaning(named, code, meaning) : named;
}

/** In place of the name it has, or as its first one. */
export function withName(
  codes: CodesSettings,
  kind: Kind,
  code: OwnCode,
  name: string,
): CodesSettings {
  const choice = codes[kind];
  return { ...codes, [kind]: { ...choice, labels: { ...choice.labels, [code]: name } } };
}

/** What an outcome of the user's own counts as: one of the shipped ones. */
export function withMeaning(
  codes: CodesSettings,
  code: OwnOutcome,
  meaning: OutcomeCode,
): CodesSettings {
  const { outcomes } = codes;
  return {
    ...codes,
    outcomes: { ...outcomes, countsAs: { ...outcomes.countsAs, [code]: meaning } },
  };
}

/** A code that is not offered stays with what was recorded under it. */
export function withOffered(
  codes: CodesSettings,
  kind: Kind,
  code: OwnCode,
  on: boolean,
): CodesSettings {
  const choice = codes[kind];
  const others = choice.hidden.filter((one) => one !== code);
  return { ...codes, [kind]: { ...choice, hidden: on ? others : [...others, code] } };
}

/** Nothing is left of the code: settings without own ones are as they were before there were any. */
export function withoutCode(codes: CodesSettings, kind: Kind, gone: OwnCode): CodesSettings {
  if (kind === 'reasons') return { ...codes, reasons: choiceWithout(codes.reasons, gone) };
  const { [gone]: _gone, ...countsAs } = codes.outcomes.countsAs ?? {};
  const meant = Object.keys(countsAs).length === 0 ? {} : { countsAs };
  return { ...codes, outcomes: { ...choiceWithout(codes.outcomes, gone), ...meant } };
}

function choiceWithout<Code extends string>(
  { labels, hidden }: CodeChoice<Code>,
  gone: Code,
): CodeChoice<Code> {
  const { [gone]: _gone, ...rest } = labels;
  return {
    labels: rest as CodeChoice<Code>['labels'],
    hidden: hidden.filter((one) => one !== gone),
  };
}
