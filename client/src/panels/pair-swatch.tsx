import '../charts/overlay.css';

/** The mark of the first or second of two pairs, as in the chart that lays them over each other. */
export const PairSwatch = ({ at }: { at: number }) => <span className={`overlay-swatch ${at === 0 ? 'overlay-one' : ''}`} aria-hidden="true" />;
