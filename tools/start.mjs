// `npm start`: builds, starts the embedded PostgreSQL (unless DATABASE_URL is set), migrates, loads the demo data on the
// first run, starts gateway, worker, shop and console, and says where they are. Ctrl+C stops everything.
import { fork, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, watch as watchFolder, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer, buildWeb } from './build.mjs';
import { CannotStart, isFree, startPostgres } from './postgres.mjs';

const root = join(import.meta.dirname, '..');
const running = join(root, '.data', 'running.json');
const watch = process.argv.includes('--watch');
const env = {
  NODE_ENV: 'development',
  GATEWAY_PORT: '4000',
  SHOP_PORT: '4100',
  CONSOLE_PORT: '4200',
  WORKER_PORT: '4010',
  POSTGRES_PORT: '54320',
  LOG_LEVEL: 'warn',
  ...process.env,
};
// What was compiled once need not be parsed again: about a third off each process's start.
env.NODE_COMPILE_CACHE ??= join(root, '.data', 'compile-cache');
env.GATEWAY_URL ??= `http://localhost:${env.GATEWAY_PORT}/graphql`;
env.CONSOLE_URL ??= `http://localhost:${env.CONSOLE_PORT}`;
env.SHOP_URL ??= `http://{slug}.localhost:${env.SHOP_PORT}`;

const apps = [
  { name: 'gateway', main: 'apps/gateway/dist/main.js', port: env.GATEWAY_PORT },
  { name: 'worker', main: 'apps/worker/dist/main.js', port: env.WORKER_PORT },
  { name: 'shop', main: 'apps/shop/dist/main.js', port: env.SHOP_PORT },
  { name: 'console', main: 'apps/console/dist/server/main.js', port: env.CONSOLE_PORT },
];
const children = [];
let cluster;
let stopping = false;

async function main() {
  const began = Date.now();
  await stopLeftovers();
  for (const { name, port } of apps) {
    if (!(await isFree(Number(port))))
      throw new CannotStart(`Port ${port} for ${name} is taken. Set ${name.toUpperCase()}_PORT to a free one.`);
  }
  say('Building …');
  await buildServer();
  buildWeb();
  if (!env.DATABASE_URL) {
    say('Starting PostgreSQL …');
    mkdirSync(join(root, '.data'), { recursive: true });
    cluster = await startPostgres({ folder: join(root, '.data', 'postgres'), port: Number(env.POSTGRES_PORT) });
    env.DATABASE_URL = await cluster.ensureDatabase('lumbung');
  }
  step('apps/gateway/dist/migrate.js');
  step('apps/demo/dist/main.js');
  say('Starting gateway, worker, shop and console …');
  await Promise.all(apps.map(start));
  greet(Date.now() - began);
  if (watch) buildOnChange();
}

/** One script that must succeed before the rest goes on; its own words say what is wrong. */
function step(script) {
  if (!existsSync(join(root, script))) return;
  try {
    execFileSync(process.execPath, [script], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  } catch {
    throw new CannotStart(`${script} did not succeed.`);
  }
}

async function start({ name, main, port }) {
  const child = fork(join(root, main), [], {
    cwd: root,
    env: { ...env, LUMBUNG_SERVICE: name },
    execArgv: watch ? ['--watch', '--watch-preserve-output'] : [],
  });
  children.push(child);
  remember();
  child.on('exit', (code) => {
    if (!watch) void stop(1, stopping ? undefined : `${name} ended with code ${code}; stopping the rest.`);
  });
  for (let waited = 0; !(await isHealthy(port)); waited += 100) {
    if (stopping) return;
    if (waited > 60_000) throw new CannotStart(`${name} did not answer within a minute.`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function isHealthy(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
}
/** `npm run dev`: a changed source is compiled; node restarts what imports it. */
function buildOnChange() {
  let pending;
  for (const folder of ['apps', 'libs']) {
    watchFolder(join(root, folder), { recursive: true }, (_, name) => {
      if (!/\/src\/.*\.(ts|tsx|css|graphql)$/.test(name ?? '')) return;
      clearTimeout(pending);
      pending = setTimeout(() => buildServer().then(() => buildWeb(), console.error), 200);
    });
  }
}

function greet(took) {
  const shop = (slug) => env.SHOP_URL.replace('{slug}', slug);
  const notes = join(root, '.data', 'demo-logins.txt');
  say(`
Lumbung is open (${(took / 1000).toFixed(1)} s).
  Console    ${env.CONSOLE_URL}
  Shops      ${shop('banyu-gembong')}   ${shop('susu-lereng-arjuna')}   ${shop('amanah-sae')}
  Platform   http://localhost:${env.SHOP_PORT}
  GraphQL    http://localhost:${env.GATEWAY_PORT}/graphql
${existsSync(notes) ? readFileSync(notes, 'utf8') : ''}
Ctrl+C stops everything.`);
}

/** A start that was killed may have left its processes: they are ours, so they are ended. A living one is left alone. */
async function stopLeftovers() {
  if (!existsSync(running)) return;
  const { parent, children } = JSON.parse(readFileSync(running, 'utf8'));
  if (isOurs(parent, 'start.mjs'))
    throw new CannotStart('Lumbung is already running here. Ctrl+C in its window stops it.');
  for (const pid of children) if (isOurs(pid, join(root, 'apps'))) process.kill(pid, 'SIGKILL');
  rmSync(running);
  await new Promise((done) => setTimeout(done, 300));
}

/** Whether a process of that number lives and is the one we mean; without /proc nothing is touched and the ports speak. */
function isOurs(pid, sign) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(sign);
  } catch {
    return false;
  }
}

function remember() {
  mkdirSync(join(root, '.data'), { recursive: true });
  writeFileSync(running, JSON.stringify({ parent: process.pid, children: children.map(({ pid }) => pid) }));
}

async function stop(code, why) {
  if (stopping) return;
  stopping = true;
  if (why) console.error(why);
  const gone = children
    .filter(({ exitCode }) => exitCode === null)
    .map((child) => new Promise((done) => child.once('exit', done)));
  for (const child of children) child.kill('SIGTERM');
  const tooLong = setTimeout(() => children.forEach((child) => child.kill('SIGKILL')), 10_000);
  await Promise.all(gone);
  clearTimeout(tooLong);
  await cluster?.stop();
  if (children.length > 0) rmSync(running, { force: true });
  process.exit(code);
}

function say(text) {
  console.log(text);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop(0));
main().catch((error) => stop(1, error instanceof CannotStart ? error.message : error.stack));
