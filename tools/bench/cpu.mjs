// CPU time of processes as Linux counts it, in milliseconds. Wall time says little on a machine that others use too.
import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK']));

function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1], own: fields[11] + fields[12], ended: fields[13] + fields[14] };
  } catch {
    return undefined;
  }
}

/** Of one process with all its threads. */
export function cpuOf(pid) {
  return ((stat(pid)?.own ?? 0) * 1000) / TICKS_PER_SECOND;
}

/** Of a PostgreSQL server: all its children, those that have ended, and itself. */
export function cpuOfCluster(postmaster) {
  const server = stat(postmaster);
  let ticks = server.own + server.ended;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const process = stat(name);
    if (process?.parent === postmaster) ticks += process.own;
  }
  return (ticks * 1000) / TICKS_PER_SECOND;
}

export function parentOf(pid) {
  return stat(pid)?.parent;
}

/** Resident memory in MiB. */
export function memoryOf(pid) {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
}
