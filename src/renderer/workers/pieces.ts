import type { DraftCustomer, ImportDraft } from '../../domain/importing/openItems/draft';
import type { ImportAnswer } from './importProtocol';

/** Rows of one message: the window unpacks it in a few milliseconds, between two frames. */
const ROWS_A_PIECE = 2_000;

/** A part of a long draft, ahead of the answer that has the rest. The window asks for the next one. */
export type DraftPiece = { readonly answer: 'piece' } & Lists;

type Lists = Pick<ImportDraft, 'customers' | 'rejected' | 'notes'>;

/**
 * The messages of an answer, in their order: a long draft comes in pieces, because unpacking it at
 * once would hold the window up for many frames. The last message is the answer itself.
 */
export function* piecesOf(answer: ImportAnswer): Generator<ImportAnswer | DraftPiece> {
  if (answer.answer !== 'items') {
    yield answer;
    return;
  }
  const { draft } = answer;
  for (const customers of customerPieces(draft.customers)) {
    yield { answer: 'piece', customers, rejected: [], notes: [] };
  }
  for (const rejected of slices(draft.rejected)) {
    yield { answer: 'piece', customers: [], rejected, notes: [] };
  }
  for (const notes of slices(draft.notes)) {
    yield { answer: 'piece', customers: [], rejected: [], notes };
  }
  yield { ...answer, draft: { ...draft, customers: [], rejected: [], notes: [] } };
}

/** Puts the pieces before their answer. */
export function joinPieces<Answer extends ImportAnswer>(
  pieces: readonly DraftPiece[],
  answer: Answer,
): Answer {
  if (answer.answer !== 'items') return answer;
  const { draft } = answer;
  return {
    ...answer,
    draft: {
      ...draft,
      customers: pieces.flatMap(({ customers }) => customers),
      rejected: pieces.flatMap(({ rejected }) => rejected),
      notes: pieces.flatMap(({ notes }) => notes),
    },
  };
}

function* slices<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += ROWS_A_PIECE) {
    yield rows.slice(start, start + ROWS_A_PIECE);
  }
}

/** Whole customers, by the number of their documents. */
function* customerPieces(customers: readonly DraftCustomer[]): Generator<readonly DraftCustomer[]> {
  let piece: DraftCustomer[] = [];
  let rows = 0;
  for (const customer of customers) {
    piece.push(customer);
    rows += 1 + customer.items.length;
    if (rows < ROWS_A_PIECE) continue;
    yield piece;
    [piece, rows] = [[], 0];
  }
  if (piece.length > 0) yield piece;
}
