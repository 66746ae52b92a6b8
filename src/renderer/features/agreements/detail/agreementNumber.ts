/** The number of an agreement, by the journal line it is written in: its payments are referred to by it. */
export function agreementNumber(seq: number): string {
  return `A-${seq}`;
}
