// Compiles the server side from TypeScript to ESM with SWC, file by file, only what changed since the last time.
// `node tools/build.mjs` builds everything and the web apps; `--server` leaves the web apps out; `--project libs/x` one project.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const only = args.includes('--project') ? args[args.indexOf('--project') + 1] : undefined;

const WEB = new Set(['apps/shop', 'apps/console', 'libs/web-tokens', 'libs/web-api', 'libs/web-charts']);

/** `wanted` chooses source files by their path from the root. */
export async function buildServer(wanted = () => true) {
  const projects = ['libs', 'apps'].flatMap((group) =>
    existsSync(join(root, group)) ? readdirSync(join(root, group)).map((name) => `${group}/${name}`) : [],
  );
  let compiled = 0;
  for (const project of projects) {
    if (WEB.has(project) || (only && only !== project) || !existsSync(join(root, project, 'src'))) continue;
    compiled += await buildProject(project, wanted);
  }
  return compiled;
}

/** A project that came with a pull is found by its name before anybody installs again. */
function linkProject(project) {
  const link = join(root, 'node_modules/@lumbung', project.split('/')[1]);
  if (!existsSync(link)) symlinkSync(join('../..', project), link);
}

async function buildProject(project, isWanted) {
  linkProject(project);
  const source = join(root, project, 'src');
  const target = join(root, project, 'dist');
  const wanted = new Set();
  const stale = [];
  for (const file of filesIn(source)) {
    if (!file.endsWith('.ts') || file.endsWith('.spec.ts') || file.endsWith('.d.ts')) continue;
    const output = join(target, relative(source, file).replace(/\.ts$/, '.js'));
    wanted.add(output);
    if (!isWanted(relative(root, file))) continue;
    if (!existsSync(output) || statSync(output).mtimeMs < statSync(file).mtimeMs) stale.push([file, output]);
  }
  await Promise.all(stale.map(([file, output]) => compile(file, output)));
  if (existsSync(target)) {
    for (const file of filesIn(target)) if (!wanted.has(file.replace(/\.map$/, ''))) rmSync(file);
  }
  return stale.length;
}

async function compile(file, output) {
  const { code, map } = await transformFile(file, {
    configFile: join(root, '.swcrc'),
    sourceFileName: relative(dirname(output), file),
  });
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(`${output}.map`, map ?? '');
  writeFileSync(output, `${code}\n//# sourceMappingURL=${output.split('/').at(-1)}.map\n`);
}

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

const WEB_APPS = {
  'apps/shop': 'dist/main.js',
  'apps/console': 'dist/server/main.js',
};
const SHARED_BY_WEB = ['libs/kernel/src', 'libs/web-api/src', 'libs/web-tokens/src'];

/** Builds shop and console where a source is newer than what was built. */
export function buildWeb() {
  for (const [app, main] of Object.entries(WEB_APPS)) {
    const sources = [join(app, 'src'), join(app, 'build.mjs'), ...SHARED_BY_WEB];
    if (newest(sources) <= newest([join(app, main)])) continue;
    execFileSync(process.execPath, [join(root, app, 'build.mjs')], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

function newest(paths) {
  const times = paths
    .map((path) => join(root, path))
    .filter(existsSync)
    .flatMap((path) => (statSync(path).isDirectory() ? [...filesIn(path)] : [path]));
  return Math.max(0, ...times.map((path) => statSync(path).mtimeMs));
}

if (process.argv[1] === import.meta.filename) {
  await buildServer();
  if (!args.includes('--server') && !only) buildWeb();
}
