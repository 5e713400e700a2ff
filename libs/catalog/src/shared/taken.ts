const UNIQUE_VIOLATION = '23505';

/**
 * Runs `work`; where it stumbles over this unique key, the refusal instead. The database decides who was first, so two
 * at once cannot both pass a check made before. Behind a row policy it does not tell which value was taken.
 */
export async function orTaken<T, R>(
  constraint: string,
  refusal: () => R | Promise<R>,
  work: () => Promise<T>,
): Promise<T | R> {
  try {
    return await work();
  } catch (error) {
    const cause = ((error as { driverError?: object }).driverError ?? error) as { code?: string; constraint?: string };
    if (cause.code !== UNIQUE_VIOLATION || cause.constraint !== constraint) throw error;
    return refusal();
  }
}
