// The figures as Markdown, to be read in a terminal and pasted into docs/performance.md.
import { mediansOf, ratioOf } from './measure.mjs';

const number = (value, digits = 2) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, n) => (n === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Every contender of every operation. */
export function operationTable(measured) {
  const head = [
    'operation',
    'contender',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'server CPU ms',
    'database CPU ms',
    'SQL messages',
  ];
  const rows = measured.flatMap(({ operation, messages, results }) =>
    [...results].map(([name, slices], n) => {
      const { perSecond, p50, p99, server, database } = mediansOf(slices);
      return [
        n === 0 ? operation.title : '',
        name,
        number(perSecond, 0),
        number(p50, 1),
        number(p99, 1),
        number(server),
        number(database),
        messages,
      ];
    }),
  );
  return table(head, rows);
}

/** How each operation stands to the floor over the same database, and the largest database to the smallest. */
export function ratioTable(measured, sizes) {
  const [small, large] = [sizes[0].tenants, sizes.at(-1).tenants];
  const head = [
    'operation',
    ...sizesOfFloor(measured).map((tenants) => `of the floor, ${tenants} tenants`),
    'wanted',
    `CPU, ${large} to ${small} tenants`,
    `the floor, ${large} to ${small}`,
  ];
  const rows = measured.map(({ operation, results }) => [
    operation.title,
    ...sizesOfFloor(measured).map((tenants) =>
      number(ratioOf(results.get(`floor ${tenants}`), results.get(`gateway ${tenants}`))),
    ),
    operation.bar ? `≥ ${operation.bar}` : '',
    large === small ? '' : number(ratioOf(results.get(`gateway ${large}`), results.get(`gateway ${small}`))),
    large === small ? '' : number(ratioOf(results.get(`floor ${large}`), results.get(`floor ${small}`))),
  ]);
  return table(head, rows);
}

const sizesOfFloor = (measured) =>
  [...measured[0].results.keys()].filter((name) => name.startsWith('floor ')).map((name) => Number(name.slice(6)));

const POSTINGS = {
  'TPC-B': 'pgbench TPC-B',
  spread: 'one journal, many accounts',
  cash: 'one journal, one cash account',
  batch: '50 journals in one call',
};
const WANTED = { spread: '≥ 0.75', cash: '≥ 0.70' };

export function postingTable(posted) {
  const rows = posted.flatMap(({ clients, contenders }) =>
    contenders.map(({ name, perSecond, latency, database, ratio, cpuRatio }) => [
      POSTINGS[name],
      clients,
      number(perSecond, 0),
      number(latency),
      number(database, 3),
      number(ratio),
      number(cpuRatio),
      WANTED[name] ?? '',
    ]),
  );
  return table(
    ['posting', 'clients', 'per second', 'latency ms', 'database CPU ms', 'of TPC-B', 'of TPC-B by CPU', 'wanted'],
    rows,
  );
}
