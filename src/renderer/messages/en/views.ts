/** Saved views of lists. */
export const views = {
  menu: 'Views',
  active: (name: string, changed: boolean) => (changed ? `${name} (changed)` : name),
  save: 'Save as a view',
  update: (name: string) => `Save the changes to ${name}`,
  rename: (name: string) => `Rename ${name}`,
  remove: (name: string) => `Delete ${name}`,
  leave: 'Leave the view',
  saveTitle: 'Save this view',
  renameTitle: 'Rename the view',
  name: 'Name of the view',
  hint: 'Filters, grouping, columns and their order are kept under this name. Ctrl+K finds it from everywhere.',
  replaces: 'A view of this name is there already: it will be replaced.',
  saved: (name: string) => `View ${name} saved`,
  removed: (name: string) => `View ${name} deleted`,
};
