import type { LetterKind } from '../../../../domain/accounts/account';
import { useMessages } from '../../../messages/useMessages';
import { CheckField } from '../CheckField';
import { PaperPreview } from '../paper/PaperPreview';
import { PictureField } from '../paper/PictureField';
import { ProtocolForms } from '../paper/ProtocolForms';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';
import '../paper/Paper.css';

/** Letters that may have to be proven; the others never go registered by themselves. */
const FORMAL: readonly LetterKind[] = [
  'reminder',
  'formalReminder',
  'letterBeforeAction',
  'finalNotice',
  'breachNotice',
];

/** What letters are printed on and signed with, which go registered, and what goes along. */
export function PaperPage() {
  const m = useMessages();
  const say = m.settings.paper;
  const draft = useSectionDraft('paper', say.saved);
  const { value, change } = draft;
  return (
    <div className="paper">
      <SectionForm draft={draft}>
        <h3>{say.head}</h3>
        <p className="settings__lead">{say.headLead}</p>
        <PictureField
          of="logo"
          picture={value.logo}
          onChange={(logo) => change({ ...value, logo })}
        />
        <PictureField
          of="signature"
          picture={value.signature}
          onChange={(signature) => change({ ...value, signature })}
        />
        <CheckField
          label={say.preprinted}
          checked={value.preprinted}
          onChange={(preprinted) => change({ ...value, preprinted })}
        />
        <h3>{say.registered}</h3>
        <p className="settings__lead">{say.registeredLead}</p>
        {FORMAL.map((kind) => (
          <CheckField
            key={kind}
            label={m.letters.kinds[kind]}
            checked={value.registered.includes(kind)}
            onChange={(on) => change({ ...value, registered: kindsWith(kind, on) })}
          />
        ))}
        <h3>{say.forms}</h3>
        <p className="settings__lead">{say.formsLead}</p>
        <ProtocolForms
          forms={value.protocolForms}
          onChange={(protocolForms) => change({ ...value, protocolForms })}
        />
      </SectionForm>
      <PaperPreview paper={value} />
    </div>
  );

  function kindsWith(kind: LetterKind, on: boolean): LetterKind[] {
    const others = value.registered.filter((one) => one !== kind);
    return on ? [...others, kind] : others;
  }
}
