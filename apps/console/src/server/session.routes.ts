import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Gateway } from './gateway.js';
import { fault } from './security.js';
import type { SessionCookie } from './session-cookie.js';

const SIGNED_IN = '... on SignedIn { token expiresAt } ... on UserError { code message }';
const REFUSALS =
  '... on TooManyAttempts { retryAfterSeconds } ... on InvalidInput { field } ... on AccountExists { field }';

/** The doors through which a person comes in; each answers with a session or a refusal. */
const DOORS = {
  signIn: `mutation ConsoleSignIn($input: SignInInput!) {
    answer: signIn(input: $input) { __typename ${SIGNED_IN} ... on TooManyAttempts { retryAfterSeconds } }
  }`,
  acceptInvitation: `mutation ConsoleAcceptInvitation($input: AcceptInvitationInput!) {
    answer: acceptInvitation(input: $input) { __typename ${SIGNED_IN} ${REFUSALS.replace('... on TooManyAttempts { retryAfterSeconds } ', '')} }
  }`,
} as const;

const SIGN_OUT = `mutation ConsoleSignOut($input: SignOutInput!) { signOut(input: $input) { ... on SignedOut { endedSessions } } }`;

interface DoorAnswer {
  readonly answer: {
    readonly __typename: string;
    readonly token?: string;
    readonly expiresAt?: string;
    readonly code?: string;
  };
}

interface SessionBody {
  readonly door?: unknown;
  readonly input?: unknown;
}

/**
 * `POST /session { door, input }` signs in or accepts an invitation. The token goes into the cookie and never to the
 * page, which hears only that it worked, or the refusal. `DELETE /session` ends the session and forgets the cookie.
 */
export function sessionRoutes(server: FastifyInstance, gateway: Gateway, cookie: SessionCookie): void {
  server.post('/session', { bodyLimit: 16_384 }, async (request: FastifyRequest, reply: FastifyReply) => {
    const { door, input } = (request.body ?? {}) as SessionBody;
    if (door !== 'signIn' && door !== 'acceptInvitation') {
      return reply.code(400).send(fault('BAD_USER_INPUT', 'Unknown door.'));
    }
    const data = await gateway.ask<DoorAnswer>(request, DOORS[door], { input }).catch(() => undefined);
    if (!data) {
      return reply
        .code(502)
        .send(fault(data === undefined ? 'GATEWAY_SILENT' : 'INTERNAL_SERVER_ERROR', 'Signing in did not work.'));
    }
    const { token, expiresAt, ...rest } = data.answer;
    if (token === undefined || expiresAt === undefined) {
      return { data: { answer: rest } };
    }
    cookie.write(reply, token, expiresAt);
    return { data: { answer: { __typename: 'SignedIn' } } };
  });

  server.delete('/session', async (request: FastifyRequest, reply: FastifyReply) => {
    const isEverywhere = (request.query as { everywhere?: string }).everywhere === '1';
    await gateway.ask(request, SIGN_OUT, { input: { allSessions: isEverywhere } }).catch(() => undefined);
    cookie.forget(reply);
    return reply.code(204).send();
  });
}
