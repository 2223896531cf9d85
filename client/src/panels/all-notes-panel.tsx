import type { Note } from '@entente/shared/domain/note';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { pairName } from '../format/names.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { InstantText } from '../ui/instant-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { keptText } from '../text/kept-text.ts';
import './notes-panel.css';

const words = keptText.notes;

/** Every note of every user, with the way to what it is about. */
export function AllNotesPanel() {
  const question = useQuestion('notes', {});
  const notes = question.data?.notes ?? [];
  return (
    <Panel title={words.question} state={question} answer={question.data && notes.length > 0 ? words.count(notes.length) : undefined}>
      {notes.length === 0 ? (
        <EmptyState title={words.noneYet}>{words.noneYetHelp}</EmptyState>
      ) : (
        <ul className="notes" aria-label={words.title}>
          {notes.map((note) => (
            <li key={note.id}>
              <p className="note-about">
                <About note={note} />
              </p>
              <p className="note-text" dir="auto">
                {note.text}
              </p>
              <p className="note-foot soft">
                <InstantText instant={note.createdAt} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function About({ note: { pair, articleId, articleTitle } }: { note: Note }) {
  if (pair !== null) return <Link href={`/pairs/${pair}`}>{pairName(pair)}</Link>;
  const title = <span dir="auto">{articleTitle}</span>;
  return articleId === null ? (
    <span className="soft">
      {title} {words.removedSince}
    </span>
  ) : (
    <Link href={`/articles/${articleId}`}>{title}</Link>
  );
}
