import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

export const ROOT = join(import.meta.dirname, '../../..');

/** The web apps are built to a place of the specs' own: files must not go from under a shop that is running. */
const BUILT = join(ROOT, '.data/e2e');
const WEB_LIBS = ['libs/kernel/src', 'libs/web-api/src', 'libs/web-tokens/src'] as const;
const PARTS = ['src', 'static', 'index.html', 'build.mjs'] as const;
const SERVERS = { shop: 'main.js', console: 'server/main.js' } as const;
const KEPT_MS = 60 * 60 * 1000;

export interface Mains {
  readonly gateway: string;
  readonly worker: string;
  readonly shop: string;
  /** Absent where nobody goes to the desk. */
  readonly console?: string;
}

/**
 * Builds what is older than its source, and answers what to start. Under a lock of the database server: spec files run
 * side by side, and each wants the same build.
 */
export async function ensureBuilt(hasDesk: boolean): Promise<Mains> {
  const client = new pg.Client({ connectionString: process.env.SPEC_ADMIN_URL });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('lumbung build'))`);
    run('tools/build.mjs', '--server');
    return {
      gateway: join(ROOT, 'apps/gateway/dist/main.js'),
      worker: join(ROOT, 'apps/worker/dist/main.js'),
      shop: built('shop'),
      ...(hasDesk && { console: built('console') }),
    };
  } finally {
    await client.end();
  }
}

/** One folder for each edition of the sources: somebody may be editing while another street still stands. */
function built(app: keyof typeof SERVERS): string {
  const sources = [...WEB_LIBS, ...PARTS.map((part) => `apps/${app}/${part}`)].map((path) => join(ROOT, path));
  const hash = createHash('sha256');
  for (const file of sources.filter((path) => existsSync(path)).flatMap(filesIn))
    hash.update(`${file} ${statSync(file).mtimeMs}\n`);
  const folder = join(BUILT, `${app}-${hash.digest('hex').slice(0, 12)}`);
  const main = join(folder, SERVERS[app]);
  // A build writes its server last: where that stands, all stands.
  if (!existsSync(main)) {
    forgetOld(app);
    run(`apps/${app}/build.mjs`, folder);
  }
  return main;
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return /\.spec\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

function forgetOld(app: string): void {
  mkdirSync(BUILT, { recursive: true });
  for (const name of readdirSync(BUILT).filter((folder) => folder.startsWith(`${app}-`))) {
    const folder = join(BUILT, name);
    if (Date.now() - statSync(folder).mtimeMs > KEPT_MS) rmSync(folder, { recursive: true });
  }
}

function run(script: string, ...args: string[]): void {
  // Under the specs' own NODE_ENV the bundler would build for debugging.
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
