/** Digits and what people write between them. No `*` or `#`: those are orders to the network. */
const TELEPHONE = /^\+?[0-9(][0-9\-.()]{1,31}$/;
const MAIL = /^[^\s<>"',;:/?\\@]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?$/i;
/** A mail program must not be told to attach a file or to send a copy. */
const MAIL_FIELDS: ReadonlySet<string> = new Set(['subject', 'body']);

/**
 * The address in the form in which it may leave the application, or null. The text is parsed, and
 * only `tel:`, `mailto:` (to one address) and `https:` (without a password) pass.
 */
export function externalUrl(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return null;
  switch (url.protocol) {
    case 'tel:':
      return telephone(url);
    case 'mailto:':
      return mail(url);
    case 'https:':
      return url.hostname !== '' && url.username === '' && url.password === '' ? url.href : null;
    default:
      return null;
  }
}

function telephone({ pathname, search, hash, host }: URL): string | null {
  const plain = search === '' && hash === '' && host === '' && TELEPHONE.test(pathname);
  return plain ? `tel:${pathname}` : null;
}

function mail({ pathname, searchParams, hash, host, href }: URL): string | null {
  const fieldsOk = [...searchParams.keys()].every((name) => MAIL_FIELDS.has(name.toLowerCase()));
  return fieldsOk && hash === '' && host === '' && MAIL.test(pathname) ? href : null;
}
