import { parentPort, workerData } from 'node:worker_threads';
import { answerInThread, type ThreadData } from './asking/answer-in-thread.ts';

// One of the threads in which questions are answered.
if (parentPort) answerInThread(parentPort, workerData as ThreadData);
