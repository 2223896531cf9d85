import type { ReactNode } from 'react';
import { designText } from '../text/design-text.ts';

/** The same in light and in dark, side by side, whatever the theme of the page. */
export const BothThemes = ({ children }: { children: ReactNode | ((theme: string) => ReactNode) }) => (
  <div className="design-themes">
    {(['light', 'dark'] as const).map((theme) => (
      <div key={theme} className="design-theme" data-theme={theme} role="group" aria-label={designText[theme]}>
        <p className="soft">{designText[theme]}</p>
        {typeof children === 'function' ? children(designText[theme]) : children}
      </div>
    ))}
  </div>
);
