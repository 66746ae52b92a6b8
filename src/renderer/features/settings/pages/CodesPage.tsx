import { useMemo } from 'react';
import { outcomesInUse, reasonsInUse } from '../../../../domain/settings/codesInUse';
import {
  ALWAYS_OFFERED,
  OUTCOME_CODES,
  REASON_CODES,
} from '../../../../domain/settings/sections/codes';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import '../codes/Codes.css';
import { CodeTable } from '../codes/CodeTable';
import { ownToldApart } from '../codes/names';
import { OwnCodes } from '../codes/OwnCodes';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';

/** How outcomes of calls and reasons of disputes are called, which the forms offer, and own ones. */
export function CodesPage() {
  const m = useMessages();
  const say = m.settings.codes;
  const draft = useSectionDraft('codes', say.saved);
  const { value, change } = draft;
  const { accounts } = useBook();
  const calls = useMemo(() => outcomesInUse(accounts.values()), [accounts]);
  const disputes = useMemo(() => reasonsInUse(accounts.values()), [accounts]);
  return (
    <SectionForm draft={draft} valid={ownToldApart(m, value)} className="codes">
      <p className="settings__lead">{say.lead}</p>
      <CodeTable
        title={say.outcomes}
        codes={OUTCOME_CODES}
        always={ALWAYS_OFFERED.outcomes}
        shipped={m.forms.call.outcomes}
        choice={value.outcomes}
        onChange={(outcomes) => change({ ...value, outcomes: { ...value.outcomes, ...outcomes } })}
      />
      <OwnCodes kind="outcomes" codes={value} used={calls} onChange={change} />
      <CodeTable
        title={say.reasons}
        codes={REASON_CODES}
        always={ALWAYS_OFFERED.reasons}
        shipped={m.forms.dispute.reasons}
        choice={value.reasons}
        onChange={(reasons) => change({ ...value, reasons })}
      />
      <OwnCodes kind="reasons" codes={value} used={disputes} onChange={change} />
    </SectionForm>
  );
}
