import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentModel, PictureRef } from '../../domain/documents/model';
import { ok, type Result } from '../../domain/result';
import { sha256Of } from '../files/keptFiles';
import { writeAtomic } from '../files/writeAtomic';
import type { PictureProblem } from '../pdf/pictures/pictures';
import { type PictureFile, readPicture } from '../pdf/pictures/read';

/** A picture that was kept, in units of its own. */
export interface KeptPicture {
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
}

/** Logos and signatures, kept by hash for as long as a frozen letter may name them. */
export interface KeptPictures {
  /** Keeps a PNG or a plain SVG; refused when it could not be drawn. */
  keep(bytes: Uint8Array): Promise<Result<KeptPicture, PictureProblem>>;
  /** The bytes of a kept picture; null when it is not there or is not what was kept. */
  read(sha256: string): Promise<Uint8Array | null>;
  /** The files that documents need and that are there. */
  filesFor(models: readonly DocumentModel[]): Promise<PictureFile[]>;
}

/** Pictures are files in `folder`, named by the SHA-256 of their bytes. */
export function createKeptPictures(folder: string): KeptPictures {
  const pathOf = (sha256: string): string => join(folder, `${sha256}.picture`);
  return {
    async keep(bytes) {
      const picture = readPicture(bytes);
      if (!picture.ok) return picture;
      const sha256 = sha256Of(bytes);
      await writeAtomic(pathOf(sha256), bytes);
      const { width, height } = picture.value;
      return ok({ sha256, width, height });
    },
    async read(sha256) {
      const bytes = await readFile(pathOf(sha256)).catch(() => null);
      return bytes !== null && sha256Of(bytes) === sha256 ? bytes : null;
    },
    async filesFor(models) {
      const files: PictureFile[] = [];
      for (const sha256 of new Set(models.flatMap(picturesOf))) {
        const path = pathOf(sha256);
        const there = await access(path).then(
          () => true,
          () => false,
        );
        if (there) files.push({ sha256, path });
      }
      return files;
    },
  };
}

/** Hashes of the pictures a document shows. */
function picturesOf(model: DocumentModel): string[] {
  const named: (PictureRef | undefined)[] = [
    model.sender.logo,
    model.kind === 'letter' ? model.signature : undefined,
  ];
  return named.flatMap((picture) => (picture === undefined ? [] : [picture.sha256]));
}
