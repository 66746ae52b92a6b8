import { BLOCKS, FLAGS, type Variable, variablesOf } from '../../../../domain/templates/variables';
import { useMessages } from '../../../messages/useMessages';
import type { Place } from './TemplatePlace';
import { usePreview } from './usePreview';

/** Every variable of a kind of letter: how it is written, what it says, and what it says in the example. */
export function VariableList({ place }: { readonly place: Place }) {
  const m = useMessages();
  const say = m.templates;
  const values = usePreview(place, '', 'business')?.values ?? {};
  return (
    <>
      <h3>{say.variables}</h3>
      <p className="settings__lead">{say.variablesLead}</p>
      <table className="templates__variables">
        <thead>
          <tr>
            <th scope="col">{say.variable}</th>
            <th scope="col">{say.meaning}</th>
            <th scope="col">{say.example}</th>
          </tr>
        </thead>
        <tbody>
          {variablesOf(place.kind).map((name) => (
            <tr key={name}>
              <td>
                <code>{written(name)}</code>
              </td>
              <td>{say.meanings[name]}</td>
              <td>{exampleOf(name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );

  function exampleOf(name: Variable): string {
    if (BLOCKS.some((block) => block === name)) return say.block;
    const value = values[name];
    if (value === undefined) return say.notHere;
    return value === true ? say.holdsHere : value;
  }
}

function written(name: Variable): string {
  return FLAGS.includes(name) ? `{% if ${name} %} … {% endif %}` : `{{ ${name} }}`;
}
