import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './built.js';

const PATIENCE_MS = 60_000;
const MOST_KEPT = 8_000;

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
        throw new Error(`${this.name} did not answer within a minute:\n${this.lastWords}`);
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

/** As many ports nobody listens on as there are names; all held until the last is known, so that none comes twice. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((found) => server.listen(0, () => found((server.address() as { port: number }).port))),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}
