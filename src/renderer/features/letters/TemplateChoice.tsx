import type { LetterKind } from '../../../domain/accounts/account';
import { SelectField } from '../../components/fields/SelectField';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';

interface TemplateChoiceProps {
  readonly kind: LetterKind;
  readonly chosen: string | null;
  readonly onChoose: (template: string | null) => void;
}

const USUAL = '';

/** The usual text of a letter, or one of the user's own. Nothing to choose, nothing shown. */
export function TemplateChoice({ kind, chosen, onChoose }: TemplateChoiceProps) {
  const m = useMessages();
  const own = useBook().settings.templates.own.filter((one) => one.kind === kind);
  if (own.length === 0) return null;
  const say = m.letters.dialog;
  return (
    <SelectField
      label={say.text}
      value={own.some(({ id }) => id === chosen) ? (chosen ?? USUAL) : USUAL}
      onChange={(value) => onChoose(value === USUAL ? null : value)}
      choices={[
        { value: USUAL, label: say.usualText },
        ...own.map(({ id, name, language }) => ({
          value: id,
          label: say.ownText(name, m.master.languages[language]),
        })),
      ]}
    />
  );
}
