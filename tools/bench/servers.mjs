// The processes under measurement, each with a port of its own on this machine.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(import.meta.dirname, '..', '..');
const children = [];

export function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

export async function startGateway(url, env) {
  const port = await freePort();
  const began = performance.now();
  const child = start('apps/gateway/dist/main.js', [], { ...env, DATABASE_URL: url, GATEWAY_PORT: String(port) });
  await answering(child, `http://127.0.0.1:${port}/readyz`);
  return { pid: child.pid, port, startedIn: (performance.now() - began) / 1000 };
}

/** Once for all databases: one node process, as the gateway is one. */
export async function startFloor(env) {
  const port = await freePort();
  const child = start('tools/bench/floor.mjs', [String(port)], env);
  await ready(child);
  const tell = async (order) => {
    child.send(order);
    await ready(child);
  };
  return { pid: child.pid, port, tell };
}

export function stopAll() {
  for (const child of children) child.kill('SIGKILL');
}

function start(script, args, env) {
  const child = fork(join(root, script), args, {
    cwd: root,
    env,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  return child;
}

async function answering(child, url) {
  for (let tries = 0; child.exitCode === null && tries < 1_200; tries++) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await sleep(50);
  }
  throw new Error('A gateway of the benchmark did not come up.');
}

/** Until the process says something; one that ends instead is an error. */
async function ready(child) {
  const enough = new AbortController();
  const { signal } = enough;
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error('A server of the benchmark ended.');
  });
  try {
    await Promise.race([once(child, 'message', { signal }), ended]);
  } finally {
    enough.abort();
    ended.catch(() => undefined);
  }
}
