import { FileTrigger } from 'react-aria-components';
import { ask, useCommand } from '../api/use-question.ts';
import { saveFile } from '../app/save-file.ts';
import { countOf } from '../format/numbers.ts';
import { Button } from '../ui/button.tsx';

/** Feeds in and out in the form that all readers of feeds know. */
export function SourcesOpml({ hasFeeds }: { hasFeeds: boolean }) {
  const bring = useCommand('importSources');
  const answer = bring.data;
  return (
    <>
      <span role="status" className="soft">
        {bring.isPending && 'Reading …'}
        {answer && `${countOf(answer.added, 'feed')} added, ${answer.known} known already, ${answer.refused.length} refused`}
        {answer?.refused.map(({ name, message }) => ` · ${name}: ${message}`)}
      </span>
      {bring.error && <span role="alert">{bring.error.message}</span>}
      <FileTrigger acceptedFileTypes={['.opml', '.xml']} onSelect={(files) => files?.[0] && bring.mutate({ query: {}, body: files[0] })}>
        <Button look="quiet">Import OPML</Button>
      </FileTrigger>
      {hasFeeds && (
        <Button look="quiet" onPress={async () => saveFile('entente-sources.opml', (await ask('exportSources', {})).opml, 'text/x-opml')}>
          Export OPML
        </Button>
      )}
    </>
  );
}
