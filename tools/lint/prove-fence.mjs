// A fence nobody has seen holding is no fence: puts known violations into the tree, expects lint to name each, takes them out.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const violations = [
  {
    file: 'libs/ledger/src/fence-violation.ts',
    code: "import { OrdersModule } from '@lumbung/orders';\nexport const up = OrdersModule;\n",
    rule: '@nx/enforce-module-boundaries',
  },
  {
    file: 'libs/kernel/src/fence-violation.ts',
    code: "import { Injectable } from '@nestjs/common';\nexport const framework = Injectable;\n",
    rule: '@nx/enforce-module-boundaries',
  },
  {
    file: 'libs/catalog/src/fence-violation.ts',
    code: "import { DataSource } from 'typeorm';\nexport const past = DataSource;\n",
    rule: 'no-restricted-imports',
  },
];

for (const { file, code } of violations) writeFileSync(join(root, file), code);
const missed = [];
try {
  spawnSync('nx', ['show', 'projects'], { cwd: root });
  for (const { file, rule } of violations) {
    const { stdout, status } = spawnSync('eslint', ['--format', 'json', file], { cwd: root, encoding: 'utf8' });
    const found = status !== 0 && stdout.includes(`"ruleId":"${rule}"`);
    if (!found) missed.push(`${file}: ${rule} did not speak\n${stdout}`);
  }
} finally {
  for (const { file } of violations) if (existsSync(join(root, file))) rmSync(join(root, file));
}
if (missed.length > 0) {
  console.error(missed.join('\n'));
  process.exit(1);
}
console.log(`The fence holds: ${violations.length} known violations were caught.`);
