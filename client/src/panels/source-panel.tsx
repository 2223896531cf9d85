import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Answer } from '../api/ask.ts';
import { useCommand, useQuestion } from '../api/use-question.ts';
import { formatPace } from '../format/ago.ts';
import { countryName, languageName } from '../format/names.ts';
import { formatCount } from '../format/numbers.ts';
import { Button } from '../ui/button.tsx';
import { offerUndo } from '../ui/undo-offer.ts';
import { InstantText } from '../ui/instant-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { SourceStateMark } from '../ui/source-state-mark.tsx';
import { articlesOfSource } from './articles-of-source.ts';
import { CountLink } from '../ui/count-link.tsx';
import { AddError } from './add-articles-dialog-error.tsx';
import { SourceFetches } from './source-panel-fetches.tsx';
import { SourceForm } from './source-form.tsx';
import { appText } from '../text/app-text.ts';
import { commonText } from '../text/common-text.ts';
import { said } from '../text/said.ts';
import { sourcesText } from '../text/sources-text.ts';

const words = sourcesText.one;

type Source = Answer<'sourceById'>;

/** One source: how it does, what can be done with it, and its last visits. */
export function SourcePanel({ id }: { id: string }) {
  const question = useQuestion('sourceById', { id }, { refetchInterval: 15_000 });
  const source = question.data;
  return (
    <>
      <Panel title={words.title} state={question} answer={source && <StateAnswer source={source} />}>
        {source?.settings && <SourceHealth source={source} settings={source.settings} />}
      </Panel>
      {source?.settings && <SourceFetches fetches={source.fetches} />}
    </>
  );
}

function StateAnswer({ source: { state, explanation } }: { source: Source }) {
  return (
    <>
      <SourceStateMark state={state} /> {said(explanation)}
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
        submit={sourcesText.form.save}
        isPending={change.isPending}
        onSubmit={(body) => change.mutate({ query: { id: source.id }, body }, { onSuccess: () => setIsEditing(false) })}
      >
        {change.error && <AddError error={change.error} />}
        <Button look="quiet" onPress={() => setIsEditing(false)}>
          {sourcesText.form.cancel}
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
      words.address,
      <a key="url" href={settings.url} rel="noreferrer" target="_blank">
        {settings.url}
      </a>,
    ],
    [
      words.publisher,
      [
        settings.publisherCountry === null ? words.countryUnknown : countryName(settings.publisherCountry),
        settings.language === null ? words.languageByText : languageName(settings.language),
      ].join(', '),
    ],
    [sourcesText.columns.articles, <CountLink key="articles" href={articlesOfSource(source.id)} count={source.articles} />],
    [sourcesText.columns.lastNew, <InstantText key="new" instant={source.lastNewAt} />],
    [sourcesText.columns.lastSuccess, <InstantText key="success" instant={source.lastSuccessAt} />],
    [sourcesText.columns.lastVisit, <InstantText key="run" instant={source.lastRunAt} />],
    [sourcesText.columns.nextVisit, <InstantText key="next" instant={source.nextRunAt} never={words.paused} />],
    [words.pace, source.interval === null ? '–' : words.learned(formatPace(source.interval))],
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
  const add = useCommand('addSource');
  const query = { id: source.id };
  const onLeft = (): void => {
    offerUndo(appText.undo.source(settings.name), () => add.mutateAsync({ query: {}, body: settings }));
    navigate('/sources');
  };
  const leave = (): void => remove.mutate({ query: { ...query, articles: 'keep' } }, { onSuccess: onLeft });
  // Articles do not come back: whoever drops them is asked before.
  const dropAll = (): void => {
    if (!globalThis.confirm(words.sureAll(settings.name, commonText.articles(source.articles)))) return;
    remove.mutate({ query: { ...query, articles: 'drop' } }, { onSuccess: () => navigate('/sources') });
  };
  const error = poll.error ?? change.error ?? remove.error;
  return (
    <>
      <div className="source-actions">
        <Button look="primary" onPress={() => poll.mutate({ query })} isDisabled={poll.isPending}>
          {poll.isPending ? words.visiting : words.visit}
        </Button>
        <Button onPress={() => change.mutate({ query, body: { ...settings, paused: !settings.paused } })}>
          {settings.paused ? words.resume : words.pause}
        </Button>
        <Button onPress={onEdit}>{words.edit}</Button>
        <Button look="danger" onPress={leave}>
          {words.deleteKeep}
        </Button>
        <Button look="danger" onPress={dropAll}>
          {words.deleteAll}
        </Button>
      </div>
      <p role="status">
        {poll.data && words.visited(commonText.newArticles(poll.data.stored), formatCount(poll.data.duplicates)) + said(poll.data.message)}
      </p>
      {error && <AddError error={error} />}
    </>
  );
}
