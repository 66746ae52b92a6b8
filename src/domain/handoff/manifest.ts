import type { PlainDate } from '../dates/plainDate';
import type { ChainHead } from '../journal/storedEvent';
import type { Currency } from '../money/currency';

/** What is claimed in one currency: minor units, and the same as decimal text. */
export interface PackTotal {
  readonly currency: Currency;
  readonly items: number;
  /** The principal: what the ledger has open on the items. */
  readonly openMinor: number;
  readonly open: string;
  /** Received from the debtor in this currency and matched to no item yet; not deducted from `open`. */
  readonly unallocatedMinor: number;
  readonly interestMinor: number;
  readonly interest: string;
  readonly lumpSumMinor: number;
  readonly lumpSum: string;
  readonly costsMinor: number;
  readonly costs: string;
  /** Principal, interest, lump sums and costs. */
  readonly totalMinor: number;
  readonly total: string;
  /** Interest per day from the day after the cut-off; '' when there is none or no table has the rate. */
  readonly perDay: string;
}

/** A file of the pack as the domain knows it; size and hash are added once its bytes exist. */
export interface PackFile {
  readonly path: string;
  readonly kind: string;
  /** Rows of a CSV file between header and trailer; null for all others. */
  readonly rows: number | null;
}

/** One line of the journal by its hashes. */
export interface ChainLink {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
}

/** The manifest but for sizes and hashes. */
export interface ManifestTemplate {
  readonly format: 'forbear-pack' | 'forbear-data-request';
  readonly version: 2;
  readonly creditor: string;
  readonly debtors: readonly { readonly name: string; readonly number: string }[];
  /** Who gets the pack. */
  readonly agency: string;
  readonly cutOff: PlainDate;
  readonly totals: readonly PackTotal[];
  /** Where the creditor's journal ended: proves later that its log was not rewritten. */
  readonly journal: ChainHead;
  /** The lines of the journal about these debtors, also those whose words stay in the house. */
  readonly chain: readonly ChainLink[];
  readonly files: readonly PackFile[];
}

/** The bytes of one file, as they are in the pack. `sha256` in hex. */
export interface FileProof {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const MANIFEST_PATH = 'manifest.json';

/** The sums as `sha256sum -c` reads them, the manifest's own among them. */
export const SUMS_PATH = 'SHA256SUMS.txt';

/**
 * `manifest.json`: every file with size and SHA-256, in the order of the pack. Throws when a file
 * is missing or one too many is given: the pack would not be what it says.
 */
export function finishManifest(template: ManifestTemplate, proofs: readonly FileProof[]): string {
  const byPath = new Map(proofs.map((proof) => [proof.path, proof]));
  if (byPath.size !== template.files.length) throw new Error('pack and manifest differ');
  const files = template.files.map((file) => {
    const proof = byPath.get(file.path);
    if (proof === undefined) throw new Error('a file of the manifest is missing');
    return { ...file, bytes: proof.bytes, sha256: proof.sha256 };
  });
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `${JSON.stringify({ ...template, fileCount: files.length, bytes, files }, null, 2)}\n`;
}

/** `SHA256SUMS.txt`: one line per file, the manifest included. */
export function sumsText(proofs: readonly Pick<FileProof, 'path' | 'sha256'>[]): string {
  return proofs.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
