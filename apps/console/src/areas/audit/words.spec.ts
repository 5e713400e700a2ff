import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actions } from './actions.id.js';
import { subjects } from './things.id.js';

const root = join(import.meta.dirname, '../../../../..');
const A_CALL = /\.audit\(\s*\{(.*?)\}\s*\)/gs;
/** In the call itself, or handed on to it by what the file names so. */
const AN_ACTION = /\baction:[^,]*|\b(?:action|operation) = .*|\.(?:change|write|connect)\(.*/g;
const A_SUBJECT = /\bsubject: '(\w+)'/g;
const A_NAME = /'([a-z]\w*\.[a-z]\w*)'/g;

/** The sources that write to the audit trail. */
function auditing(): string[] {
  const files = globSync('libs/*/src/**/*.ts', { cwd: root }).filter((file) => !/\.spec\.ts$|\/testing\//.test(file));
  return files.map((file) => readFileSync(join(root, file), 'utf8')).filter((text) => /audit/.test(text));
}

describe('the words of the audit trail', () => {
  const sources = auditing();
  const calls = sources.flatMap((text) => [...text.matchAll(A_CALL)].map(([, call = '']) => call));

  it('name every action the house writes down', () => {
    const named = [...calls, ...sources]
      .flatMap((call) => call.match(AN_ACTION) ?? [])
      .flatMap((text) => [...text.matchAll(A_NAME)]);
    const written = new Set(named.map(([, action = '']) => action));

    expect(written.size).toBeGreaterThan(200);
    expect([...written].filter((action) => !(action in actions))).toEqual([]);
  });

  it('name every kind of thing it writes of', () => {
    const kinds = calls.flatMap((call) => [...call.matchAll(A_SUBJECT)]).map(([, kind = '']) => kind);
    const written = new Set(kinds.map((kind) => kind.charAt(0).toLowerCase() + kind.slice(1)));

    expect(written.size).toBeGreaterThan(60);
    expect([...written].filter((kind) => !(kind in subjects))).toEqual([]);
  });
});
