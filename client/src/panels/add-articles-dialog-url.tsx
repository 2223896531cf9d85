import { useState } from 'react';
import { useCommand } from '../api/use-question.ts';
import { Button } from '../ui/button.tsx';
import { AddError } from './add-articles-dialog-error.tsx';
import { Outcome } from './add-articles-dialog-outcome.tsx';
import { addText } from '../text/add-text.ts';

/** The server fetches the page; addresses inside its own network are refused there. */
export function AddUrl({ onClose }: { onClose: () => void }) {
  const [url, setUrl] = useState('');
  const add = useCommand('addUrl');
  return (
    <form
      className="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ query: {}, body: { url: url.trim() } });
      }}
    >
      <label>
        {addText.url.label}{' '}
        <input type="url" value={url} onChange={(event) => setUrl(event.target.value)} required maxLength={4000} placeholder="https://" autoFocus />
      </label>
      <div role="status">
        {add.isPending && addText.url.fetching}
        {add.data && <Outcome outcome={add.data} onClose={onClose} />}
      </div>
      {add.error && <AddError error={add.error} />}
      <div className="modal-actions">
        <Button type="submit" look="primary" isDisabled={add.isPending}>
          {addText.url.submit}
        </Button>
      </div>
    </form>
  );
}
