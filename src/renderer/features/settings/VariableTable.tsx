import { useMessages } from '../../messages/useMessages';

interface VariableTableProps {
  /** Each with how it is written in a text, what it is, and what it says in the example. */
  readonly variables: readonly {
    readonly name: string;
    readonly written: string;
    readonly meaning: string;
    readonly example: string | number;
  }[];
  readonly lead: string;
}

/** What may be written in a text of one's own. */
export function VariableTable({ variables, lead }: VariableTableProps) {
  const say = useMessages().templates;
  return (
    <>
      <h3>{say.variables}</h3>
      <p className="settings__lead">{lead}</p>
      <table className="table table--text templates__variables">
        <thead>
          <tr>
            <th scope="col">{say.variable}</th>
            <th scope="col">{say.meaning}</th>
            <th scope="col">{say.example}</th>
          </tr>
        </thead>
        <tbody>
          {variables.map(({ name, written, meaning, example }) => (
            <tr key={name}>
              <td>
                <code>{written}</code>
              </td>
              <td>{meaning}</td>
              <td>{example}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
