import { BLOCKS, FLAGS, type Variable, variablesOf } from '../../../../domain/templates/variables';
import { useMessages } from '../../../messages/useMessages';
import { VariableTable } from '../VariableTable';
import type { Place } from './TemplatePlace';
import { usePreview } from './usePreview';

/** Every variable of a kind of letter: how it is written, what it says, and what it says in the example. */
export function VariableList({ place }: { readonly place: Place }) {
  const m = useMessages();
  const say = m.templates;
  const values = usePreview(place, '', 'business')?.values ?? {};
  const variables = variablesOf(place.kind).map((name) => ({
    name,
    written: written(name),
    meaning: say.meanings[name],
    example: exampleOf(name),
  }));
  return <VariableTable variables={variables} lead={say.variablesLead} />;

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
