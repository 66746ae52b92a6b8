import type { ContractKey } from './contract';

/** Every key once; the compiler refuses a missing or a foreign one. */
const keys: Readonly<Record<ContractKey, true>> = {
  appInfo: true,
  ledgerCurrent: true,
  ledgerCreate: true,
  journalOpen: true,
  journalRead: true,
  journalAppend: true,
  diskFree: true,
  importChoose: true,
  importRead: true,
  attachmentKeep: true,
  attachmentOpen: true,
  importChooseSeveral: true,
  documentsRender: true,
  documentPreview: true,
  pictureChoose: true,
  pictureRead: true,
  documentSaveAs: true,
  documentOpen: true,
  printFileMake: true,
  printersList: true,
  printStart: true,
  printState: true,
  printCancel: true,
  mailDraftMake: true,
  dossierFilesChoose: true,
  dossierFileKeep: true,
  dossierFileOpen: true,
  handoffWrite: true,
  textSaveAs: true,
  addressOpen: true,
  workbookSaveAs: true,
  jobCancel: true,
  themeSet: true,
  zoomSet: true,
  promisesNotice: true,
  windowTitleSet: true,
  draftsKeep: true,
};

/**
 * The contract's keys without its schemas, so that the preload stays a few lines long.
 * Object.keys loses the key type, hence the assertion.
 */
export const contractKeys = Object.keys(keys) as readonly ContractKey[];
