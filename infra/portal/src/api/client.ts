import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from '../generated/api';
import { language } from '../i18n/language';
import { sessionEnded, token } from '../session/token';
import { Refusal, refusalOf, Unreachable } from './refusal';

export type Schemas = components['schemas'];

/** Headers that every request carries. */
export function headers(): Record<string, string> {
  const bearer = token();
  return {
    'accept-language': language(),
    ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
  };
}

const common: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(headers())) request.headers.set(name, value);
  },
  onError: ({ error }) => new Unreachable(error),
};

/**
 * All operations, by path: `answered(api.GET('/policies', { params: { query } }))`. Types come from
 * the platform's own document.
 */
export const api = createClient<paths, 'application/json'>({
  baseUrl: `${location.origin}/v1`,
  fetch: (request) => fetch(request),
});
api.use(common);

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * The body of a successful answer.
 *
 * @throws Refusal what the platform refused
 * @throws Unreachable when it did not answer
 */
export async function answered<T>(outcome: Promise<Outcome<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await outcome;
  if (response.ok) return data as NonNullable<T>;
  throw failed(error);
}

/** Ends the session when the answer says that there is none. */
export function failed(body: unknown): Refusal | Unreachable {
  const refusal = refusalOf(body);
  if (refusal instanceof Refusal && refusal.is('not-signed-in')) sessionEnded('expired');
  return refusal;
}

/** Leaves out what is not given: an absent parameter is not an empty one. */
export function given<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** `"3"`: the version that a change was made on. */
export function ifMatch(version: number): string {
  return `"${version}"`;
}
