import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { Place } from '../../client/src/app/place.tsx';
import { useParam } from '../../client/src/app/use-param.ts';
import { useFilter } from '../../client/src/filters/use-filter.ts';

const choosing = () => renderHook(() => ({ filter: useFilter(), order: useParam<'newest' | 'oldest'>('sort', 'newest') }), { wrapper: Place });

beforeEach(() => globalThis.history.replaceState(null, '', '/articles'));

it('what is chosen before the last choice is drawn is added to it', () => {
  const { result } = choosing();
  act(() => {
    const { filter, order } = result.current;
    filter.patch({ country: ['TUR'] });
    order[1]('oldest');
    filter.patch({ topic: ['industry'] });
  });
  expect(globalThis.location.search).toBe('?country=TUR&topic=industry&sort=oldest');
  expect(result.current.filter.filter).toMatchObject({ country: ['TUR'], topic: ['industry'] });
  expect(result.current.order[0]).toBe('oldest');
});

it('follows the address back', async () => {
  const { result } = choosing();
  act(() => result.current.filter.patch({ country: ['TUR'] }));
  await act(async () => {
    globalThis.history.back();
    await new Promise((resolve) => {
      globalThis.addEventListener('popstate', resolve, { once: true });
    });
  });
  expect(result.current.filter.filter.country).toEqual([]);
});
