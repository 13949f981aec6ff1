import type { components } from '../generated/api';

export type Problem = components['schemas']['Problem'];
export type FieldFault = NonNullable<Problem['errors']>[number];

/** What the platform refused, in the words of its problem document. */
export class Refusal extends Error {
  readonly code: string;

  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'Refusal';
    this.code = problem.type.replace('urn:portcover:problem:', '');
  }

  get status(): number {
    return this.problem.status;
  }

  get faults(): readonly FieldFault[] {
    return this.problem.errors ?? [];
  }

  is(...codes: string[]): boolean {
    return codes.includes(this.code);
  }
}

/** The platform could not be reached, or what answered was not the platform. */
export class Unreachable extends Error {
  constructor(cause?: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'title' in value &&
    'detail' in value &&
    'status' in value
  );
}

/** What an answer other than success means, whoever gave it. */
export function refusalOf(value: unknown): Refusal | Unreachable {
  return isProblem(value) ? new Refusal(value) : new Unreachable(value);
}
