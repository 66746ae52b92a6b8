import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
import { START_PAGE } from '../security/appUrl';
import { texts } from '../texts';
import { MIN_SIZE, openingBounds } from './bounds';
import type { WindowMemory, WindowState } from './state';

/** The page's ground colour in both themes, so that nothing flashes before the first paint. */
const GROUND = { light: '#faf9f6', dark: '#15181b' } as const;

/** A first paint that is lost, as where the graphics process dies at the start, must not hide the window. */
const PAINT_MS = 3000;

export interface WindowSetting {
  readonly memory: WindowMemory;
  readonly preload: string;
  readonly icon: string;
}

function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    sandbox: true,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    devTools: !app.isPackaged,
  };
}

/** Opens the one window of the application and shows it with its first paint, or soon without one. */
export function openMainWindow({ memory, preload, icon }: WindowSetting): BrowserWindow {
  const remembered = memory.get();
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...openingBounds(remembered.bounds, displays),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title: texts.title(''),
    icon,
    show: false,
    backgroundColor: groundColour(),
    webPreferences: webPreferences(preload),
  });
  const show = () => {
    if (window.isDestroyed() || window.isVisible()) return;
    if (remembered.maximized) window.maximize();
    window.show();
  };
  window.once('ready-to-show', show);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.webContents.once('did-finish-load', () => {
    window.webContents.setZoomLevel(remembered.zoom);
    setTimeout(show, PAINT_MS);
  });
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(groundColour());
  });
  void window.loadURL(START_PAGE);
  return window;
}

/** What to remember of the window, as it is now. */
export function seenState(window: BrowserWindow): Partial<WindowState> {
  return {
    bounds: window.getNormalBounds(),
    maximized: window.isMaximized(),
    zoom: window.webContents.getZoomLevel(),
  };
}

function groundColour(): string {
  return nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light;
}

/** Where the build puts what main loads from beside itself. */
export function builtPaths(mainFolder: string) {
  return {
    preload: join(mainFolder, '../preload/index.cjs'),
    renderer: join(mainFolder, '../renderer'),
    icon: join(mainFolder, '../../resources/icons/forbear-256.png'),
  };
}
