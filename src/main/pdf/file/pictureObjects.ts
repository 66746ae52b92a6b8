import { deflateSync } from 'node:zlib';
import type { Pictures } from '../pictures/pictures';
import { n } from './content';
import type { PdfFile } from './pdfFile';

/** The pictures of a file: each is written once, however often it is shown. */
export interface PictureObjects {
  /** Throws for a picture that was not given; whoever paints has looked before. */
  readonly use: (sha256: string) => { readonly name: string; readonly id: number };
}

export function createPictureObjects(file: PdfFile, pictures: Pictures): PictureObjects {
  const written = new Map<string, { name: string; id: number }>();
  return {
    use: (sha256) => {
      const known = written.get(sha256);
      if (known !== undefined) return known;
      const made = { name: `I${written.size + 1}`, id: write(file, pictures, sha256) };
      written.set(sha256, made);
      return made;
    },
  };
}

function write(file: PdfFile, pictures: Pictures, sha256: string): number {
  const picture = pictures.get(sha256);
  if (picture === undefined) throw new Error('a picture was not given');
  if (picture.kind === 'png') {
    const image = file.openImage(picture.bytes);
    image.embed(file.pdf);
    return image.obj.id;
  }
  const id = file.reserve();
  const { width, height, content } = picture;
  // A picture is painted into the unit square, its axis upwards.
  const matrix = `[${n(1 / width, 1e8)} 0 0 ${n(-1 / height, 1e8)} 0 1]`;
  const entries = `/Type/XObject/Subtype/Form/BBox[0 0 ${n(width)} ${n(height)}]/Matrix${matrix}`;
  file.stream(id, entries, deflateSync(content));
  return id;
}
