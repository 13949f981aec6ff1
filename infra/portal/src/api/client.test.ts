import { afterEach, expect, test, vi } from 'vitest';
import { sessionBegun, sessionEnded, sessionState } from '../session/token';
import { answered, api, given, ifMatch } from './client';
import { Refusal, Unreachable } from './refusal';

const SESSION = {
  accessToken: 'secret',
  expiresAt: '2026-11-22T12:00:00Z',
  company: { uscc: '91440300MA5EXAMPLE', name: '公司', organisationCode: 'MA5EXAMPL' },
  person: { name: '张敏', medium: 'OPERATOR_CARD' as const },
};

function answering(status: number, body: unknown) {
  const fetched = vi.fn<(request: Request) => Promise<Response>>(() =>
    Promise.resolve(new Response(JSON.stringify(body), { status })),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
  sessionEnded('left');
});

test('a request carries the token and the language, and nothing else of the session', async () => {
  sessionBegun(SESSION);
  const fetched = answering(200, { items: [] });
  await answered(api.GET('/policies'));
  const request = fetched.mock.calls[0]?.[0];
  expect(request?.headers.get('authorization')).toBe('Bearer secret');
  expect(request?.headers.get('accept-language')).toBe('zh-CN');
  for (const storage of [localStorage, sessionStorage]) {
    expect(JSON.stringify(Object.values(storage))).not.toContain('secret');
  }
});

test('a session that the platform does not know any more is over', async () => {
  sessionBegun(SESSION);
  answering(401, {
    type: 'urn:portcover:problem:not-signed-in',
    title: 't',
    status: 401,
    detail: 'd',
    requestId: 'r',
  });
  await expect(answered(api.GET('/home'))).rejects.toBeInstanceOf(Refusal);
  expect(sessionState()).toEqual({ session: undefined, ending: 'expired' });
});

test('a network that is gone is told as such', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed to fetch')));
  await expect(answered(api.GET('/home'))).rejects.toBeInstanceOf(Unreachable);
});

test('what is not given is left out', () => {
  expect(given({ a: undefined, b: '', c: 'x', d: 0 })).toEqual({ c: 'x', d: 0 });
  expect(ifMatch(3)).toBe('"3"');
});
