const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const MAX_LENGTH = 150;

/**
 * A file name the window proposed, made harmless on all three systems: no folder, no control or
 * direction character, no device name, not hidden. Its extension is `extension` (without the dot).
 */
export function safeFileName(proposed: string, extension: string): string {
  const suffix = `.${extension}`;
  const bare = proposed.toLowerCase().endsWith(suffix)
    ? proposed.slice(0, -suffix.length)
    : proposed;
  const plain = bare
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = Array.from(plain).slice(0, MAX_LENGTH).join('').trim();
  if (short === '' || RESERVED.test(short)) return `Forbear ${short}`.trim() + suffix;
  return short + suffix;
}

/** The extension of a proposed name, lower case, or `fallback` when it has none that is plain. */
export function extensionOf(proposed: string, fallback: string): string {
  const found = /\.([A-Za-z0-9]{1,8})$/.exec(proposed);
  return found?.[1]?.toLowerCase() ?? fallback;
}
