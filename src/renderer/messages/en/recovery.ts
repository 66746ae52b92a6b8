import { grouped } from '../plural';

export const recovery = {
  title: 'The ledger was not opened',
  lead: 'Nothing has been changed or thrown away. Forbear never starts with an empty ledger when there is a journal.',
  journal: 'Entries in the journal file',
  database: 'Entries in the database',
  detail: 'Detail',
  count: (n: number) => grouped(n),
  problems: {
    databaseEmpty: {
      title: 'The database is empty, the journal is not',
      text: 'The working database of this computer was lost, most often after a full disk. The journal holds every entry and can bring the ledger back.',
    },
    chainBroken: {
      title: 'The journal does not follow from line to line',
      text: 'An entry of the journal file was changed or damaged outside Forbear. Keep the file as it is and restore it from your backup.',
    },
    diverged: {
      title: 'Database and journal disagree',
      text: 'Both hold entries, but not the same ones. This happens when one of them was replaced, by a restored backup for example.',
    },
    diskFull: {
      title: 'The disk is full',
      text: 'Free some space, then try again. With a full disk the database could be lost, so it stays closed.',
    },
    newerDatabase: {
      title: 'The ledger was written by a newer Forbear',
      text: 'Install the newer version again to go on working.',
    },
    unreadable: {
      title: 'The ledger could not be read',
      text: 'The files are there but could not be opened. Another program may hold them; try again after a restart.',
    },
  },
  rebuild: 'Rebuild from the journal',
  rebuilding: 'Rebuilding from the journal',
  retry: 'Try again',
  quit: 'Quit',
  report: 'Save a report',
  reportName: 'forbear-report.txt',
  reportSaved: (name: string) => `Report saved: ${name}`,
};
