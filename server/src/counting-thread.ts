import { parentPort, workerData } from 'node:worker_threads';
import { countPart, type Part } from './tally/count-in-threads.ts';

// One of the threads in which a part of the articles is counted.
if (parentPort) parentPort.postMessage(await countPart(workerData as Part));
