/** Marks what is dragged as a column of the file at hand. */
const TYPE = 'application/x-forbear-column';

/** `index` counts from 0. */
export function dragColumn(transfer: DataTransfer, index: number): void {
  transfer.effectAllowed = 'link';
  transfer.setData(TYPE, String(index));
}

/** Asks the type alone: while something is dragged over, the browser keeps its data back. */
export function isColumnDrag(transfer: DataTransfer): boolean {
  return transfer.types.includes(TYPE);
}

/** Index of the dragged column; null when it is something else. */
export function draggedColumn(transfer: DataTransfer): number | null {
  const text = transfer.getData(TYPE);
  return text === '' ? null : Number(text);
}
