import { nextNumber } from '../../../../domain/accounts/views/nextNumber';
import { yearOf } from '../../../../domain/dates/plainDate';
import { NUMBER_PATTERN_MOST, printedNumber } from '../../../../domain/references/numbering';
import {
  NUMBERED_KINDS,
  type NumberedKind,
  numberingProblems,
} from '../../../../domain/settings/sections/numbering';
import { useToday } from '../../../clock';
import { FieldRow } from '../../../components/fields/Field';
import { TextField } from '../../../components/fields/TextField';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';

/** How letters and agreements are numbered, with the number that comes next. */
export function NumberingPage() {
  const say = useMessages().settings.numbering;
  const draft = useSectionDraft('numbering', say.saved);
  const { accounts } = useBook();
  const today = useToday();
  const { value } = draft;
  const problems = numberingProblems(value);
  return (
    <SectionForm draft={draft} valid={NUMBERED_KINDS.every((kind) => problems[kind] === null)}>
      <p className="settings__lead">{say.lead}</p>
      {NUMBERED_KINDS.map((kind) => {
        const problem = problems[kind];
        return (
          <FieldRow key={kind}>
            <TextField
              label={say.kinds[kind]}
              value={value[kind]}
              maxLength={NUMBER_PATTERN_MOST}
              hint={problem === null ? say.next(next(kind)) : undefined}
              error={problem === null ? undefined : refusalSentence(problem)}
              onChange={(pattern) => draft.change({ ...value, [kind]: pattern })}
            />
          </FieldRow>
        );
      })}
    </SectionForm>
  );

  function next(kind: NumberedKind): string {
    const pattern = value[kind];
    const n = nextNumber(accounts.values(), kind, pattern, today);
    return printedNumber(pattern, yearOf(today), n);
  }
}
