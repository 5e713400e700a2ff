import { readFileSync } from 'node:fs';

const PREFIX = 'virtual:web-api/';
const IMPORT = /import \{([^}]*)\} from '@lumbung\/web-api';/g;
const DOCUMENT = /export const (\w+Document) = [^`]*TypedDocumentString\(`([^`]*)`/g;

/**
 * The typed documents of both web apps stand in one module, which a bundler can only give out whole. This makes a
 * module of each, a plain string, so that a screen brings its own questions and the shell none of theirs.
 */
export function oneModulePerDocument(file) {
  let documents = new Map();
  return {
    name: 'one-module-per-document',
    enforce: 'pre',
    buildStart() {
      documents = new Map(
        [...readFileSync(file, 'utf8').matchAll(DOCUMENT)].map(([, name, text]) => [
          name,
          text.replace(/\s+/g, ' ').trim(),
        ]),
      );
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('@lumbung/web-api')) return null;
      return code.replace(IMPORT, (_statement, names) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '' && !name.startsWith('type '))
          .map((name) => `import { ${name} } from '${PREFIX}${name}';`)
          .join(' '),
      );
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const name = id.slice(PREFIX.length + 1);
      const text = documents.get(name);
      if (text === undefined) throw new Error(`There is no document ${name} in ${file}: run node tools/codegen.mjs.`);
      return `export const ${name} = ${JSON.stringify(text)};`;
    },
  };
}
