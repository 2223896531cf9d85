import { useRef } from 'react';
import { useCommand } from '../api/use-question.ts';
import { Button } from '../ui/button.tsx';
import { AddError } from './add-articles-dialog-error.tsx';
import { Outcome } from './add-articles-dialog-outcome.tsx';

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
        Text of the article{' '}
        <textarea
          name="text"
          rows={10}
          required
          dir="auto"
          autoFocus
          placeholder="Paste the whole page: menus, links and share lines are left out."
        />
      </label>
      <details>
        <summary>Say more about it (only what the text itself does not tell)</summary>
        <label>
          Address <input type="url" name="url" placeholder="https://" />
        </label>
        <label>
          Publisher <input type="text" name="publisher" maxLength={200} />
        </label>
        <label>
          Published on <input type="date" name="publishedAt" />
        </label>
      </details>
      <div role="status">{add.data && <Outcome outcome={add.data} onClose={onClose} />}</div>
      {add.error && <AddError error={add.error} />}
      <div className="modal-actions">
        <Button type="submit" look="primary" isDisabled={add.isPending}>
          {add.isPending ? 'Adding …' : 'Add'}
        </Button>
      </div>
    </form>
  );
}
