import type { OwnCode } from '../../../../domain/accounts/account';
import type { CodeChoice } from '../../../../domain/settings/sections/codes';
import { isOwnCode } from '../../../../domain/settings/sections/ownCodes';
import { useMessages } from '../../../messages/useMessages';

interface CodeTableProps<Code extends string> {
  readonly title: string;
  /** The shipped codes, in the order of the forms. */
  readonly codes: readonly Code[];
  readonly always: Code;
  readonly shipped: Readonly<Record<Code, string>>;
  readonly choice: CodeChoice<Code | OwnCode>;
  readonly onChange: (choice: CodeChoice<Code | OwnCode>) => void;
}

/** The shipped codes of one kind, with the user's own words and whether forms offer them. */
export function CodeTable<Code extends string>(props: CodeTableProps<Code>) {
  const { title, codes, always, shipped, choice, onChange } = props;
  const say = useMessages().settings.codes;
  return (
    <section>
      <h3>{title}</h3>
      <table className="table codes__table">
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
  function named(code: Code, text: string): CodeChoice<Code | OwnCode> {
    const entries = codes.flatMap((one) => {
      const label = one === code ? text : choice.labels[one];
      return label === undefined || label.trim() === '' ? [] : [[one, label] as const];
    });
    const own = Object.entries(choice.labels).filter(([one]) => isOwnCode(one));
    const labels = Object.fromEntries([...entries, ...own]);
    return { ...choice, labels: labels as CodeChoice<Code | OwnCode>['labels'] };
  }

  function shown(code: Code, on: boolean): CodeChoice<Code | OwnCode> {
    const hidden = codes.filter((one) => (one === code ? !on : choice.hidden.includes(one)));
    return { ...choice, hidden: [...hidden, ...choice.hidden.filter(isOwnCode)] };
  }
}
