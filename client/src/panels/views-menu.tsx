import { lazy } from 'react';
import { appText } from '../text/app-text.ts';
import { PopoverButton } from '../ui/popover-button.tsx';
import './views-menu.css';

const Views = lazy(async () => ({ default: (await import('./views-menu-list.tsx')).Views }));

const { title } = appText.views;

/** Saved views: places of the dashboard with their filter, kept on the server under a name. */
export function ViewsMenu() {
  const label = (
    <>
      {title} <span aria-hidden="true">▾</span>
    </>
  );
  return (
    <PopoverButton label={label} name={title} className="views-menu">
      {(close) => <Views onClose={close} />}
    </PopoverButton>
  );
}
