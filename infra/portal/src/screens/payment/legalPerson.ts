import { useSession } from '../../session/useSession';

/** Agreements are signed by the legal person alone. */
export function useIsLegalPerson(): boolean {
  return useSession().person.medium === 'LEGAL_PERSON_CARD';
}
