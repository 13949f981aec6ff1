/**
 * The signing agent: a program on the user's own machine that holds the cards. It shows what is to
 * be signed and asks for the PIN itself; the page never sees one.
 */
import { language } from '../i18n/language';
import { type Problem, Refusal, refusalOf, Unreachable } from '../api/refusal';

const PORT = 18090;
const KEPT = 'portcover.agentPort';

/** A card as the agent describes it; what is not known before it is unlocked is absent. */
export interface AgentCard {
  id: string;
  source: 'PKCS12' | 'PKCS11';
  label: string;
  company?: string;
  uscc?: string;
  person?: string;
  issuer?: string;
  notAfter?: string;
  algorithm?: string;
  medium?: string;
}

export function agentPort(): number {
  try {
    const kept = Number(localStorage.getItem(KEPT));
    return Number.isInteger(kept) && kept > 0 && kept < 65536 ? kept : PORT;
  } catch {
    return PORT;
  }
}

/** Another port than the agent's own: where two people share a machine. */
export function keepAgentPort(port: number): void {
  try {
    localStorage.setItem(KEPT, String(port));
  } catch {
    // Without storage the agent is looked for at its own port.
  }
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`http://127.0.0.1:${agentPort()}${path}`, {
      ...init,
      headers: {
        'accept-language': language(),
        ...(init.body ? { 'content-type': 'application/json' } : {}),
      },
    });
  } catch (error) {
    throw new Unreachable(error);
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as T;
  throw refusalOf(completed(body, response.status));
}

/** The agent's problems have no request number of the platform. */
function completed(body: unknown, status: number): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const problem = { status, requestId: 'agent', ...body } as Problem;
  return { ...problem, type: problem.type.replace(/^.*[:/#]/, '') };
}

export async function agentCards(signal?: AbortSignal): Promise<AgentCard[]> {
  const timeout = AbortSignal.timeout(4000);
  const { items } = await ask<{ items: AgentCard[] }>('/cards', {
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  });
  return items;
}

/** Waits until the person has answered the agent. */
export async function agentSign(
  cardId: string,
  bytesToSign: string,
  purpose: string,
  signal?: AbortSignal,
): Promise<string> {
  const { cms } = await ask<{ cms: string }>('/signatures', {
    method: 'POST',
    body: JSON.stringify({ cardId, bytesToSign, purpose }),
    ...(signal ? { signal } : {}),
  });
  return cms;
}

/** The person said no in the agent: not an error. */
export function isDeclined(error: unknown): boolean {
  return error instanceof Refusal && error.is('declined');
}
