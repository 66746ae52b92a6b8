import { CONSEQUENCES } from '../../../../domain/tone/types';
import { useMessages } from '../../../messages/useMessages';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';

/** What messages may announce; whatever is not ticked is flagged as a threat. */
export function TonePage() {
  const say = useMessages().settings.tone;
  const draft = useSectionDraft('tone', say.saved);
  const { consequences } = draft.value;
  return (
    <SectionForm draft={draft}>
      <p className="settings__lead">{say.lead}</p>
      <fieldset className="settings__checks">
        <legend className="field__label">{say.announced}</legend>
        {CONSEQUENCES.map((one) => (
          <label key={one} className="settings__check">
            <input
              type="checkbox"
              checked={consequences.includes(one)}
              onChange={(event) => change(one, event.target.checked)}
            />{' '}
            {say.names[one]}
          </label>
        ))}
      </fieldset>
      <p className="settings__lead">{say.never}</p>
    </SectionForm>
  );

  /** In the order of the list, so that ticking back is as before. */
  function change(name: (typeof CONSEQUENCES)[number], on: boolean): void {
    draft.change({
      consequences: CONSEQUENCES.filter((one) => (one === name ? on : consequences.includes(one))),
    });
  }
}
