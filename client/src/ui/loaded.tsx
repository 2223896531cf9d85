import { type ComponentType, createElement } from 'react';
import { Skeleton } from './skeleton.tsx';
import { useLoaded } from './use-loaded.ts';

interface LoadedProps<P extends object> {
  /** A constant. */
  load: () => Promise<ComponentType<P>>;
  /** What it is to show. */
  of: P;
  /** Of the skeleton that keeps its place until it is there. */
  lines: number;
}

/** A part of the page that is loaded where it is first shown. */
export function Loaded<P extends object>({ load, of, lines }: LoadedProps<P>) {
  const part = useLoaded(load);
  return part ? createElement(part, of) : <Skeleton lines={lines} />;
}
