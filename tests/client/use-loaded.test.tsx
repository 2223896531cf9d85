import { renderHook, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { OnDemand } from '../../client/src/ui/on-demand.tsx';
import { useLoaded } from '../../client/src/ui/use-loaded.ts';

it('has what is loaded once it is there, and the next time at once', async () => {
  const chart = { draws: true };
  const load = async () => chart;
  const { result, unmount } = renderHook(() => useLoaded(load));
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).toBe(chart));
  unmount();
  expect(renderHook(() => useLoaded(load)).result.current).toBe(chart);
});

it('leaves to what stands around it what does not come', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  const load = async (): Promise<object> => {
    throw new Error('not there');
  };
  renderHook(() => useLoaded(load), { wrapper: OnDemand });
  expect(await screen.findByRole('alert')).toBeTruthy();
  silent.mockRestore();
});
