import { useRef } from 'react';
import { useCommand } from '../api/use-question.ts';
import { Button } from '../ui/button.tsx';
import { AddError } from './add-articles-dialog-error.tsx';
import { Outcome } from './add-articles-dialog-outcome.tsx';
import { addText } from '../text/add-text.ts';

const words = addText.text;

/** Only what was filled in is sent: an empty field is not a publisher without a name. */
const filledIn = (form: FormData): { text: string } & Record<string, string> => {
  const entries = [...form].flatMap(([key, value]) => (typeof value === 'string' && value.trim() !== '' ? [[key, value] as const] : []));
  return { text: '', ...Object.fromEntries(entries) };
};

/** A text as a browser's select-all gives it; what is around the article is cut away by the server. */
export function AddText({ onClose }: { onClose: () => void }) {
  const add = useCommand('addText');
  const form = useRef<HTMLFormElement>(null);
  const submit = (): void => {
    if (form.current === null) return;
    const body = filledIn(new FormData(form.current));
    add.mutate(
      { query: {}, body },
      {
        onSuccess: ({ outcome }) => {
          if (outcome === 'stored') form.current?.reset();
        },
      },
    );
  };
  return (
    <form
      ref={form}
      className="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label>
        {words.label} <textarea name="text" rows={10} required dir="auto" autoFocus placeholder={words.placeholder} />
      </label>
      <details>
        <summary>{words.more}</summary>
        <label>
          {words.address} <input type="url" name="url" placeholder="https://" />
        </label>
        <label>
          {words.publisher} <input type="text" name="publisher" maxLength={200} />
        </label>
        <label>
          {words.published} <input type="date" name="publishedAt" />
        </label>
      </details>
      <div role="status">{add.data && <Outcome outcome={add.data} onClose={onClose} />}</div>
      {add.error && <AddError error={add.error} />}
      <div className="modal-actions">
        <Button type="submit" look="primary" isDisabled={add.isPending}>
          {add.isPending ? addText.adding : addText.add}
        </Button>
      </div>
    </form>
  );
}
