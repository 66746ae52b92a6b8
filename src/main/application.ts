import type { BrowserWindow } from 'electron';
import type { Jobs } from './documents/jobs';
import type { KeptPictures } from './documents/pictures';
import type { PdfService } from './documents/ports';
import type { Environment } from './environment';
import type { Log } from './errors/log';
import type { Folders } from './files/folders';
import type { KeptFiles } from './files/keptFiles';
import type { OpenedCopies } from './files/openedCopies';
import type { Ledgers } from './journal/ledgers';
import type { PrintSystem } from './printing/printSystem';
import type { WindowMemory } from './window/state';

/** Everything the answers to the window's questions are made with. */
export interface Application {
  readonly environment: Environment;
  readonly folders: Folders;
  /** What the product comes with: fonts, schemas, the verifying page. */
  readonly resources: string;
  readonly log: Log;
  readonly ledgers: Ledgers;
  readonly kept: KeptFiles;
  readonly pictures: KeptPictures;
  readonly attachments: KeptFiles;
  readonly copies: OpenedCopies;
  readonly jobs: Jobs;
  readonly pdf: PdfService;
  readonly printing: PrintSystem;
  readonly memory: WindowMemory;
  /** The open window. Throws when there is none: only an open window asks. */
  readonly window: () => BrowserWindow;
  /** Keeps bounds and zoom of the window; a failure is logged and costs nothing. */
  readonly rememberWindow: () => Promise<void>;
  /** Applies a theme and shows it in the menu. */
  readonly showTheme: () => void;
}
