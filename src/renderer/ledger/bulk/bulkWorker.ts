import { type BulkAnswer, type BulkAsk, type BulkWriter, writerHere } from './writer';

let writer: BulkWriter | null = null;

self.onmessage = ({ data }: MessageEvent<BulkAsk>) => {
  if (data.ask === 'start') writer = writerHere(data.ledger, data.head);
  else void write(data);
};

async function write({ part }: BulkAsk & { ask: 'write' }): Promise<void> {
  try {
    if (writer === null) throw new Error('asked to write before the start');
    say({ answer: 'written', written: await writer.write(part) });
  } catch (error) {
    say({ answer: 'failed', problem: String(error) });
  }
}

function say(answer: BulkAnswer): void {
  self.postMessage(answer);
}
