import { DropZone, Text, type FileDropItem } from 'react-aria-components';
import { FileButton } from '../ui/file-button.tsx';
import { AddError } from './add-articles-dialog-error.tsx';
import { Outcome } from './add-articles-dialog-outcome.tsx';
import { useUploads, type Upload } from './add-articles-dialog-uploads.ts';
import { addText } from '../text/add-text.ts';

const words = addText.files;

const kinds = ['.txt', '.html', '.htm', '.json', '.jsonl', '.csv'];

/** Many files at once, dropped or chosen; each tells what became of its articles. */
export function AddFiles({ onClose }: { onClose: () => void }) {
  const { uploads, send } = useUploads();
  return (
    <div className="add-form">
      <DropZone
        className="drop-zone"
        onDrop={async ({ items }) => {
          const files = items.filter((item): item is FileDropItem => item.kind === 'file');
          send(await Promise.all(files.map((item) => item.getFile())));
        }}
      >
        <Text slot="label">{words.drop(kinds.filter((kind) => kind !== '.htm').join(' '))}</Text>
        <FileButton multiple accept={kinds} onSelect={send}>
          {words.choose}
        </FileButton>
      </DropZone>
      <ul className="upload-list" aria-live="polite" aria-label={words.list}>
        {uploads.map((upload) => (
          <li key={upload.key}>
            <UploadLine upload={upload} onClose={onClose} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function UploadLine({ upload, onClose }: { upload: Upload; onClose: () => void }) {
  return (
    <>
      <b dir="auto">{upload.name}</b> {upload.state === 'waiting' && <span className="soft">{words.waiting}</span>}
      {upload.state === 'sending' && <progress aria-label={words.reading(upload.name)} />}
      {upload.state === 'failed' && <AddError error={upload.error} />}
      {upload.state === 'done' && <UploadAnswer answer={upload.answer} onClose={onClose} />}
    </>
  );
}

function UploadAnswer({ answer, onClose }: { answer: Extract<Upload, { state: 'done' }>['answer']; onClose: () => void }) {
  const { stored, duplicates, skipped, failed, outcomes } = answer;
  return (
    <>
      {words.answer(stored, duplicates, skipped, failed)}
      <ol className="outcome-list">
        {outcomes.map((outcome) => (
          <li key={`${outcome.line}/${outcome.id}/${outcome.message}`}>
            <Outcome outcome={outcome} onClose={onClose} />
          </li>
        ))}
      </ol>
    </>
  );
}
