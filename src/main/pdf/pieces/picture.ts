import type { PictureRef } from '../../../domain/documents/model';
import type { Flow } from '../flow';
import { type Box, mm } from '../geometry';

/** The size in points at which a picture keeps its proportions inside `room`. */
export function scaledInto(
  picture: PictureRef,
  room: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const [width, height] = [mm(picture.width), mm(picture.height)];
  const scale = Math.min(1, room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}

/** Puts a picture on the sheet, with what is told to those who do not see it. */
export function drawPicture(flow: Flow, picture: PictureRef, box: Box): void {
  const { sha256, alt } = picture;
  flow.tagged('Figure', () => flow.sheet.push({ kind: 'image', sha256, ...box }), {
    alt,
    bbox: flow.bboxOf(box),
  });
}
