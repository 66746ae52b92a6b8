import { request } from 'node:http';
import { type IppJob, jobAnswer, jobQuestion } from './ipp';

/** Where the print system listens on this computer (Linux, macOS). Nothing goes over a network. */
const SOCKETS = ['/run/cups/cups.sock', '/var/run/cups/cups.sock', '/private/var/run/cupsd'];
const PATIENCE_MS = 4_000;

/** How a job of the print system stands; null when it does not say. */
export async function askJob(job: number): Promise<IppJob | null> {
  const question = jobQuestion(job);
  for (const socketPath of SOCKETS) {
    const answer = await ask(socketPath, question);
    if (answer !== null) return jobAnswer(answer);
  }
  return null;
}

function ask(socketPath: string, question: Uint8Array): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const headers = {
      'Content-Type': 'application/ipp',
      'Content-Length': question.length,
      Host: 'localhost',
    };
    const asked = request(
      { socketPath, path: '/jobs/', method: 'POST', headers, timeout: PATIENCE_MS },
      (response) => {
        const chunks: Uint8Array[] = [];
        response.on('data', (chunk: Uint8Array) => chunks.push(chunk));
        response.on('end', () =>
          resolve(response.statusCode === 200 ? Buffer.concat(chunks) : null),
        );
        response.on('error', () => resolve(null));
      },
    );
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(null));
    asked.end(question);
  });
}
