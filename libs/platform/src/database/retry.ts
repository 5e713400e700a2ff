const DEADLOCK = '40P01';
const SERIALIZATION_FAILURE = '40001';

/** PostgreSQL undoes one of two transactions that wait for each other: the undone one simply starts again. */
export async function retryingDeadlocks<T>(work: () => Promise<T>, attempts = 4): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !isDeadlock(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    }
  }
}

function isDeadlock(error: unknown): boolean {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return [code, driverError?.code].some((it) => it === DEADLOCK || it === SERIALIZATION_FAILURE);
}
