import { sellerApplied } from '@lumbung/events';
import { asId, Clock, collapseSpaces, newId, slugify, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  currentLocale,
  currentPrincipal,
  currentTenant,
  forbidden,
  InvalidInput,
  RegionsService,
  TenantDatabase,
  TenantVault,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { checked, dataColumns, opened, shown, type CheckedData } from './private-data.js';
import {
  AlreadySeller,
  type ApplyAsSellerInput,
  type RegisterSellerInput,
  type RevealSellerDataInput,
  type SellerDataInput,
  type UpdateMySellerInput,
  type UpdateSellerInput,
} from './register.schema.js';
import { nameKey, SellerReadsService } from './seller-reads.service.js';
import { stateLabel, type SellerState } from './seller-state.js';
import { SellerRecord, type SellerId } from './seller.entity.js';
import type { Seller, SellerData } from './seller.types.js';

const LONGEST_SLUG = 63;

/** Who applies, and what is written of him. */
@Injectable()
export class SellerRegisterService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly vault: TenantVault,
    private readonly regions: RegionsService,
    private readonly reads: SellerReadsService,
  ) {}

  /**
   * The signed-in person asks to sell here; whoever is in the member register applies as that member. Safe to repeat by
   * requestId. Refuses somebody who sells here already or waits for an answer (AlreadySeller), and missing or impossible
   * data (InvalidInput). Bank account and numbers of the state are kept sealed. Throws FORBIDDEN for a key without a person.
   */
  async apply(input: ApplyAsSellerInput): Promise<Seller | AlreadySeller | InvalidInput> {
    const personId = currentPrincipal().personId ?? raise(forbidden());
    return this.write('sellers.apply', input, async (tx) => {
      const member = await tx.row<{ id: string }>(
        `select id from membership.member where tenant_id = $1 and person_id = $2 and status <> 'LEFT'`,
        [personId],
      );
      return { personId, memberId: member?.id ?? null, isPkp: false };
    });
  }

  /**
   * Staff write down a seller, who still has to be approved. With a member the member's account becomes the seller's.
   * Safe to repeat by requestId. Refuses as `apply` does; throws NOT_FOUND for a member this cooperative does not have.
   */
  async register(input: RegisterSellerInput): Promise<Seller | AlreadySeller | InvalidInput> {
    return this.write('sellers.register', input, async (tx) => {
      const member = input.memberId
        ? await tx.rowOrFail<{ id: string; personId: string | null }>(
            `select id, person_id as "personId" from membership.member where tenant_id = $1 and id = $2 and status <> 'LEFT'`,
            [input.memberId],
          )
        : null;
      return { personId: member?.personId ?? null, memberId: member?.id ?? null, isPkp: input.isPkp };
    });
  }

  /** Corrects a seller's data; what is absent stays, null clears what may be empty. Refuses impossible data (InvalidInput); throws NOT_FOUND. */
  update({ sellerId, name, isPkp, ...data }: UpdateSellerInput): Promise<Seller | InvalidInput> {
    return this.change('sellers.update', async () => asId<'Seller'>(sellerId), data, {
      ...(name == null ? {} : { name: collapseSpaces(name), nameKey: nameKey(name) }),
      ...(isPkp == null ? {} : { isPkp }),
    });
  }

  /** A seller changes his story, telephone, address and photo. Throws FORBIDDEN for whoever is none. */
  updateMine(input: UpdateMySellerInput): Promise<Seller | InvalidInput> {
    const { story, phone, address, photoMediaId } = input;
    const personId = currentPrincipal().personId;
    return this.change(
      'sellers.updateOwn',
      async (tx) => {
        const mine = await tx.row<{ id: SellerId }>(
          `select id from sellers.seller where tenant_id = $1 and person_id = $2 and state <> 'ENDED'`,
          [personId ?? null],
        );
        return mine?.id ?? raise(forbidden());
      },
      { story, phone, address, photoMediaId },
      {},
    );
  }

  /** Shows what is sealed; who looked, at whom and why stays in the audit. Refuses an empty reason (InvalidInput). Throws NOT_FOUND. */
  async reveal({ sellerId, reason }: RevealSellerDataInput): Promise<SellerData | InvalidInput> {
    if (reason.trim().length < 5) return new InvalidInput('problem.sellers.reason', 'reason');
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const seller = await tx.get(SellerRecord, asId<'Seller'>(sellerId));
      tx.audit({ action: 'sellers.revealData', subject: 'Seller', subjectId: seller.id, reason: reason.trim() });
      return { __typename: 'SellerData' as const, sellerId: seller.id, ...opened(keys, seller) };
    });
  }

  private async write(
    operation: string,
    input: ApplyAsSellerInput,
    whose: (tx: Tx) => Promise<Pick<SellerRecord, 'personId' | 'memberId' | 'isPkp'>>,
  ): Promise<Seller | AlreadySeller | InvalidInput> {
    const { requestId: _, name, ...rest } = input;
    const data = await this.dataOf(rest);
    if (data instanceof InvalidInput) return data;
    for (const field of ['goodsKind', 'phone', 'address'] as const)
      if (!data[field]) return new InvalidInput('problem.sellers.needed', field);
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const id = newId<'Seller'>();
      const earlier = await tx.claimRequest(operation, input.requestId, input, id);
      if (earlier) return this.reads.inTransaction(tx, earlier);
      // One at a time: of two who apply at once, the second sees the first, and gets another address for his page.
      await tx.rows(`select pg_advisory_xact_lock(hashtextextended('seller ' || $1::uuid, 0)) /* tenant_id */`);
      const owner = await whose(tx);
      const other = await tx.row<{ state: SellerState }>(
        `select state from sellers.seller where tenant_id = $1 and state <> 'ENDED' and (person_id = $2 or member_id = $3) limit 1`,
        [owner.personId, owner.memberId],
      );
      if (other) return new AlreadySeller(other.state, stateLabel(other.state, currentLocale()));
      if (!(await hasPhoto(tx, data))) return new InvalidInput('problem.sellers.photoUnknown', 'photoMediaId');
      const now = this.clock.now();
      const change = dataColumns(keys, id, data);
      await tx.insert(SellerRecord, {
        ...change,
        ...owner,
        id,
        slug: await freeSlug(tx, name),
        name: collapseSpaces(name),
        nameKey: nameKey(name),
        state: 'APPLIED',
        appliedAt: now,
        updatedAt: now,
      });
      await tx.rows(
        `insert into sellers.state_change (tenant_id, id, seller_id, at, to_state, actor_name) values ($1, $2, $3, $4, 'APPLIED', $5)`,
        [newId(), id, now, currentPrincipal().displayName],
      );
      tx.emit(sellerApplied({ sellerId: id, name: collapseSpaces(name) }));
      tx.audit({
        action: operation,
        subject: 'Seller',
        subjectId: id,
        after: { name: collapseSpaces(name), ...owner, ...shown(change, change) },
      });
      return this.reads.inTransaction(tx, id);
    });
  }

  private async change(
    action: string,
    which: (tx: Tx) => Promise<SellerId>,
    given: SellerDataInput,
    more: Partial<SellerRecord>,
  ): Promise<Seller | InvalidInput> {
    const data = await this.dataOf(given);
    if (data instanceof InvalidInput) return data;
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const seller = await tx.lock(SellerRecord, await which(tx));
      if (!(await hasPhoto(tx, data))) return new InvalidInput('problem.sellers.photoUnknown', 'photoMediaId');
      const change: Partial<SellerRecord> = { ...dataColumns(keys, seller.id, data), ...more };
      await tx.update<SellerRecord>(SellerRecord, seller.id, { ...change, updatedAt: this.clock.now() });
      tx.audit({
        action,
        subject: 'Seller',
        subjectId: seller.id,
        before: shown(seller, change),
        after: shown(change, change),
      });
      return this.reads.inTransaction(tx, seller.id);
    });
  }

  private async dataOf(given: SellerDataInput): Promise<CheckedData | InvalidInput> {
    const problem = given.address ? await this.regions.problemOf(given.address, 'address') : undefined;
    return problem ?? checked(given, this.clock.today(currentTenant().timeZone as CooperativeTimeZone));
  }
}

async function hasPhoto(tx: Tx, { photoMediaId }: CheckedData): Promise<boolean> {
  if (!photoMediaId) return true;
  return (
    (await tx.row('select 1 as found from platform.media where tenant_id = $1 and id = $2', [photoMediaId])) !==
    undefined
  );
}

/** The nearest free address of a page: warung-bu-siti, warung-bu-siti-2 … */
async function freeSlug(tx: Tx, name: string): Promise<string> {
  const cut = slugify(name)
    .slice(0, LONGEST_SLUG - 5)
    .replace(/-+$/, '');
  const base = cut.length >= 3 ? cut : `penjual${cut && `-${cut}`}`;
  const rows = await tx.rows<{ slug: string }>(
    `select slug from sellers.seller where tenant_id = $1 and slug >= $2 and slug < $2 || '~'`,
    [base],
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

function raise(error: Error): never {
  throw error;
}
