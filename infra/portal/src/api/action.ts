import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Unreachable } from './refusal';

/** Sent with everything that changes something, so that a repeated request does it once. */
export interface Attempt {
  'Idempotency-Key': string;
}

/**
 * Something that a person does. After an unanswered request the next try is the same request for
 * the platform; after any answer it is another one. What is on the screen is read anew when it is
 * done.
 *
 * @param act sends it: `(input, attempt) => answered(api.POST(…, { params: { header: attempt } }))`
 */
export function useAction<Input, Result>(
  act: (input: Input, attempt: Attempt) => Promise<Result>,
  done?: (result: Result, input: Input) => void,
): UseMutationResult<Result, Error, Input> {
  const queries = useQueryClient();
  const key = useRef<string | undefined>(undefined);
  return useMutation<Result, Error, Input>({
    mutationFn: (input) => {
      key.current ??= crypto.randomUUID();
      return act(input, { 'Idempotency-Key': key.current });
    },
    onSuccess: async (result, input) => {
      done?.(result, input);
      await queries.invalidateQueries();
    },
    onSettled: (_result, error) => {
      if (!(error instanceof Unreachable)) key.current = undefined;
    },
  });
}
