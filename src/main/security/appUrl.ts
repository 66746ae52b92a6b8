import { join } from 'node:path';

export const SCHEME = 'app';
const HOST = 'forbear';
export const START_PAGE = `${SCHEME}://${HOST}/index.html`;

/** True for a URL of our own origin. The URL is parsed: text inside it proves nothing. */
export function isAppUrl(url: string): boolean {
  const parsed = parse(url);
  return parsed !== null && parsed.protocol === `${SCHEME}:` && parsed.host === HOST;
}

/** True for our own files and for what the page made itself. */
export function isOwnRequest(url: string): boolean {
  if (url.startsWith('data:')) return true;
  return isAppUrl(url.startsWith('blob:') ? url.slice('blob:'.length) : url);
}

/**
 * The file below `root` a URL of our scheme means, or null when it means none: another host, a
 * path that climbs out, an encoded separator, a hidden or empty segment.
 */
export function fileOfUrl(url: string, root: string): string | null {
  const parsed = parse(url);
  if (parsed === null || !isAppUrl(url)) return null;
  const segments = parsed.pathname.slice(1).split('/').map(decode);
  if (!segments.every(isPlainSegment)) return null;
  return join(root, ...segments);
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function isPlainSegment(segment: string | null): segment is string {
  return segment !== null && /^[\w-][\w.@+ -]*$/.test(segment) && !segment.includes('..');
}
