/**
 * Who may import whom: the map of ARCHITECTURE.md as data. The most specific folder counts for a file.
 *
 * @typedef {object} Layer
 * @property {string} folder a folder or file below the root
 * @property {readonly string[]} may folders and files it imports, besides itself
 * @property {readonly string[]} [mayTypes] folders it imports types from, nothing else
 * @property {readonly string[]} packages npm packages it imports
 * @property {boolean} [node] whether it imports Node's built-in modules
 * @property {string} instead what to do when an import is refused
 */

const REACT = ['react', 'react-dom', 'react-aria-components', '@internationalized/date'];
const WIDGETS = [...REACT, 'recharts'];
const VIEW = [...WIDGETS, 'zustand', 'temporal-polyfill', 'minisearch'];
const PURE = [
  'temporal-polyfill',
  'zod',
  '@noble/hashes',
  'papaparse',
  'fast-xml-parser',
  'fflate',
];
const CLOCK = 'src/renderer/clock.ts';

/** @type {readonly Layer[]} */
export const LAYERS = [
  {
    folder: 'src/domain',
    may: ['src/domain/templates'],
    packages: PURE,
    instead: 'the domain is pure: pass what it needs in as a value (context, tables, bytes)',
  },
  {
    folder: 'src/domain/agreements',
    may: ['src/domain'],
    packages: [...PURE, 'liquidjs', 'ics'],
    instead: 'the domain is pure: pass what it needs in as a value (context, tables, bytes)',
  },
  {
    folder: 'src/domain/templates',
    may: ['src/domain'],
    packages: ['liquidjs'],
    instead: 'templates turn text and values into text: pass what they need in as a value',
  },
  {
    folder: 'src/ipc',
    may: ['src/domain'],
    packages: ['zod'],
    instead: 'the contract holds names, schemas and types; put behaviour into main or renderer',
  },
  {
    folder: 'src/preload',
    may: ['src/ipc'],
    packages: ['electron'],
    instead: 'the preload only hands contract calls on; put behaviour into main or renderer',
  },
  {
    folder: 'src/main',
    may: ['src/ipc', 'src/domain'],
    packages: [
      'electron',
      'pdfkit',
      'fontkit',
      'lean-qr',
      'nodemailer',
      'swissqrbill',
      '@zip.js/zip.js',
      ...PURE,
    ],
    node: true,
    instead: 'main talks to the window through src/ipc and knows no screens',
  },
  {
    folder: 'src/renderer',
    may: ['src/ipc', 'src/domain'],
    packages: [...VIEW, 'dexie', '@noble/hashes'],
    instead: 'a window has no Node and no Electron: ask main through the contract in src/ipc',
  },
  {
    folder: 'src/renderer/ledger',
    may: [CLOCK, 'src/domain', 'src/ipc'],
    packages: ['dexie', 'react', ...PURE],
    instead: 'the ledger knows no screens: return values, let features show them',
  },
  {
    folder: 'src/renderer/workers',
    may: ['src/domain'],
    packages: ['minisearch', ...PURE],
    instead: 'a worker computes with the domain on what it is sent, and sends the result back',
  },
  {
    folder: 'src/renderer/messages',
    may: ['src/domain'],
    mayTypes: ['src/ipc'],
    packages: ['react'],
    instead: 'the catalogue holds words; formatters come from the domain',
  },
  {
    folder: 'src/renderer/stores',
    may: [CLOCK, 'src/domain', 'src/renderer/components'],
    mayTypes: ['src/ipc', 'src/renderer/ledger'],
    packages: ['react', 'zustand'],
    instead: 'stores hold view state only; ledger facts come from src/renderer/ledger',
  },
  {
    folder: 'src/renderer/components',
    may: [CLOCK, 'src/domain', 'src/renderer/messages'],
    packages: WIDGETS,
    instead: 'components know nothing of the ledger: take values and callbacks as props',
  },
  {
    folder: 'src/renderer/commands',
    may: [
      'src/renderer/components',
      'src/renderer/ledger',
      'src/renderer/stores',
      'src/renderer/messages',
      CLOCK,
      'src/domain',
    ],
    mayTypes: ['src/ipc'],
    packages: VIEW,
    instead: 'a command calls the ledger or a store; screens register theirs',
  },
  {
    folder: 'src/renderer/frame',
    may: [
      'src/renderer/components',
      'src/renderer/ledger',
      'src/renderer/stores',
      'src/renderer/commands',
      'src/renderer/messages',
      CLOCK,
      'src/domain',
    ],
    mayTypes: ['src/ipc'],
    packages: VIEW,
    instead: 'the frame serves all screens and knows none: take what differs as props',
  },
  {
    folder: 'src/renderer/features',
    may: [
      'src/renderer/frame',
      'src/renderer/components',
      'src/renderer/ledger',
      'src/renderer/stores',
      'src/renderer/commands',
      'src/renderer/messages',
      'src/renderer/workers',
      CLOCK,
      'src/domain',
    ],
    mayTypes: ['src/ipc'],
    packages: [...VIEW, 'ics', 'write-excel-file'],
    instead:
      'features use frame, components, ledger, stores and commands; of the contract only the types',
  },
];

/** Packages with homes of their own, and the one that is refused everywhere. */
export const HOMES = [
  {
    packages: /^dexie/,
    homes: ['src/renderer/ledger'],
    instead: 'call a query or command of the ledger',
  },
  {
    packages: /^ics$/,
    homes: ['src/renderer/features/calendar', 'src/domain/agreements'],
    instead: 'let the calendar, or the agreement, write the file',
  },
  {
    packages: /^nodemailer/,
    homes: ['src/main/mail'],
    instead: 'let the mail draft be composed there; nothing is ever sent',
  },
  {
    packages: /^(pdfkit|fontkit|lean-qr|swissqrbill)/,
    homes: ['src/main/pdf'],
    instead: 'send a document model to the PDF process',
  },
  {
    packages: /^@electron-toolkit\/preload$/,
    homes: [],
    instead: 'it exposes ipcRenderer to the page; write one function per contract key',
  },
];

/** Electron's message objects, each behind one door. */
export const DOORS = [
  {
    name: 'ipcMain',
    rule: 'ipc-main',
    home: 'src/main/ipc',
    instead: 'register the handler through src/main/ipc, which checks sender and arguments',
  },
  {
    name: 'ipcRenderer',
    rule: 'ipc-renderer',
    home: 'src/preload',
    instead: 'add a function to the preload and call it through the contract',
  },
];

/** The only files that read the system clock, one per process. */
export const CLOCKS = ['src/main/clock.ts', CLOCK];

/** Lines a source file may have. */
export const LONGEST_FILE = 400;
