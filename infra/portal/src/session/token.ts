/**
 * Who is signed in: in memory only, so that a closed or reloaded page leaves nothing behind that
 * could be stolen.
 */
import type { components } from '../generated/api';

type SignedIn = components['schemas']['SignInWithPasswordSignedIn'];

export interface Session {
  accessToken: string;
  expiresAt: string;
  company: SignedIn['company'];
  person: SignedIn['person'];
}

/** Why there is no session: nobody signed in yet, signed out, or it ran out. */
export type Ending = 'none' | 'left' | 'expired';

export interface SessionState {
  session: Session | undefined;
  ending: Ending;
}

let state: SessionState = { session: undefined, ending: 'none' };
const listeners = new Set<() => void>();

function become(next: SessionState): void {
  state = next;
  listeners.forEach((tell) => tell());
}

export function token(): string | undefined {
  return state.session?.accessToken;
}

export function sessionState(): SessionState {
  return state;
}

export function onSession(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

const MARK = 'portcover.signed-in';

/** Only that there was a session in this tab, so that a reload can be explained. */
export function wasSignedIn(): boolean {
  try {
    return sessionStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}

function mark(signedIn: boolean): void {
  try {
    if (signedIn) sessionStorage.setItem(MARK, 'yes');
    else sessionStorage.removeItem(MARK);
  } catch {
    // Without storage a reload is not explained.
  }
}

export function sessionBegun(session: Session): void {
  mark(true);
  become({ session, ending: 'none' });
}

export function sessionEnded(ending: Ending): void {
  mark(false);
  if (state.session) become({ session: undefined, ending });
}
