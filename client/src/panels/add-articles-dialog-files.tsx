import { DropZone, Text, type DropItem } from 'react-aria-components';
import { FileButton } from '../ui/file-button.tsx';
import { AddError } from './add-articles-dialog-error.tsx';
import { Outcome } from './add-articles-dialog-outcome.tsx';
import { useUploads, type Upload } from './add-articles-dialog-uploads.ts';
import { addText } from '../text/add-text.ts';

const words = addText.files;

const kinds = ['.txt', '.html', '.htm', '.mhtml', '.mht', '.json', '.jsonl', '.csv'];

/** Of a folder only those that hold articles: not what a browser laid beside a page that it saved. */
const inFolder = ({ name, webkitRelativePath }: File): boolean =>
  kinds.some((kind) => name.toLowerCase().endsWith(kind)) && !/(?:_files|\.files|\.fld)\//iu.test(webkitRelativePath);

/** Many files at once, dropped or chosen; each tells what became of its articles. */
export function AddFiles({ onClose }: { onClose: () => void }) {
  const { uploads, send } = useUploads();
  return (
    <div className="add-form">
      <DropZone
        className="drop-zone"
        onDrop={async ({ items }) => {
          send((await Promise.all(items.map(filesOf))).flat());
        }}
      >
        <Text slot="label">{words.drop(kinds.filter((kind) => kind !== '.htm' && kind !== '.mht').join(' '))}</Text>
        <FileButton multiple accept={kinds} onSelect={send}>
          {words.choose}
        </FileButton>
        <FileButton folder accept={[]} onSelect={(files) => send(files.filter(inFolder))}>
          {words.chooseFolder}
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

/** Of a folder that was dropped, and of the folders in it, what holds articles. */
async function filesOf(item: DropItem): Promise<File[]> {
  if (item.kind === 'file') return [await item.getFile()];
  if (item.kind !== 'directory' || /(?:_files|\.files|\.fld)$/iu.test(item.name)) return [];
  const found: File[] = [];
  for await (const entry of item.getEntries()) found.push(...(await filesOf(entry)).filter(inFolder));
  return found;
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
