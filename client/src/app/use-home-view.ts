import { useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useQuestion } from '../api/use-question.ts';

/** Whoever opens the dashboard by its bare address sees the home view; who goes to the overview later, the overview. */
export function useHomeView(): void {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const isBare = path === '/' && search === '';
  const isWaiting = useRef(isBare);
  const views = useQuestion('views', {}).data?.views;
  useEffect(() => {
    if (!isBare) isWaiting.current = false;
    if (!isWaiting.current || views === undefined) return;
    isWaiting.current = false;
    const home = views.find((view) => view.home);
    if (home) navigate(home.path, { replace: true });
  }, [isBare, views, navigate]);
}
