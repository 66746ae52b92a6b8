import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { errnoOf } from '../files/fileSystem';
import { fileOfUrl } from './appUrl';

/** Nothing from elsewhere, nothing inline, no eval; pictures may also be made by the page itself. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.woff2': 'font/woff2',
};

/** The answer to one request of the page: a file of the interface, or 404 without a reason. */
export async function serveFile(request: Request, root: string): Promise<Response> {
  const path = request.method === 'GET' ? fileOfUrl(request.url, root) : null;
  const type = path === null ? undefined : TYPES[extname(path)];
  if (path === null || type === undefined) return notFound();
  try {
    return new Response(await readFile(path), { status: 200, headers: headers(type) });
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'EISDIR') return notFound();
    throw error;
  }
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: headers('text/plain') });
}

function headers(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': CONTENT_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
