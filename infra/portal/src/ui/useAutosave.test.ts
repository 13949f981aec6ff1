import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Refusal, Unreachable } from '../api/refusal';
import { useAutosave } from './useAutosave';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const STALE = new Refusal({
  type: 'urn:portcover:problem:stale-version',
  title: 't',
  status: 412,
  detail: 'd',
  requestId: 'r',
});

test('the last of several changes is saved once, on the version before', async () => {
  const save = vi.fn(() => Promise.resolve(2));
  const { result } = renderHook(() => useAutosave<string>(1, save, 100));
  act(() => {
    result.current.changed('a');
    result.current.changed('b');
  });
  expect(result.current.state.is).toBe('dirty');
  await act(() => vi.advanceTimersByTimeAsync(150));
  expect(save.mock.calls).toEqual([['b', 1]]);
  expect(result.current.state.is).toBe('saved');
  expect(result.current.version).toBe(2);
});

test('a change while another is under way is saved on the version that it makes', async () => {
  let answer: (version: number) => void = () => undefined;
  const save = vi
    .fn<(value: string, version: number) => Promise<number>>()
    .mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
    .mockImplementationOnce(() => Promise.resolve(3));
  const { result } = renderHook(() => useAutosave<string>(1, save, 100));
  act(() => result.current.changed('a'));
  let kept: Promise<boolean> = Promise.resolve(false);
  act(() => {
    kept = result.current.saveNow();
    result.current.changed('b');
  });
  await act(async () => {
    answer(2);
    expect(await kept).toBe(true);
  });
  expect(save.mock.calls).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});

test('somebody else’s change is a conflict, and what was written is not lost', async () => {
  const save = vi.fn().mockRejectedValueOnce(STALE).mockResolvedValueOnce(6);
  const { result } = renderHook(() => useAutosave<string>(1, save, 100));
  act(() => result.current.changed('a'));
  await act(async () => expect(await result.current.saveNow()).toBe(false));
  expect(result.current.state.is).toBe('conflict');
  act(() => result.current.reset(5));
  act(() => result.current.changed('a'));
  await act(async () => expect(await result.current.saveNow()).toBe(true));
  expect(save).toHaveBeenLastCalledWith('a', 5);
});

test('what could not be sent is sent with the next try', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Unreachable()).mockResolvedValueOnce(2);
  const { result } = renderHook(() => useAutosave<string>(1, save, 100));
  act(() => result.current.changed('a'));
  await act(() => expect(result.current.kept()).rejects.toBeInstanceOf(Unreachable));
  expect(result.current.state.is).toBe('refused');
  await act(async () => expect(await result.current.kept()).toBe(2));
  expect(save).toHaveBeenLastCalledWith('a', 1);
});
