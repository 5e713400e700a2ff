import { dataOf, send } from './ask.js';
import type { Refusal } from './use-act.js';

export interface SignInAnswer extends Partial<Refusal> {
  readonly __typename: 'SignedIn' | 'TotpRequired' | 'InvalidCredentials' | 'TooManyAttempts' | (string & {});
  readonly retryAfterSeconds?: number;
}

/** Comes in through a door; the session stays in a cookie no script can read. */
export async function enter(door: 'signIn' | 'acceptInvitation', input: object, locale: string): Promise<SignInAnswer> {
  const answer = await send<{ data?: { answer: SignInAnswer } }>('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': locale },
    body: JSON.stringify({ door, input }),
  });
  return dataOf(answer).answer;
}

/** Ends this session, or all of this person's. */
export async function leave(everywhere = false): Promise<void> {
  await send('/session' + (everywhere ? '?everywhere=1' : ''), { method: 'DELETE' });
}
