import type { PlainDate } from '../dates/plainDate';
import type { ChainHead } from '../journal/storedEvent';
import type { Currency } from '../money/currency';

/** What is claimed in one currency: minor units, and the same as decimal text. */
export interface PackTotal {
  readonly currency: Currency;
  readonly items: number;
  readonly openMinor: number;
  readonly open: string;
  /** Received from the debtor in this currency and matched to no item yet; not deducted from `open`. */
  readonly unallocatedMinor: number;
}

/** A file of the pack as the domain knows it; size and hash are added once its bytes exist. */
export interface PackFile {
  readonly path: string;
  readonly kind: string;
  /** Rows of a CSV file without its header; null for all others. */
  readonly rows: number | null;
}

/** The manifest but for sizes and hashes. */
export interface ManifestTemplate {
  readonly format: 'forbear-pack';
  readonly version: 1;
  readonly creditor: string;
  readonly debtor: string;
  readonly debtorNumber: string;
  readonly agency: string;
  readonly cutOff: PlainDate;
  readonly totals: readonly PackTotal[];
  /** Where the creditor's journal ended: proves later that its log was not rewritten. */
  readonly journal: ChainHead;
  readonly files: readonly PackFile[];
}

/** The bytes of one file, as they are in the pack. `sha256` in hex. */
export interface FileProof {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const MANIFEST_PATH = 'manifest.json';

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
  return `${JSON.stringify({ ...template, fileCount: files.length, files }, null, 2)}\n`;
}
