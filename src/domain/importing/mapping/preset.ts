import type { FileKind, Layout, PresetId } from './mapping';
import type { Role } from './roles';

/** A form that is known by its header. A column is named as the form writes it. */
export interface Preset {
  readonly id: PresetId;
  readonly kind: FileKind;
  readonly layout: Layout;
  /** Headers that together occur in this form only. */
  readonly signature: readonly string[];
  /** Header by role; where programs write it in several ways, the first that is there. */
  readonly columns: Readonly<Partial<Record<Role, string | readonly string[]>>>;
}
