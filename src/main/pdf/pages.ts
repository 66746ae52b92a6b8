import type { DocumentModel } from '../../domain/documents/model';
import { err, ok, type Result } from '../../domain/result';
import type { DocumentPages, PageMark } from '../../ipc/pages';
import { checkedLayout, type DrawOptions } from './draw';
import type { Fonts } from './fonts';
import type { DrawProblem } from './process/problem';
import type { Mark } from './sheet';

/** What would be painted of a document, or why it could not be: the same checks as for its file. */
export function pagesOf(
  model: DocumentModel,
  options: Pick<DrawOptions, 'fonts' | 'pictures'>,
): Result<DocumentPages, DrawProblem> {
  const laidOut = checkedLayout(model, 0, options);
  if (!laidOut.ok) return err(laidOut.error);
  const { sheets, paper } = laidOut.value;
  const pages = sheets.map((sheet) => sheet.flatMap((mark) => shown(mark, options.fonts)));
  return ok({ width: paper.width, height: paper.height, pages });
}

function shown(mark: Mark, fonts: Fonts): PageMark[] {
  switch (mark.kind) {
    case 'tag':
      return [];
    case 'text': {
      const { kind, text, x, y, face, size, align, colour } = mark;
      const width = fonts[face].width(text, size);
      const left = align === 'right' ? x - width : x;
      return [{ kind, text, x: left, y, face, size, colour, width }];
    }
    case 'line':
    case 'rect':
    case 'code':
    case 'image':
      return [mark];
  }
}
