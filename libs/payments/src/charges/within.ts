/** What `work` answers, or `otherwise` where that takes longer than so many milliseconds; the work goes on all the same. */
export async function within<T, U>(work: Promise<T>, patienceMs: number, otherwise: U): Promise<T | U> {
  let clock: NodeJS.Timeout | undefined;
  const tooLong = new Promise<U>((done) => {
    clock = setTimeout(done, patienceMs, otherwise);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(clock);
  }
}
