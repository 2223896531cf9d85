import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Answer } from '../api/ask.ts';
import { ask } from '../api/use-question.ts';

/** One file on its way: waiting, sent, answered or refused. */
export type Upload = { key: number; name: string } & (
  | { state: 'waiting' | 'sending' }
  | { state: 'done'; answer: Answer<'addFile'> }
  | { state: 'failed'; error: Error }
);

/** Sends files one after the other, so that a folder of them neither floods the server nor loses its order. */
export function useUploads(): { uploads: Upload[]; send: (files: readonly File[]) => void } {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const queue = useRef(Promise.resolve());
  const nextKey = useRef(0);
  const update = (upload: Upload): void => setUploads((all) => all.map((other) => (other.key === upload.key ? upload : other)));
  const sendOne = async (key: number, file: File): Promise<void> => {
    const { name } = file;
    update({ key, name, state: 'sending' });
    try {
      update({ key, name, state: 'done', answer: await ask('addFile', { name }, file) });
    } catch (error) {
      update({ key, name, state: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
    void client.invalidateQueries();
  };
  const send = (files: readonly File[]): void => {
    const added = files.map((file) => ({ key: nextKey.current++, file }));
    setUploads((all) => [...all, ...added.map(({ key, file }): Upload => ({ key, name: file.name, state: 'waiting' }))]);
    for (const { key, file } of added) queue.current = queue.current.then(() => sendOne(key, file));
  };
  return { uploads, send };
}
