import { useSyncExternalStore } from 'react';
import { type Session, onSession, sessionState, type SessionState } from './token';

export function useSessionState(): SessionState {
  return useSyncExternalStore(onSession, sessionState);
}

/** The session of whoever looks at a screen; screens are only shown to people who signed in. */
export function useSession(): Session {
  const { session } = useSessionState();
  if (!session) throw new Error('a screen is shown without a session');
  return session;
}

/** Whether this session can sign: a password's cannot. */
export function useHasCard(): boolean {
  return useSession().person.medium !== 'PASSWORD';
}
