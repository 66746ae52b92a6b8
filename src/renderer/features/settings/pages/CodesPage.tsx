import {
  ALWAYS_OFFERED,
  type CodeChoice,
  isOwnReason,
  OUTCOME_CODES,
  REASON_CODES,
} from '../../../../domain/settings/sections/codes';
import { useMessages } from '../../../messages/useMessages';
import { OwnReasons, reasonsToldApart } from '../OwnReasons';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';

/** How outcomes of calls and reasons of disputes are called, and which of them the forms offer. */
export function CodesPage() {
  const m = useMessages();
  const say = m.settings.codes;
  const draft = useSectionDraft('codes', say.saved);
  const { value, change } = draft;
  const valid = reasonsToldApart(value, m.forms.dispute.reasons);
  return (
    <SectionForm draft={draft} valid={valid}>
      <p className="settings__lead">{say.lead}</p>
      <CodeTable
        title={say.outcomes}
        codes={OUTCOME_CODES}
        always={ALWAYS_OFFERED.outcomes}
        shipped={m.forms.call.outcomes}
        choice={value.outcomes}
        onChange={(outcomes) => change({ ...value, outcomes })}
      />
      <CodeTable
        title={say.reasons}
        codes={REASON_CODES}
        always={ALWAYS_OFFERED.reasons}
        shipped={m.forms.dispute.reasons}
        choice={value.reasons}
        onChange={(reasons) => change({ ...value, reasons })}
      />
      <OwnReasons codes={value} onChange={change} />
    </SectionForm>
  );
}

interface CodeTableProps<Code extends string> {
  readonly title: string;
  readonly codes: readonly Code[];
  readonly always: Code;
  readonly shipped: Readonly<Record<Code, string>>;
  readonly choice: CodeChoice<Code>;
  readonly onChange: (choice: CodeChoice<Code>) => void;
}

function CodeTable<Code extends string>(props: CodeTableProps<Code>) {
  const { title, codes, always, shipped, choice, onChange } = props;
  const say = useMessages().settings.codes;
  return (
    <section>
      <h3>{title}</h3>
      <table className="figures-table figures-table--narrow figures-table--even">
        <caption className="hidden-text">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.asShipped}</th>
            <th scope="col">{say.label}</th>
            <th scope="col">{say.offered}</th>
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <tr key={code}>
              <th scope="row">{shipped[code]}</th>
              <td>
                <input
                  className="input"
                  aria-label={say.labelOf(shipped[code])}
                  placeholder={shipped[code]}
                  maxLength={40}
                  autoComplete="off"
                  value={choice.labels[code] ?? ''}
                  onChange={(event) => onChange(named(code, event.target.value))}
                />
              </td>
              <td>
                <input
                  type="checkbox"
                  aria-label={say.offeredOf(shipped[code])}
                  disabled={code === always}
                  checked={!choice.hidden.includes(code)}
                  onChange={(event) => onChange(shown(code, event.target.checked))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  /** In the order of the codes, whatever was typed first. */
  function named(code: Code, text: string): CodeChoice<Code> {
    const entries = codes.flatMap((one) => {
      const label = one === code ? text : choice.labels[one];
      return label === undefined || label.trim() === '' ? [] : [[one, label] as const];
    });
    const own = Object.entries(choice.labels).filter(([one]) => isOwnReason(one));
    const labels = Object.fromEntries([...entries, ...own]);
    return { ...choice, labels: labels as CodeChoice<Code>['labels'] };
  }

  function shown(code: Code, on: boolean): CodeChoice<Code> {
    const hidden = codes.filter((one) => (one === code ? !on : choice.hidden.includes(one)));
    return { ...choice, hidden: [...hidden, ...choice.hidden.filter(isOwnReason)] };
  }
}
