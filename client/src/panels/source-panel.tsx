import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Answer } from '../api/ask.ts';
import { useCommand, useQuestion } from '../api/use-question.ts';
import { formatPace } from '../format/ago.ts';
import { countryName, languageName } from '../format/names.ts';
import { countOf, formatCount } from '../format/numbers.ts';
import { Button } from '../ui/button.tsx';
import { InstantText } from '../ui/instant-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { SourceStateMark } from '../ui/source-state-mark.tsx';
import { AddError } from './add-articles-dialog-error.tsx';
import { SourceFetches } from './source-panel-fetches.tsx';
import { SourceForm } from './source-form.tsx';

type Source = Answer<'sourceById'>;

/** One source: how it does, what can be done with it, and its last visits. */
export function SourcePanel({ id }: { id: string }) {
  const question = useQuestion('sourceById', { id }, { refetchInterval: 15_000 });
  const source = question.data;
  return (
    <>
      <Panel title="How is it doing?" state={question} answer={source && <StateAnswer source={source} />}>
        {source?.settings && <SourceHealth source={source} settings={source.settings} />}
      </Panel>
      {source?.settings && <SourceFetches fetches={source.fetches} />}
    </>
  );
}

function StateAnswer({ source: { state, explanation } }: { source: Source }) {
  return (
    <>
      <SourceStateMark state={state} /> {explanation}
    </>
  );
}

interface SourceHealthProps {
  source: Source;
  settings: NonNullable<Source['settings']>;
}

function SourceHealth({ source, settings }: SourceHealthProps) {
  const [isEditing, setIsEditing] = useState(false);
  const change = useCommand('changeSource');
  if (isEditing) {
    return (
      <SourceForm
        settings={settings}
        submit="Save"
        isPending={change.isPending}
        onSubmit={(body) => change.mutate({ query: { id: source.id }, body }, { onSuccess: () => setIsEditing(false) })}
      >
        {change.error && <AddError error={change.error} />}
        <Button look="quiet" onPress={() => setIsEditing(false)}>
          Cancel
        </Button>
      </SourceForm>
    );
  }
  return (
    <>
      <SourceFacts source={source} settings={settings} />
      <SourceActions source={source} settings={settings} onEdit={() => setIsEditing(true)} />
    </>
  );
}

function SourceFacts({ source, settings }: SourceHealthProps) {
  const facts: [string, React.ReactNode][] = [
    [
      'Address',
      <a key="url" href={settings.url} rel="noreferrer" target="_blank">
        {settings.url}
      </a>,
    ],
    [
      'Publisher',
      [
        settings.publisherCountry === null ? 'country not known' : countryName(settings.publisherCountry),
        settings.language === null ? 'language by text' : languageName(settings.language),
      ].join(', '),
    ],
    [
      'Articles',
      <Link key="articles" href={`/articles?publisher=${encodeURIComponent(settings.name)}&relevance=all`}>
        {formatCount(source.articles)}
      </Link>,
    ],
    ['Last new article', <InstantText key="new" instant={source.lastNewAt} />],
    ['Last success', <InstantText key="success" instant={source.lastSuccessAt} />],
    ['Last visit', <InstantText key="run" instant={source.lastRunAt} />],
    ['Next visit', <InstantText key="next" instant={source.nextRunAt} never="paused" />],
    ['Pace', source.interval === null ? '–' : `${formatPace(source.interval)}, learned from how much is new`],
  ];
  return (
    <dl className="source-facts">
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function SourceActions({ source, settings, onEdit }: SourceHealthProps & { onEdit: () => void }) {
  const [, navigate] = useLocation();
  const [poll, change, remove] = [useCommand('pollSource'), useCommand('changeSource'), useCommand('removeSource')];
  const query = { id: source.id };
  const drop = (articles: 'keep' | 'drop'): void => {
    const words = articles === 'drop' ? `and its ${countOf(source.articles, 'article')}` : 'and keep its articles';
    if (globalThis.confirm(`Delete ${settings.name} ${words}?`))
      remove.mutate({ query: { ...query, articles } }, { onSuccess: () => navigate('/sources') });
  };
  const error = poll.error ?? change.error ?? remove.error;
  return (
    <>
      <div className="source-actions">
        <Button look="primary" onPress={() => poll.mutate({ query })} isDisabled={poll.isPending}>
          {poll.isPending ? 'Visiting …' : 'Visit now'}
        </Button>
        <Button onPress={() => change.mutate({ query, body: { ...settings, paused: !settings.paused } })}>
          {settings.paused ? 'Resume' : 'Pause'}
        </Button>
        <Button onPress={onEdit}>Edit</Button>
        <Button look="danger" onPress={() => drop('keep')}>
          Delete, keep articles
        </Button>
        <Button look="danger" onPress={() => drop('drop')}>
          Delete with articles
        </Button>
      </div>
      <p role="status">
        {poll.data && `${countOf(poll.data.stored, 'new article')}, ${formatCount(poll.data.duplicates)} known already. ${poll.data.message}`}
      </p>
      {error && <AddError error={error} />}
    </>
  );
}
