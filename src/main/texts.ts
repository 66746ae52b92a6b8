/** Every sentence main shows: menus and the dialogs of the system. */
export const texts = {
  title: (company: string) => (company === '' ? 'Forbear' : `Forbear — ${company}`),
  menu: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    go: '&Go',
    help: '&Help',
    import: 'Import…',
    print: 'Print…',
    undo: 'Undo last change',
    palette: 'Commands…',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Actual size',
    today: 'Today',
    customers: 'Customers',
    importPlace: 'Import',
    letters: 'Letters',
    agreements: 'Agreements',
    handoffs: 'Handoffs',
    insights: 'Insights',
    settings: 'Settings',
    shortcuts: 'Keyboard shortcuts',
  },
  failure: {
    title: 'Forbear has met a problem',
    crashed: 'The window stopped working.',
    unresponsive: 'The window does not answer.',
    internal: 'Something went wrong inside Forbear.',
    detail:
      'Everything that was saved is safe. Reload shows it again. The report holds no names and no amounts.',
    reload: 'Reload',
    quit: 'Quit',
    copy: 'Copy report',
  },
  notices: {
    title: 'Forbear',
    promises: (count: number) =>
      count === 1
        ? '1 promise of payment is due today.'
        : `${count} promises of payment are due today.`,
  },
  closing: {
    unsaved: 'Close without saving?',
    unsavedDetail: 'What you changed on this page is not saved and would be lost.',
    stay: 'Go on writing',
    leave: 'Close without saving',
    busy: 'Forbear is still writing.',
    busyDetail: 'Closing now may lose the document or pack that is being made. The ledger is safe.',
    keepWaiting: 'Keep waiting',
    closeAnyway: 'Close anyway',
  },
} as const;
