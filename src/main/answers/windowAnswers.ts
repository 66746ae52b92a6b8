import { app } from 'electron';
import { ok } from '../../domain/result';
import type { Application } from '../application';
import { chooseImport, chooseImports, saveAs } from '../files/dialogs';
import { extensionOf } from '../files/fileNames';
import { heldFiles } from '../files/heldFiles';
import type { Handlers } from '../ipc/answer';
import { openAddress } from '../security/external';
import { texts } from '../texts';
import { showPromises } from '../window/notices';
import { nextZoom, zoomPercent } from '../window/zoom';

type WindowKey =
  | 'appInfo'
  | 'addressOpen'
  | 'importChoose'
  | 'importChooseSeveral'
  | 'importRead'
  | 'textSaveAs'
  | 'workbookSaveAs'
  | 'themeSet'
  | 'zoomSet'
  | 'promisesNotice'
  | 'windowTitleSet'
  | 'draftsKeep';

/** What the window asks about itself, and files it reads or writes as text. */
export function windowAnswers(application: Application): Pick<Handlers, WindowKey> {
  const { environment, memory, window, showTheme } = application;
  const held = heldFiles();
  return {
    appInfo: async () =>
      ok({
        version: app.getVersion(),
        electron: process.versions.electron,
        chromium: process.versions.chrome,
        platform: process.platform,
        fixedNow: environment.clock.fixed,
        user: environment.user,
        locale: app.getLocale(),
        theme: memory.get().theme,
      }),
    addressOpen: ({ url }) => openAddress(url),
    importChoose: (question) => chooseImport(window(), question, held),
    importChooseSeveral: (question) => chooseImports(window(), question, held),
    importRead: async ({ key, from }) => held.read(key, from),
    textSaveAs: ({ suggestedName, text }) =>
      saveAs(window(), suggestedName, extensionOf(suggestedName, 'txt'), text),
    workbookSaveAs: ({ suggestedName, bytes }) => saveAs(window(), suggestedName, 'xlsx', bytes),
    themeSet: async (theme) => {
      await memory.set({ theme });
      showTheme();
      return ok(null);
    },
    zoomSet: async (step) => {
      const zoom = nextZoom(window().webContents.getZoomLevel(), step);
      window().webContents.setZoomLevel(zoom);
      await memory.set({ zoom });
      return ok({ percent: zoomPercent(zoom) });
    },
    promisesNotice: async ({ count }) => ok({ shown: showPromises(count, window()) }),
    windowTitleSet: async (company) => {
      window().setTitle(texts.title(company.trim()));
      return ok(null);
    },
    draftsKeep: async () => {
      window().webContents.session.flushStorageData();
      return ok(null);
    },
  };
}
