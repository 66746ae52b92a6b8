/// <reference types="electron" />
import { keepHeapSmall } from './heap';
import type { ToWorker } from './protocol';
import { createRenderer } from './renderer';

/** Entry of the utility process that draws PDF files. */
keepHeapSmall();
const port = process.parentPort;
const handle = createRenderer((message) => port.postMessage(message));
port.on('message', ({ data }) => handle(data as ToWorker));
