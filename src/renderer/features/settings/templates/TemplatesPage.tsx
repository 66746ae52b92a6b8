import { useState } from 'react';
import type { LetterKind } from '../../../../domain/accounts/account';
import type { LetterLanguage } from '../../../../domain/letters/languages/languages';
import { templateProblem } from '../../../../domain/templates/check';
import { Button } from '../../../components/Button';
import { TextField } from '../../../components/fields/TextField';
import { useShown } from '../../../frame/formParts';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';
import { PreviewPane } from './PreviewPane';
import './Templates.css';
import { TemplateNameDialog } from './TemplateNameDialog';
import { type Place, TemplatePlace } from './TemplatePlace';
import { isShipped, nameOf, textAt, withCopy, withName, without, withText } from './texts';
import { VariableList } from './VariableList';

/** The texts of letters: change one, see it as a letter, go back to the shipped one, keep own ones. */
export function TemplatesPage() {
  const m = useMessages();
  const say = m.templates;
  const draft = useSectionDraft('templates', say.saved);
  const [place, setPlace] = useShown<Place>('text', FIRST);
  const [copying, setCopying] = useState(false);
  const { value, change } = draft;
  const source = textAt(value, place);
  const problem = templateProblem(place.kind, source);
  const restore = () => change(withText(value, place, null));
  const shipped = place.own !== null || isShipped(value, place);
  return (
    <div className="templates">
      <p className="settings__lead">{say.lead}</p>
      <TemplatePlace place={place} own={value.own} onChange={setPlace} />
      <div className="templates__both">
        <div>
          <SectionForm
            draft={{ ...draft, shipped, backToShipped: restore }}
            valid={problem === null}
          >
            {place.own !== null && (
              <TextField
                label={say.name}
                value={nameOf(value, place.own)}
                maxLength={80}
                onChange={(name) => change(withName(value, place.own, name))}
              />
            )}
            <TextField
              label={say.text}
              hint={say.hint}
              rows={20}
              value={source}
              error={problem === null ? undefined : refusalSentence(problem)}
              onChange={(text) => change(withText(value, place, text))}
            />
          </SectionForm>
          <div className="templates__own">
            <Button look="quiet" flush onClick={() => setCopying(true)}>
              {say.copy}
            </Button>
            {place.own !== null && (
              <Button look="quiet" onClick={remove}>
                {say.remove}
              </Button>
            )}
          </div>
        </div>
        <PreviewPane place={place} source={source} readable={problem === null} />
      </div>
      <VariableList place={place} />
      {copying && <TemplateNameDialog onName={copy} onClose={() => setCopying(false)} />}
    </div>
  );

  function remove(): void {
    change(without(value, place.own));
    setPlace({ ...place, own: null });
  }

  function copy(name: string): void {
    const id = crypto.randomUUID();
    change(withCopy(value, place, { id, name, source }));
    setPlace({ ...place, own: id });
    setCopying(false);
  }
}

const FIRST: { kind: LetterKind; language: LetterLanguage; own: null } = {
  kind: 'reminder',
  language: 'en',
  own: null,
};
