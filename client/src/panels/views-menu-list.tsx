import type { SavedView } from '@entente/shared/domain/saved-view';
import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useCommand, useQuestion } from '../api/use-question.ts';
import { copyLink } from '../app/copy-link.ts';
import { Button } from '../ui/button.tsx';
import { offerUndo } from '../ui/undo-offer.ts';
import { appText } from '../text/app-text.ts';
import { said } from '../text/said.ts';

const words = appText.views;

/** The saved views, and what is shown as one more. */
export function Views({ onClose }: { onClose: () => void }) {
  const views = useQuestion('views', {}).data?.views ?? [];
  const [copied, setCopied] = useState('');
  return (
    <>
      <SaveView />
      {views.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <ul aria-label={words.saved}>
          {views.map((view) => (
            <ViewRow key={view.id} view={view} onClose={onClose} />
          ))}
        </ul>
      )}
      <p className="views-menu-foot">
        <Button onPress={async () => setCopied((await copyLink()) ? words.copied : words.notCopied)}>{appText.palette.link}</Button>{' '}
        <span role="status">{copied}</span>
      </p>
    </>
  );
}

function SaveView() {
  const [name, setName] = useState('');
  const [path] = useLocation();
  const search = useSearch();
  const save = useCommand('saveView');
  return (
    <form
      className="views-menu-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        save.mutate({ query: {}, body: { name, path: search === '' ? path : `${path}?${search}` } }, { onSuccess: () => setName('') });
      }}
    >
      <label>
        {words.saveAs}
        <input value={name} maxLength={100} autoComplete="off" onChange={(event) => setName(event.target.value)} />
      </label>
      <Button type="submit" isDisabled={save.isPending}>
        {words.save}
      </Button>
      {save.error && <p role="alert">{said(save.error.message)}</p>}
    </form>
  );
}

function ViewRow({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const save = useCommand('saveView');
  const remove = useCommand('removeView');
  const { id, name, path, home } = view;
  const onRemove = (): void => {
    const restore = { query: {}, body: { name, path, home } };
    remove.mutate({ query: { id } }, { onSuccess: () => offerUndo(appText.undo.view(name), () => save.mutateAsync(restore)) });
  };
  return (
    <li>
      <Link href={path} onClick={onClose} dir="auto">
        {name}
      </Link>
      <Button
        look="quiet"
        aria-label={home ? words.isHome(name) : words.makeHome(name)}
        aria-pressed={home}
        onPress={() => save.mutate({ query: {}, body: { name, path, home: !home } })}
      >
        <span aria-hidden="true">{home ? '★' : '☆'}</span> {words.home}
      </Button>
      <Button look="quiet" aria-label={words.remove(name)} onPress={onRemove}>
        ×
      </Button>
    </li>
  );
}
