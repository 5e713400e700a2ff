import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actions } from './actions.id.js';
import { subjects } from './things.id.js';

const root = join(import.meta.dirname, '../../../../..');
const A_CALL = /\.audit\(\s*\{(.*?)\}\s*\)/gs;
const AN_ACTION = /\baction:[^,]*/g;
const A_SUBJECT = /\bsubject: '(\w+)'/g;
const A_NAME = /'([a-z]\w*\.[a-z]\w*)'/g;

/** What the sources hand to the audit trail: the text of each call. */
function audited(): string[] {
  const files = globSync('libs/*/src/**/*.ts', { cwd: root }).filter((file) => !/\.spec\.ts$|\/testing\//.test(file));
  return files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(A_CALL)].map(([, call = '']) => call),
  );
}

describe('the words of the audit trail', () => {
  const calls = audited();

  it('name every action the house writes down', () => {
    const named = calls.flatMap((call) => call.match(AN_ACTION) ?? []).flatMap((text) => [...text.matchAll(A_NAME)]);
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
