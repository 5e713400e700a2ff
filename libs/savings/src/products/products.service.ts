import { Clock, newId, rupiah } from '@lumbung/kernel';
import { currentLocale, InvalidInput, notFound, TenantDatabase, translate, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { PRODUCT_JSON } from './product-json.js';
import type { SavingsFamily, SavingsProduct, SavingsProductId, ShariaContract } from './product.types.js';
import type { CreateSavingsProductInput, UpdateSavingsProductInput } from './products.schema.js';
import { SavingsTermsService } from '../terms/terms.service.js';
import { controlAccountOf } from './template.js';

type Row = { product: SavingsProduct };

/** The savings products of the current cooperative. */
@Injectable()
export class SavingsProductsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly terms: SavingsTermsService,
  ) {}

  /** All products, shares first, then by name; one statement. */
  async all(): Promise<SavingsProduct[]> {
    const rows = await this.db.read<Row>(ALL);
    return rows.map(({ product }) => labelled(product));
  }

  /**
   * Sets a product up; amounts are whole rupiah. Family and contract choose the control account of the chart. Refuses
   * (InvalidInput) a name that is taken, a second principal or mandatory share, a contract on a share, and a principal
   * share without its amount. Safe to repeat by requestId. Source of the one share of each kind: equal duties of all
   * members (UU 25/1992, article 41).
   */
  create(input: CreateSavingsProductInput): Promise<SavingsProduct | InvalidInput> {
    const id = newId<'SavingsProduct'>();
    const { name, family, contract = null } = input;
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('savings.createProduct', input.requestId, input, id);
      if (earlier) return one(tx, earlier);
      if ((family === 'PRINCIPAL') !== Boolean(input.principalAmount?.isPositive))
        return new InvalidInput('savings.problem.principalAmount', 'principalAmount');
      if (contract && !mayHave(contract, family)) return new InvalidInput('savings.problem.contract', 'contract');
      if (input.paysInShop && family !== 'VOLUNTARY')
        return new InvalidInput('savings.problem.paysInShop', 'paysInShop');
      const wrong = negative(input);
      if (wrong) return wrong;
      const created = await tx.row<{ id: SavingsProductId }>(INSERT, [
        id,
        name.trim(),
        family,
        contract,
        controlAccountOf(family, contract),
        input.principalAmount?.amount ?? null,
        input.minimumDeposit?.amount ?? 0,
        input.minimumBalance?.amount ?? 0,
        this.clock.now(),
        input.paysInShop ?? null,
        input.firstDeposit?.amount ?? 0,
      ]);
      if (!created) return new InvalidInput('savings.problem.productTaken', 'name', { name: name.trim() });
      const refused =
        input.terms && (await this.terms.addIn(tx, newId<'SavingsTerms'>(), { id, family, contract }, input.terms));
      if (refused instanceof InvalidInput) return refused;
      const product = await one(tx, id);
      tx.audit({ action: 'savings.createProduct', subject: 'savingsProduct', subjectId: id, after: product });
      return product;
    });
  }

  /** Changes name, minima or whether accounts can be opened. Refuses a name that is taken; throws NOT_FOUND. */
  update(input: UpdateSavingsProductInput): Promise<SavingsProduct | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const before = await one(tx, input.productId as SavingsProductId);
      if (input.paysInShop && before.family !== 'VOLUNTARY')
        return new InvalidInput('savings.problem.paysInShop', 'paysInShop');
      const wrong = negative(input);
      if (wrong) return wrong;
      const values = [
        input.name?.trim(),
        input.minimumDeposit?.amount,
        input.minimumBalance?.amount,
        input.isActive,
        input.paysInShop,
        input.firstDeposit?.amount,
      ];
      const changed = await tx.row(UPDATE, [input.productId, ...values.map((value) => value ?? null)]);
      if (!changed)
        return new InvalidInput('savings.problem.productTaken', 'name', { name: input.name ?? before.name });
      const after = await one(tx, input.productId as SavingsProductId);
      tx.audit({ action: 'savings.updateProduct', subject: 'savingsProduct', subjectId: after.id, before, after });
      return after;
    });
  }
}

/** The label is not kept: it is a word of the reader's language. */
export function labelled(product: SavingsProduct): SavingsProduct {
  return { ...product, familyLabel: translate(`savings.family.${product.family}`, currentLocale()) };
}

/** Shares are capital and have no contract; safe keeping (wadiah) can be asked back at any time, a term cannot. */
function mayHave(contract: ShariaContract, family: SavingsFamily): boolean {
  return family === 'VOLUNTARY' || family === 'PLANNED' || (family === 'TERM' && contract === 'MUDHARABAH');
}

async function one(tx: Tx, id: SavingsProductId): Promise<SavingsProduct> {
  const row = await tx.row<Row>(ONE, [id]);
  if (!row) throw notFound();
  return labelled(row.product);
}

function negative(input: CreateSavingsProductInput | UpdateSavingsProductInput): InvalidInput | undefined {
  const field = (['minimumDeposit', 'minimumBalance', 'firstDeposit'] as const).find(
    (name) => (input[name] ?? rupiah(0)).isNegative,
  );
  return field && new InvalidInput('savings.problem.negative', field);
}

const ALL = /* sql */ `
  select ${PRODUCT_JSON} as product from savings.product p where p.tenant_id = $1
   order by array_position(array['PRINCIPAL', 'MANDATORY'], p.family), p.name
`;

const ONE = `select ${PRODUCT_JSON} as product from savings.product p where p.tenant_id = $1 and p.id = $2`;

// A name that is taken, or a share there is already, inserts nothing: which of both, the sentence says.
const INSERT = /* sql */ `
  insert into savings.product (tenant_id, id, name, family, contract, account_number, principal_amount, minimum_deposit, minimum_balance, created_at, pays_in_shop, first_deposit)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning id
`;

const UPDATE = /* sql */ `
  update savings.product p
     set name = coalesce($3, p.name), minimum_deposit = coalesce($4, p.minimum_deposit),
         minimum_balance = coalesce($5, p.minimum_balance), is_active = coalesce($6, p.is_active),
         pays_in_shop = coalesce($7, p.pays_in_shop), first_deposit = coalesce($8, p.first_deposit)
   where p.tenant_id = $1 and p.id = $2
     and not exists (select from savings.product o
                      where o.tenant_id = $1 and o.id <> p.id
                        and (o.name = $3 or $6 and o.is_active and o.family = p.family and p.family in ('PRINCIPAL', 'MANDATORY')))
  returning p.id
`;
