import { keyOf, type TemplateSettings } from '../../../../domain/templates/chosen';
import { shippedTemplate } from '../../../../domain/templates/shipped';
import type { Place } from './TemplatePlace';

/** The text that is shown at a place: the user's own, the changed one, or the shipped one. */
export function textAt({ changed, own }: TemplateSettings, place: Place): string {
  const { kind, language } = place;
  const mine = own.find(({ id }) => id === place.own);
  return mine?.source ?? changed[keyOf(kind, language)] ?? shippedTemplate(kind, language);
}

/** False once the user has changed the usual text of the place. */
export function isShipped({ changed }: TemplateSettings, { kind, language }: Place): boolean {
  return changed[keyOf(kind, language)] === undefined;
}

/** With another text at a place; null, or the shipped one again, takes the change back. */
export function withText(
  settings: TemplateSettings,
  { kind, language, own }: Place,
  text: string | null,
): TemplateSettings {
  if (own !== null) {
    const source = text ?? shippedTemplate(kind, language);
    const changed = settings.own.map((one) => (one.id === own ? { ...one, source } : one));
    return { ...settings, own: changed };
  }
  const key = keyOf(kind, language);
  const { [key]: _before, ...others } = settings.changed;
  const same = text === null || text === shippedTemplate(kind, language);
  return { ...settings, changed: same ? others : { ...others, [key]: text } };
}

/** Blank for the usual text, which has no name. */
export function nameOf({ own }: TemplateSettings, id: string | null): string {
  return own.find((one) => one.id === id)?.name ?? '';
}

/** Another name for one of the user's own texts. */
export function withName(
  settings: TemplateSettings,
  id: string | null,
  name: string,
): TemplateSettings {
  return { ...settings, own: settings.own.map((one) => (one.id === id ? { ...one, name } : one)) };
}

/** With a text of one's own, begun as a copy of the one shown. */
export function withCopy(
  settings: TemplateSettings,
  { kind, language }: Place,
  copy: { readonly id: string; readonly name: string; readonly source: string },
): TemplateSettings {
  return { ...settings, own: [...settings.own, { ...copy, kind, language }] };
}

/** One of the user's own texts less. Letters that were written with it stay as they are. */
export function without(settings: TemplateSettings, id: string | null): TemplateSettings {
  return { ...settings, own: settings.own.filter((one) => one.id !== id) };
}
