import type passport from 'passport';

/** What a strategy answers through passport's own `success`, `fail` and `error`. */
interface Answering {
  success(user: unknown): void;
  fail(): void;
  pass(): void;
  error(error: unknown): void;
}

/**
 * Asks a passport strategy who is behind a request, without Express: as passport's own middleware does, each request
 * gets its own copy of the strategy with the four answers filled in. Undefined when the strategy does not know him.
 */
export function ask<User>(strategy: passport.Strategy, request: object): Promise<User | undefined> {
  return new Promise((resolve, reject) => {
    const attempt = Object.create(strategy) as passport.Strategy & Answering;
    attempt.success = (user) => resolve(user as User);
    attempt.fail = () => resolve(undefined);
    attempt.pass = () => resolve(undefined);
    attempt.error = reject;
    (attempt as { authenticate(request: object): void }).authenticate(request);
  });
}
