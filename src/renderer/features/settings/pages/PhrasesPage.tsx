import { CALL_PHRASES } from '../../../../domain/callSheet/phrases/phrases';
import {
  LETTER_LANGUAGES,
  type LetterLanguage,
} from '../../../../domain/letters/languages/languages';
import {
  namesOnlyPlaces,
  type OwnPhrases,
  type PhrasesSettings,
} from '../../../../domain/settings/sections/phrases';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { useShown } from '../../../frame/formParts';
import { useMessages } from '../../../messages/useMessages';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';

const NONE: OwnPhrases = { opening: '', closing: '' };

/** The user's own first and last sentence of a call, in each language the call sheet speaks. */
export function PhrasesPage() {
  const say = useMessages().settings.phrases;
  const draft = useSectionDraft('phrases', say.saved);
  const [language, setLanguage] = useShown<LetterLanguage>('language', 'en');
  const own = draft.value[language] ?? NONE;
  const shipped = CALL_PHRASES[language];
  const valid = Object.values(draft.value).every(
    ({ opening, closing }) => namesOnlyPlaces(opening) && namesOnlyPlaces(closing),
  );
  const error = (text: string) => (namesOnlyPlaces(text) ? undefined : say.places);
  return (
    <SectionForm draft={draft} valid={valid}>
      <p className="settings__lead">{say.lead}</p>
      <FieldRow>
        <SelectField
          label={say.language}
          value={language}
          choices={LETTER_LANGUAGES.map((value) => ({ value, label: say.languages[value] }))}
          onChange={setLanguage}
        />
      </FieldRow>
      <TextField
        label={say.opening}
        hint={say.asShipped(shipped.greeting)}
        rows={2}
        maxLength={400}
        value={own.opening}
        error={error(own.opening)}
        onChange={(opening) => change({ ...own, opening })}
      />
      <TextField
        label={say.closing}
        hint={say.asShipped(shipped.closing)}
        rows={2}
        maxLength={400}
        value={own.closing}
        error={error(own.closing)}
        onChange={(closing) => change({ ...own, closing })}
      />
    </SectionForm>
  );

  /** A language with neither sentence is as shipped, and not kept. */
  function change(next: OwnPhrases): void {
    const entries = LETTER_LANGUAGES.flatMap((one) => {
      const phrases = one === language ? next : draft.value[one];
      const empty = phrases === undefined || phrases.opening + phrases.closing === '';
      return empty ? [] : [[one, phrases] as const];
    });
    draft.change(Object.fromEntries(entries) as PhrasesSettings);
  }
}
