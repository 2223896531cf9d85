import { lazy, useState } from 'react';
import { appText } from '../text/app-text.ts';
import { Button } from '../ui/button.tsx';
import { OnDemand } from '../ui/on-demand.tsx';
import './add-articles-dialog.css';

const load = () => import('./add-articles-dialog-window.tsx');
const AddArticlesWindow = lazy(async () => ({ default: (await load()).AddArticlesWindow }));

/** A part that does not come is told of once it is asked for. */
const warm = (): void => void load().catch(() => undefined);

export type AddTab = 'text' | 'url' | 'files' | 'import';

interface AddArticlesDialogProps {
  label?: string;
  tab?: AddTab;
  look?: 'plain' | 'primary' | 'quiet';
  /** Where it can also be opened from elsewhere. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** The button and its dialog: four ways to bring articles in. `tab` is the one it opens on. */
export function AddArticlesDialog({ label = appText.palette.add, tab = 'text', look = 'plain', isOpen, onOpenChange }: AddArticlesDialogProps) {
  const [isOwnOpen, setIsOwnOpen] = useState(false);
  const set = onOpenChange ?? setIsOwnOpen;
  return (
    <>
      <Button look={look} aria-haspopup="dialog" onPointerEnter={warm} onFocus={warm} onPress={() => set(true)}>
        {label}
      </Button>
      {(isOpen ?? isOwnOpen) && (
        <OnDemand>
          <AddArticlesWindow tab={tab} onClose={() => set(false)} />
        </OnDemand>
      )}
    </>
  );
}
