import { usePageTitle } from '../app/use-page-title.ts';
import { SettingsPanel } from '../panels/settings-panel.tsx';
import { appText } from '../text/app-text.ts';

export function SettingsPage() {
  usePageTitle(appText.settings);
  return (
    <>
      <h1>{appText.settings}</h1>
      <SettingsPanel />
    </>
  );
}
