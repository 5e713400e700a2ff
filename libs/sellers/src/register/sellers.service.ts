import { notFound, TenantDatabase, type PersonId, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SellerState } from './seller-state.js';
import type { SellerId } from './seller.entity.js';

/** What other domains may know of a seller. */
export interface SellerCard {
  readonly id: SellerId;
  readonly slug: string;
  readonly name: string;
  readonly state: SellerState;
  readonly isPkp: boolean;
  readonly memberId: string | null;
}

const CARD = `id, slug, name, state, is_pkp as "isPkp", member_id as "memberId"`;
const BY_IDS = `select ${CARD} from sellers.seller where tenant_id = $1 and id = any ($2::uuid[])`;
const OF_PERSON = `select ${CARD} from sellers.seller where tenant_id = $1 and person_id = $2 and state in ('ACTIVE', 'SUSPENDED')`;

/** The questions other domains ask about sellers. In SQL they join `sellers.seller`. */
@Injectable()
export class SellersService {
  constructor(private readonly db: TenantDatabase) {}

  /** One seller, whatever his state. Throws NOT_FOUND, also for another cooperative's. One statement; `tx` undefined reads by itself. */
  async one(tx: Tx | undefined, sellerId: string): Promise<SellerCard> {
    const seller = (await this.byIds(tx, [sellerId])).get(sellerId as SellerId);
    if (!seller) throw notFound();
    return seller;
  }

  /** Several sellers with one statement; unknown ids are absent. */
  async byIds(tx: Tx | undefined, ids: readonly string[]): Promise<Map<SellerId, SellerCard>> {
    const rows = await (tx ? tx.rows<SellerCard>(BY_IDS, [ids]) : this.db.read<SellerCard>(BY_IDS, [ids]));
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The seller whose pages this person may open: active or suspended; null for anybody else, also for an applicant. */
  async ofPerson(tx: Tx | undefined, personId: PersonId | undefined): Promise<SellerCard | null> {
    if (!personId) return null;
    const row = await (tx
      ? tx.row<SellerCard>(OF_PERSON, [personId])
      : this.db.readRow<SellerCard>(OF_PERSON, [personId]));
    return row ?? null;
  }
}
