import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '@lumbung/platform';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const STARTS_WITHIN_MS = 30_000;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** One of the house's own processes, as it runs in earnest. */
export interface Running {
  readonly url: string;
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
}

/** Compiles what changed, so that a process runs the code that stands here. */
export function build(): void {
  execFileSync(process.execPath, [join(root, 'tools', 'build.mjs'), '--server'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Starts the gateway or the worker on the database of a spec and waits until it is ready. */
export async function startProcess(app: 'gateway' | 'worker', config: Config): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'apps', app, 'dist', 'main.js')], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: config.DATABASE_URL,
      GATEWAY_PORT: String(port),
      WORKER_PORT: String(port),
      LOG_LEVEL: process.env.FAULT_LOG ?? 'silent',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<Ended>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const url = `http://127.0.0.1:${port}`;
  await ready(url, app, child);
  return { url, ended, kill: (signal) => child.kill(signal) };
}

async function ready(url: string, app: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + STARTS_WITHIN_MS; Date.now() < until; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`The ${app} ended with code ${child.exitCode}.`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
  }
  child.kill('SIGKILL');
  throw new Error(`The ${app} did not become ready.`);
}

/**
 * A process takes some seconds until it listens, and in between nobody else may be given its port: these lie below those
 * that a system gives out by itself, beside those of the browser specs, and each worker of jest has two hundred.
 */
let nextPort = 12_000 + (Number(process.env.JEST_WORKER_ID ?? 0) % 30) * 200 + (process.pid % 100);

async function freePort(): Promise<number> {
  for (;;) {
    const port = nextPort++;
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, () => probe.close(() => resolve(true)));
  });
}
