import { deflateSync } from 'node:zlib';
import type { Picture, Pictures } from '../pictures/pictures';
import { n } from './content';
import type { PdfFile } from './pdfFile';

/** The pictures of a file: each is written once, however often it is shown. */
export interface PictureObjects {
  /** Throws for a picture that was not given; whoever paints has looked before. */
  readonly use: (sha256: string) => { readonly name: string; readonly id: number };
}

/** `pictures` were read before: nothing is read while a file is written. */
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
  return picture.kind === 'pixels' ? writePixels(file, picture) : writeDrawing(file, picture);
}

type OfKind<K extends Picture['kind']> = Extract<Picture, { kind: K }>;

function writePixels(file: PdfFile, { width, height, rgb, alpha }: OfKind<'pixels'>): number {
  const size = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8`;
  let mask = '';
  if (alpha !== null) {
    const id = file.reserve();
    file.stream(id, `${size}/ColorSpace/DeviceGray`, alpha);
    mask = `/SMask ${id} 0 R`;
  }
  const id = file.reserve();
  file.stream(id, `${size}/ColorSpace/DeviceRGB${mask}`, rgb);
  return id;
}

function writeDrawing(file: PdfFile, { width, height, content }: OfKind<'drawing'>): number {
  const id = file.reserve();
  // A picture is painted into the unit square, its axis upwards.
  const matrix = `[${n(1 / width, 1e8)} 0 0 ${n(-1 / height, 1e8)} 0 1]`;
  const entries = `/Type/XObject/Subtype/Form/BBox[0 0 ${n(width)} ${n(height)}]/Matrix${matrix}/Resources<<>>`;
  file.stream(id, entries, deflateSync(content));
  return id;
}
