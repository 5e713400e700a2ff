import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './built.js';

/** Three streets may open at once on two slow cores; a process that fails to start ends, and is heard of at once. */
const PATIENCE_MS = 150_000;
const MOST_KEPT = 8_000;
const LOWEST_PORT = 20_000;
const PLACES = 12;

/** One of the real processes, as `npm start` would run it. */
export class Running {
  /** The end of what it wrote, for whoever has to find out what went wrong. */
  lastWords = '';
  private readonly child: ChildProcess;

  constructor(
    readonly name: string,
    main: string,
    readonly port: number,
    env: NodeJS.ProcessEnv,
  ) {
    this.child = spawn(process.execPath, [main], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (text: Buffer) => (this.lastWords = (this.lastWords + text.toString()).slice(-MOST_KEPT)));
    }
  }

  async untilHealthy(): Promise<void> {
    for (const began = Date.now(); !(await this.isHealthy()); await sleep(100)) {
      if (this.child.exitCode !== null)
        throw new Error(`${this.name} ended with code ${this.child.exitCode}:\n${this.lastWords}`);
      if (Date.now() - began > PATIENCE_MS)
        throw new Error(`${this.name} did not answer within ${PATIENCE_MS / 1000} seconds:\n${this.lastWords}`);
    }
  }

  /** Asks it to end, and insists after a while. */
  async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((done) => this.child.once('exit', done));
    this.child.kill('SIGTERM');
    const insist = setTimeout(() => this.child.kill('SIGKILL'), 5_000);
    await gone;
    clearTimeout(insist);
  }

  private async isHealthy(): Promise<boolean> {
    try {
      return (await fetch(`http://localhost:${this.port}/healthz`, { signal: AbortSignal.timeout(1_000) })).ok;
    } catch {
      return false;
    }
  }
}

/**
 * As many ports nobody listens on as there are names. Below those that the system gives away by itself: between asking
 * and listening it would hand them to others. Each worker of the specs, and each copy of the house, looks in its place.
 */
export async function freePorts(count: number): Promise<number[]> {
  const place = createHash('sha256').update(ROOT).digest().readUInt16BE() % PLACES;
  const ports: number[] = [];
  for (
    let port = LOWEST_PORT + place * 1_000 + Number(process.env.JEST_WORKER_ID ?? 0) * 100;
    ports.length < count;
    port++
  )
    if (await isFree(port)) ports.push(port);
  return ports;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((found) => {
    const server = createServer();
    server.once('error', () => found(false));
    server.listen(port, () => server.close(() => found(true)));
  });
}
