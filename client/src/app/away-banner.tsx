import { useServerAway } from '../api/use-server-away.ts';
import { appText } from '../text/app-text.ts';

/** Says that what is shown may be old, for as long as the server does not answer. */
export function AwayBanner() {
  const isAway = useServerAway();
  return (
    isAway && (
      <p role="alert" className="away-banner">
        {appText.away}
      </p>
    )
  );
}
