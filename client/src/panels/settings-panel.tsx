import { useState } from 'react';
import { useCommand, useQuestion } from '../api/use-question.ts';
import { density } from '../app/density.ts';
import { endVisit, lastVisitAt } from '../app/last-visit.ts';
import { saveFile } from '../app/save-file.ts';
import { theme } from '../app/theme.ts';
import { appText } from '../text/app-text.ts';
import { chooseLanguage, language, languageIds, languages, type LanguageId } from '../text/language.ts';
import { said } from '../text/said.ts';
import { settingsText } from '../text/settings-text.ts';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { InstantText } from '../ui/instant-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { Switch } from '../ui/switch.tsx';
import { readSettings, settingsFile } from './settings-file.ts';
import './settings-panel.css';

const words = settingsText;

/** How the dashboard looks in this browser, since when news is new, and all of it as a file. */
export function SettingsPanel() {
  const [shownTheme, shownDensity] = [theme.use(), density.use()];
  return (
    <>
      <Panel title={words.look} answer={words.where}>
        <dl className="settings">
          <dt>{words.theme}</dt>
          <dd>
            <Switch
              label={words.theme}
              value={shownTheme}
              options={theme.options.map((one) => [one, appText.theme.name[one]] as const)}
              onChange={theme.apply}
            />
          </dd>
          <dt>{words.rows}</dt>
          <dd>
            <Switch
              label={words.rows}
              value={shownDensity}
              options={density.options.map((one) => [one, words.densities[one]] as const)}
              onChange={density.apply}
            />
          </dd>
          <dt>{appText.language}</dt>
          <dd>
            <Switch<LanguageId>
              label={appText.language}
              value={language}
              options={languageIds.map((id) => [id, languages[id].name] as const)}
              onChange={chooseLanguage}
            />
          </dd>
        </dl>
      </Panel>
      <SinceWhenNew />
      <AsFile />
    </>
  );
}

/** What is marked is settled when the page is loaded. */
function markAll(): void {
  endVisit();
  location.reload();
}

function SinceWhenNew() {
  const since = lastVisitAt === null ? null : new Date(lastVisitAt).toISOString();
  return (
    <Panel title={words.newSince} answer={since === null ? words.firstVisit : words.since(<InstantText instant={since} />)}>
      {since !== null && <Button onPress={markAll}>{words.markAll}</Button>}
    </Panel>
  );
}

function AsFile() {
  const views = useQuestion('views', {}).data?.views;
  const save = useCommand('saveView');
  const [told, setTold] = useState('');
  const open = async ([file]: File[]): Promise<void> => {
    const read = file && readSettings(await file.text());
    if (!read) return setTold(words.noSettings);
    for (const view of read.views) await save.mutateAsync({ query: {}, body: view });
    setTold(words.opened(read.views.length));
    // The page is loaded anew in another language: last of all.
    if (read.language !== undefined && read.language !== language) chooseLanguage(read.language);
  };
  return (
    <Panel title={words.file} answer={words.fileMeaning}>
      <p className="settings-file">
        <Button isDisabled={!views} onPress={() => saveFile('entente-settings.json', settingsFile(views ?? []), 'application/json')}>
          {words.save}
        </Button>
        <FileButton accept={['.json']} onSelect={(files) => void open(files).catch((error: Error) => setTold(said(error.message)))}>
          {words.open}
        </FileButton>
      </p>
      <p role="status">{told}</p>
    </Panel>
  );
}
