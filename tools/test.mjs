// `npm test`: lint with the module fence, types, all specs on a real PostgreSQL, the browser specs. Stops at nothing,
// so that one run tells everything; ends with the count of all.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './spec/chromium.mjs';

const root = join(import.meta.dirname, '..');
const results = join(root, '.data', 'spec-results.json');
const began = Date.now();
let passed = 0;
let failed = 0;

mkdirSync(join(root, '.data'), { recursive: true });
const env = { ...process.env, NX_TUI: 'false', NX_DAEMON: 'false', FORCE_COLOR: '0' };

await check('build', 'node', ['tools/build.mjs']);
// Two at a time: each of them keeps but one core busy most of its time.
await Promise.all([
  check('lint', 'nx', ['run-many', '-t', 'lint', '--parallel=2', '--outputStyle=stream']),
  inTurn([
    ['types of the server', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
    ...['shop', 'console'].map((app) => [
      `types of the ${app}`,
      'tsc',
      ['--noEmit', '-p', `apps/${app}/tsconfig.json`],
    ]),
    ['schema.graphql and docs/errors.md are fresh', 'node', ['tools/schema.mjs', '--check']],
    ['the typed documents of the web apps are fresh', 'node', ['tools/codegen.mjs', '--check']],
  ]),
]);
// Alone: it puts violations into the tree.
await check('the fence catches violations', 'node', ['tools/lint/prove-fence.mjs']);
const chromium = findChromium();
specs({ ...env, CHROMIUM: chromium });

console.log(`\nTook ${Math.round((Date.now() - began) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function inTurn(checks) {
  for (const [name, command, args] of checks) await check(name, command, args);
}

/** What it printed is told when it is over, so that two at once do not talk at once. */
async function check(name, command, args) {
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => printed.push(text));
  const [status] = await once(child, 'close');
  console.log(`\n— ${name}`);
  process.stdout.write(Buffer.concat(printed));
  if (status === 0) passed++;
  else {
    failed++;
    console.log(`FAILED: ${name}`);
  }
}

function specs(environment) {
  console.log('\n— specs');
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${results}`,
    ],
    { cwd: root, env: environment, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const counted = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
  passed += counted?.numPassedTests ?? 0;
  failed += (counted?.numFailedTests ?? 0) + (counted?.numRuntimeErrorTestSuites ?? 0);
  if (status !== 0 && failed === 0) failed++;
}
