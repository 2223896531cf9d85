import { type ColumnMap, ColumnMap as Columns } from '@entente/shared/contract/jobs';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Answer } from '../api/ask.ts';
import { ask, useCommand } from '../api/use-question.ts';
import { formatCount } from '../format/numbers.ts';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { AddError } from './add-articles-dialog-error.tsx';
import { ImportColumns } from './add-articles-dialog-import-columns.tsx';
import { addText } from '../text/add-text.ts';
import { said } from '../text/said.ts';

const words = addText.import;

/** The beginning of a file is enough to see what it is. */
const headBytes = 262_144;

type Tried = Answer<'tryImport'>;

const toParam = (columns: ColumnMap | undefined): { columns?: string } =>
  columns === undefined ? {} : { columns: JSON.stringify(Columns.parse(columns)) };

/** A file of any size, looked at first: its columns are given their parts, then it is imported as a run of its own. */
export function ImportFile({ onClose }: { onClose: () => void }) {
  const [, navigate] = useLocation();
  const [file, setFile] = useState<File | null>(null);
  // What was seen stays on the page while it is looked at again with other columns.
  const [tried, setTried] = useState<Tried | null>(null);
  const [columns, setColumns] = useState<ColumnMap>({});
  const look = useMutation({
    mutationFn: ({ of, columns }: { of: File; columns?: ColumnMap }) =>
      ask('tryImport', { name: of.name, ...toParam(columns) }, of.slice(0, headBytes)),
    onSuccess: (answer, { columns: asked }) => {
      setTried(answer);
      if (asked === undefined) setColumns(answer.columns);
    },
  });
  const start = useCommand('startImport');
  const choose = (chosen: File | undefined): void => {
    if (!chosen) return;
    setFile(chosen);
    look.mutate({ of: chosen });
  };
  const change = (next: ColumnMap): void => {
    setColumns(next);
    if (file) look.mutate({ of: file, columns: next });
  };
  const begin = (of: File): void =>
    start.mutate(
      { query: { name: of.name, ...toParam(tried?.header.length ? columns : undefined) }, body: of },
      {
        onSuccess: ({ jobId }) => {
          onClose();
          navigate(`/jobs/${jobId}`);
        },
      },
    );
  return (
    <div className="add-form">
      <p className="soft">{words.about}</p>
      <FileButton
        accept={['.csv', '.tsv', '.jsonl', '.ndjson', '.json', '.html', '.htm', '.mhtml', '.mht', '.txt', '.CSV', '.zip']}
        onSelect={([chosen]) => choose(chosen)}
      >
        {words.choose}
      </FileButton>
      <div role="status">
        {look.isPending && words.looking}
        {file && tried && words.file(file.name, said(tried.format), Math.ceil(file.size / 1024))}
      </div>
      {file && tried && tried.header.length > 0 && <ImportColumns header={tried.header} columns={columns} onChange={change} />}
      {tried && <ImportSample sample={tried.sample} />}
      {(look.error ?? start.error) && <AddError error={(look.error ?? start.error)!} />}
      <div className="modal-actions">
        <Button look="primary" isDisabled={!file || !tried || start.isPending} onPress={() => file && begin(file)}>
          {start.isPending ? words.sending : words.submit}
        </Button>
      </div>
    </div>
  );
}

function ImportSample({ sample }: { sample: Tried['sample'] }) {
  return (
    <ol className="outcome-list" aria-label={words.first}>
      {sample.map(({ line, title, publishedAt, words: count, error }) => (
        <li key={line}>
          <span className="soft">{formatCount(line)}</span> <b dir="auto">{title}</b>{' '}
          {error === '' ? (
            <span className="soft">{[publishedAt || words.noDate, count > 0 ? words.words(count) : ''].filter(Boolean).join(' · ')}</span>
          ) : (
            <span className="soft">{said(error)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
