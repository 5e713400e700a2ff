// The plan of calls: who may import whom. Every domain may also use kernel, events and platform.
// Calls go down this stairs; news (events) goes anywhere.
export const mayCall = {
  identity: [], // people who sign in: accounts, sessions, roles
  ledger: [], // the double-entry books of each cooperative
  payments: ['ledger'], // cash desk, QRIS, bank transfer
  cooperatives: ['identity'], // the tenants: profile, papers, officers
  banking: ['ledger', 'payments'], // cash and bank accounts, statements of banks held against the books
  assets: ['ledger'], // fixed assets of a cooperative, and their depreciation
  council: ['identity', 'cooperatives'], // what a Dekopinda does: verification, suspension
  membership: ['identity', 'cooperatives'], // the member register
  savings: ['identity', 'membership', 'ledger', 'payments'], // share capital and deposits of the members
  field: ['identity', 'membership', 'ledger', 'payments', 'savings'], // collectors: what they take in, and the cash they bring
  sellers: ['identity', 'membership'], // who sells through the cooperative (UMKM): application, agreement, declaration
  catalog: ['membership', 'ledger', 'sellers'], // products, prices, stock; a receipt of goods posts in its own transaction
  promotions: ['membership', 'catalog'], // vouchers and rules: what they take off, and how often they may
  consignment: ['membership', 'ledger', 'savings', 'sellers', 'catalog'], // goods of others: delivered, sold, returned, paid out
  orders: [
    'identity',
    'membership',
    'ledger',
    'payments',
    'savings',
    'sellers',
    'catalog',
    'promotions',
    'consignment',
  ], // cart, order, fulfilment
  market: ['cooperatives', 'payments', 'catalog', 'orders'], // the common market place: what cooperatives publish to all
  intake: ['identity', 'membership', 'ledger', 'savings', 'catalog'], // other books and lists taken over: members, balances, deductions
  reporting: [
    'identity',
    'assets',
    'banking',
    'cooperatives',
    'council',
    'membership',
    'ledger',
    'payments',
    'savings',
    'field',
    'sellers',
    'catalog',
    'promotions',
    'consignment',
    'orders',
    'market',
  ],
};

const everywhere = ['domain:kernel', 'domain:events', 'domain:platform'];
// Paper: receipts, notes and labels; any domain may print.
const paper = 'domain:documents';
const domains = Object.keys(mayCall).map((domain) => `domain:${domain}`);

/** The same plan in the words of Nx: one rule a tag. */
export const constraints = [
  { sourceTag: 'domain:kernel', onlyDependOnLibsWithTags: ['domain:kernel'] },
  { sourceTag: 'domain:events', onlyDependOnLibsWithTags: ['domain:kernel', 'domain:events'] },
  { sourceTag: 'domain:platform', onlyDependOnLibsWithTags: everywhere },
  { sourceTag: paper, onlyDependOnLibsWithTags: ['domain:kernel', paper] },
  ...Object.entries(mayCall).map(([domain, callees]) => ({
    sourceTag: `domain:${domain}`,
    onlyDependOnLibsWithTags: [
      `domain:${domain}`,
      ...everywhere,
      paper,
      ...callees.map((callee) => `domain:${callee}`),
    ],
  })),
  { sourceTag: 'domain:domains', onlyDependOnLibsWithTags: [...everywhere, ...domains] },
  { sourceTag: 'domain:app', onlyDependOnLibsWithTags: [...everywhere, paper, ...domains, 'domain:domains'] },
  // The browser specs arrange by the services of the house, and look through the screens only.
  { sourceTag: 'domain:e2e', onlyDependOnLibsWithTags: [...everywhere, paper, ...domains, 'domain:domains'] },
  { sourceTag: 'domain:web-tokens', onlyDependOnLibsWithTags: ['domain:web-tokens'] },
  { sourceTag: 'domain:web-api', onlyDependOnLibsWithTags: ['domain:web-api'] },
  { sourceTag: 'domain:shop', onlyDependOnLibsWithTags: ['domain:kernel', 'domain:web-api', 'domain:web-tokens'] },
  { sourceTag: 'domain:console', onlyDependOnLibsWithTags: ['domain:kernel', 'domain:web-api', 'domain:web-tokens'] },
  {
    sourceTag: 'runs:anywhere',
    onlyDependOnLibsWithTags: ['runs:anywhere'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg'],
  },
  { sourceTag: 'runs:web', notDependOnLibsWithTags: ['runs:server'] },
];
