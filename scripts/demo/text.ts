/** Text with plain blanks and without leading and trailing ones. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
