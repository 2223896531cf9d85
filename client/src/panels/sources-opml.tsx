import { ask, useCommand } from '../api/use-question.ts';
import { saveFile } from '../app/save-file.ts';
import { Button } from '../ui/button.tsx';
import { commonText } from '../text/common-text.ts';
import { said } from '../text/said.ts';
import { sourcesText } from '../text/sources-text.ts';
import { FileButton } from '../ui/file-button.tsx';

const words = sourcesText.opml;

/** Feeds in and out in the form that all readers of feeds know. */
export function SourcesOpml({ hasFeeds }: { hasFeeds: boolean }) {
  const bring = useCommand('importSources');
  const answer = bring.data;
  return (
    <>
      <span role="status" className="soft">
        {bring.isPending && words.reading}
        {answer && words.answer(commonText.feeds(answer.added), answer.known, answer.refused.length)}
        {answer?.refused.map(({ name, message }) => ` · ${name}: ${said(message)}`)}
      </span>
      {bring.error && <span role="alert">{said(bring.error.message)}</span>}
      <FileButton accept={['.opml', '.xml']} look="quiet" onSelect={([file]) => file && bring.mutate({ query: {}, body: file })}>
        {words.import}
      </FileButton>
      {hasFeeds && (
        <Button look="quiet" onPress={async () => saveFile('entente-sources.opml', (await ask('exportSources', {})).opml, 'text/x-opml')}>
          {words.export}
        </Button>
      )}
    </>
  );
}
