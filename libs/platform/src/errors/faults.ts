import { GraphQLError } from 'graphql';

/** The closed list of faults. A refusal a person can act on is not among them: it is data (see UserError). */
export const FAULT_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export class Fault extends GraphQLError {
  constructor(
    readonly code: FaultCode,
    message: string,
    extensions: Record<string, unknown> = {},
  ) {
    super(message, { extensions: { code, ...extensions } });
  }
}

export const unauthenticated = () => new Fault('UNAUTHENTICATED', 'Please sign in.');
export const forbidden = () => new Fault('FORBIDDEN', 'This is not allowed for your role.');
/** Also the answer for another tenant's row: we do not tell that it exists. */
export const notFound = () => new Fault('NOT_FOUND', 'Not found.');
export const badUserInput = (message: string, fields?: Record<string, string[]>) =>
  new Fault('BAD_USER_INPUT', message, fields ? { fields } : {});
export const conflict = (message: string) => new Fault('CONFLICT', message);
export const rateLimited = (retryAfterSeconds: number) =>
  new Fault('RATE_LIMITED', 'Too many requests; try again later.', { retryAfterSeconds });
