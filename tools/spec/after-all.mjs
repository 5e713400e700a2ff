// The server of the specs stays up for the next run unless CI asks for a clean end.
import { join } from 'node:path';
import { readFileSync } from 'node:fs';

export default async function afterAll() {
  if (!process.env.CI || process.env.SPEC_DATABASE_URL) return;
  const folder = join(
    import.meta.dirname,
    '..',
    '..',
    '.data',
    `spec-postgres-${process.env.SPEC_POSTGRES_PORT ?? 54329}`,
  );
  try {
    process.kill(Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGINT');
  } catch {
    // it was never started, or stopped already
  }
}
