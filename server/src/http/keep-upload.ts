import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler } from 'express';
import { HttpProblem } from './http-problem.ts';

const maxBytes = 8_000_000_000;

/** Writes the body of a request to a file of its own, whatever its size; `response.locals.upload` is the path. */
export const keepUpload =
  (folder: string): RequestHandler =>
  async (request, response, next) => {
    const path = join(folder, `${randomUUID()}.upload`);
    let size = 0;
    const count = new Transform({
      transform(chunk: Buffer, _, done) {
        size += chunk.length;
        if (size > maxBytes) done(new HttpProblem(413, 'The file is larger than 8 GB. Split it, or import it from the command line.'));
        else done(null, chunk);
      },
    });
    try {
      await mkdir(folder, { recursive: true });
      await pipeline(request, count, createWriteStream(path));
      response.locals['upload'] = path;
      next();
    } catch (error) {
      await rm(path, { force: true });
      throw (error as NodeJS.ErrnoException).code === 'ENOSPC'
        ? new HttpProblem(507, 'The disk is full: the file could not be kept. Nothing was stored.')
        : error;
    }
  };
