import type { DocumentModel } from '../../domain/documents/model';
import { err, ok, type Result } from '../../domain/result';
import type { StructNode } from './file/structure';
import type { Fonts } from './fonts';
import type { Paper } from './geometry';
import { agreementSheets } from './kinds/agreement';
import { bilingualSheets } from './kinds/bilingual';
import { calibrationSheets } from './kinds/calibration';
import { callSheetSheets } from './kinds/callSheet';
import { letterSheets } from './kinds/letter';
import { postingBookSheets } from './kinds/postingBook';
import { statementSheets } from './kinds/statement';
import type { LayoutProblem } from './process/problem';
import { qrBillProblem } from './qrBill/draw';
import type { Sheet } from './sheet';

/** A document as marks on sheets, and what these mean. */
export interface LaidOut {
  readonly sheets: readonly Sheet[];
  readonly paper: Paper;
  readonly root: StructNode;
}

/** Lays out any document. Refused: what its layout has no room for. */
export function layOut(model: DocumentModel, fonts: Fonts): Result<LaidOut, LayoutProblem> {
  switch (model.kind) {
    case 'letter': {
      const refused = qrBillProblem(model);
      if (refused !== null) return err({ code: 'qr-bill', detail: refused });
      const letter = letterSheets(model, fonts);
      return letter === null ? err({ code: 'address-too-long' }) : ok(letter);
    }
    case 'agreement':
      return ok(agreementSheets(model, fonts));
    case 'statement':
      return ok(statementSheets(model, fonts));
    case 'callSheet':
      return ok(callSheetSheets(model, fonts));
    case 'bilingual':
      return ok(bilingualSheets(model, fonts));
    case 'calibration':
      return ok(calibrationSheets(model, fonts));
    case 'postingBook':
      return ok(postingBookSheets(model, fonts));
  }
}
