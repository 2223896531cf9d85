import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { appText } from '../text/app-text.ts';
import { commonText } from '../text/common-text.ts';
import { said } from '../text/said.ts';
import { Button } from '../ui/button.tsx';
import { closeUndoOffer, undoOffers, type UndoOffer } from '../ui/undo-offer.ts';
import { isTyping } from './use-global-keys.ts';
import './undo-toast.css';

/** Milliseconds; whoever points at it or has the focus in it is not hurried. */
const stays = 20_000;

/** What was done last, with “Undo”; on whatever page one is by now. */
export function UndoToast() {
  const offer = useSyncExternalStore(undoOffers.subscribe, undoOffers.current);
  return <div role="status">{offer && <Toast key={offer.text} offer={offer} />}</div>;
}

function Toast({ offer }: { offer: UndoOffer }) {
  const [trouble, setTrouble] = useState('');
  const [isHeld, setHeld] = useState(false);
  const take = useCallback((): void => {
    void offer.undo().then(closeUndoOffer, (error: Error) => setTrouble(said(error.message)));
  }, [offer]);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(closeUndoOffer, stays);
    return () => clearTimeout(timer);
  }, [isHeld]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
      event.preventDefault();
      take();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [take]);
  return (
    <div
      className="undo-toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span dir="auto">{trouble || offer.text}</span>
      <Button onPress={take}>
        {appText.undo.take} <kbd>Ctrl Z</kbd>
      </Button>
      <Button look="quiet" aria-label={commonText.close} onPress={closeUndoOffer}>
        ×
      </Button>
    </div>
  );
}
