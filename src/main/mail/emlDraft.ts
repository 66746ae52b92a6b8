import MailComposer from 'nodemailer/lib/mail-composer';

export interface EmlParts {
  readonly to: string;
  readonly toName: string;
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  readonly body: string;
  readonly pdf: Uint8Array;
  /** With its ending. */
  readonly pdfName: string;
}

/**
 * A message (RFC 5322) as a draft: `X-Unsent` makes mail programs open it for sending. It names no
 * moment and no id, so the program that sends it gives its own. Nothing is sent from here.
 */
export function emlDraft(parts: EmlParts): Promise<Uint8Array> {
  const { to, toName, from, fromName, subject, body, pdf, pdfName } = parts;
  const composer = new MailComposer({
    to: { name: toName, address: to },
    ...(from !== '' && { from: { name: fromName, address: from } }),
    subject,
    text: body,
    headers: { 'X-Unsent': '1' },
    attachments: [{ filename: pdfName, content: Buffer.from(pdf), contentType: 'application/pdf' }],
    // Only what is given here goes in: no file, no address is fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  });
  return new Promise((resolve, reject) => {
    composer.compile().build((error, message) => {
      if (error) reject(error);
      else resolve(message);
    });
  });
}
