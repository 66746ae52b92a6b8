import { LETTER_LAYOUT_NAMES } from '../../../domain/documents/layout';
import { DateField } from '../../components/fields/DateField';
import { SelectField } from '../../components/fields/SelectField';
import { useMessages } from '../../messages/useMessages';
import { TemplateChoice } from './TemplateChoice';
import type { LetterChoices } from './useLetterChoices';

/** Last day, text and layout of the letters, side by side. */
export function WishFields({ choices }: { readonly choices: LetterChoices }) {
  const say = useMessages().letters.dialog;
  const { kind, dayText } = choices;
  return (
    <div className="letters-wish">
      {dayText !== null && (
        <DateField
          label={say.deadlines(kind)}
          value={dayText}
          strict
          onChange={choices.setDayText}
        />
      )}
      <TemplateChoice kind={kind} chosen={choices.template} onChoose={choices.setTemplate} />
      <SelectField
        label={say.layout}
        value={choices.layout}
        onChange={choices.setLayout}
        choices={LETTER_LAYOUT_NAMES.map((value) => ({ value, label: say.layouts[value] }))}
      />
    </div>
  );
}
