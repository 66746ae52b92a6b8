import { LETTER_KINDS, type LetterKind } from '../../../../domain/accounts/account';
import {
  LETTER_LANGUAGES,
  type LetterLanguage,
} from '../../../../domain/letters/languages/languages';
import type { OwnTemplate } from '../../../../domain/templates/chosen';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { useMessages } from '../../../messages/useMessages';

/** Which text is being looked at. */
export interface Place {
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  /** Id of a text of the user's own; null: the usual one. */
  readonly own: string | null;
}

interface TemplatePlaceProps {
  readonly place: Place;
  readonly own: readonly OwnTemplate[];
  readonly onChange: (place: Place) => void;
}

const USUAL = '';

/** Chooses the text: kind, language, and the usual one or one of the user's own. */
export function TemplatePlace({ place, own, onChange }: TemplatePlaceProps) {
  const m = useMessages();
  const say = m.templates;
  const mine = own.filter(
    ({ kind, language }) => kind === place.kind && language === place.language,
  );
  return (
    <FieldRow>
      <SelectField
        label={say.kind}
        value={place.kind}
        onChange={(kind) => onChange({ ...place, kind, own: null })}
        choices={LETTER_KINDS.map((value) => ({ value, label: m.letters.kinds[value] }))}
      />
      <SelectField
        label={say.language}
        value={place.language}
        onChange={(language) => onChange({ ...place, language, own: null })}
        choices={LETTER_LANGUAGES.map((value) => ({ value, label: m.master.languages[value] }))}
      />
      <SelectField
        label={say.which}
        value={place.own ?? USUAL}
        onChange={(id) => onChange({ ...place, own: id === USUAL ? null : id })}
        choices={[
          { value: USUAL, label: m.letters.dialog.usualText },
          ...mine.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </FieldRow>
  );
}
