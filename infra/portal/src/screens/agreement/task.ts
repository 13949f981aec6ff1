import type { Attempt } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import type { ToBeSigned } from '../../signing/useSigning';

type Task = Schemas['SigningTaskView'];
type Signature = Schemas['CardSignature'];

/** Those whose whole request is known to the task; others are signed on the record's own screen. */
const HERE = [
  'MAKE_SEAL',
  'CHANGE_SEAL',
  'REVOKE_SEAL',
  'SIGN_SERVICE_AGREEMENT',
  'AUTHORISE_DATA',
  'REVOKE_DATA_AUTHORISATION',
] as const;

export function isSignedHere(task: Task): boolean {
  return (HERE as readonly string[]).includes(task.purpose);
}

/** Whether a card of this kind may sign it. */
export function maySign(task: Task, medium: Schemas['SessionViewPersonView']['medium']): boolean {
  if (task.cardNeeded === 'LEGAL_PERSON_CARD') return medium === 'LEGAL_PERSON_CARD';
  return task.cardNeeded === 'MEMBER' || medium !== 'PASSWORD';
}

export function toBeSigned(task: Task): ToBeSigned {
  return {
    purpose: task.purpose,
    ...(task.subject === undefined ? {} : { subject: task.subject }),
    ...(task.version === undefined ? {} : { version: task.version }),
    ...(task.proposal === undefined ? {} : { proposal: task.proposal as Record<string, never> }),
  };
}

/** Where the record is shown; shipment reports are on their claim's screen, which the link lacks. */
export function recordOf(task: Task): string | undefined {
  return task.link?.startsWith('/v1/shipment-reports/') ? '/v1/claims' : task.link;
}

/** Sends what was prepared, with the signature over it. */
export function send(task: Task, signature: Signature, attempt: Attempt): Promise<unknown> {
  const id = task.subject?.split('/').at(-1) ?? '';
  const changed = {
    path: { id },
    header: { 'If-Match': ifMatch(task.version ?? 0), ...attempt },
  };
  // What the platform kept is the body that it was given for this very purpose.
  switch (task.purpose) {
    case 'MAKE_SEAL':
      return answered(
        api.POST('/seals', {
          params: { header: attempt },
          body: { ...(task.proposal as Schemas['SealBody']), signature },
        }),
      );
    case 'CHANGE_SEAL':
      return answered(
        api.PUT('/seals/{id}', {
          params: changed,
          body: { ...(task.proposal as Schemas['SealBody']), signature },
        }),
      );
    case 'REVOKE_SEAL':
      return answered(api.DELETE('/seals/{id}', { params: changed, body: { signature } }));
    case 'SIGN_SERVICE_AGREEMENT':
      return answered(
        api.POST('/service-agreements', {
          params: { header: attempt },
          body: { ...(task.proposal as Schemas['SignServiceAgreementSign']), signature },
        }),
      );
    case 'AUTHORISE_DATA':
      return answered(
        api.POST('/data-authorisations', {
          params: { header: attempt },
          body: { ...(task.proposal as Schemas['AuthoriseDataAuthorise']), signature },
        }),
      );
    case 'REVOKE_DATA_AUTHORISATION':
      return answered(
        api.DELETE('/data-authorisations/{id}', { params: changed, body: { signature } }),
      );
    default:
      throw new Error(`${task.purpose} is signed on the screen of its record`);
  }
}
