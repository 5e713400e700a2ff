import { asId, maskNationalIdNo, maskPhoneNumber, newId, type NationalIdNo, type PhoneNumber } from '@lumbung/kernel';
import { InvalidInput, notFound, TenantDatabase, TenantVault, type TenantKeys, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ExitObstacles } from '../exits/exit-obstacles.js';
import { MemberRecord, type MemberId } from '../members/member.entity.js';
import { digitsOf } from '../particulars/national-id-check.js';
import {
  HeirSharesIncomplete,
  type Heir,
  type HeirInput,
  type MemberHeirs,
  type RevealedHeirs,
  type RevealHeirsInput,
  type SetHeirsInput,
} from './heirs.types.js';

const WHOLE_BASIS_POINTS = 10_000;

export interface SealedHeir extends Heir {
  readonly nationalIdSealed: Buffer | null;
  readonly phoneSealed: Buffer | null;
}

const HEIRS = `select h.id, h.full_name as "fullName", h.relation, h.share_basis_points as "shareBasisPoints",
    h.national_id_masked as "nationalIdNoMasked", h.phone_masked as "phoneMasked", h.national_id_sealed as "nationalIdSealed",
    h.phone_sealed as "phoneSealed"
  from membership.heir h where h.tenant_id = $1 and h.member_id = $2 order by h.position`;
const DELETE = `delete from membership.heir where tenant_id = $1 and member_id = $2`;
const INSERT = `insert into membership.heir (tenant_id, id, member_id, position, full_name, relation, share_basis_points,
    national_id_sealed, national_id_masked, phone_sealed, phone_masked) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** Who takes what a member leaves behind. */
@Injectable()
export class HeirsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly exits: ExitObstacles,
  ) {}

  /** The heirs of a member in their order. Throws NOT_FOUND, also for another cooperative's member. */
  of(memberId: string): Promise<MemberHeirs> {
    return this.db.transaction(async (tx) => {
      const { id } = await tx.get(MemberRecord, asId<'Member'>(memberId));
      return answer(id, await this.sealedOf(tx, id));
    });
  }

  /**
   * Writes the list anew; numbers of an heir who is named by his id stay where they are absent. Refuses shares that are
   * not 100 % together (HeirSharesIncomplete), and a list by which somebody was paid already (InvalidInput); an empty list
   * is possible. Throws NOT_FOUND. Source: bylaws practice.
   */
  async set({ memberId, heirs }: SetHeirsInput): Promise<MemberHeirs | HeirSharesIncomplete | InvalidInput> {
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const { id } = await tx.lock(MemberRecord, asId<'Member'>(memberId));
      return (await this.write(tx, keys, id, heirs)) ?? answer(id, await this.sealedOf(tx, id));
    });
  }

  /** What of a list cannot be written down, whoever's it is. */
  problemOf(heirs: readonly HeirInput[]): HeirSharesIncomplete | InvalidInput | undefined {
    const total = heirs.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0);
    const named = heirs.flatMap(({ id }) => id ?? []);
    if (new Set(named).size < named.length) return new InvalidInput('problem.membership.heirTwice', 'heirs');
    return heirs.length > 0 && total !== WHOLE_BASIS_POINTS ? new HeirSharesIncomplete(total) : undefined;
  }

  /** As `set`, for a member who is locked. */
  async write(
    tx: Tx,
    keys: TenantKeys,
    id: MemberId,
    heirs: readonly HeirInput[],
  ): Promise<HeirSharesIncomplete | InvalidInput | undefined> {
    const before = await this.sealedOf(tx, id);
    const known = new Map(before.map((heir) => [heir.id, heir]));
    if (heirs.some((heir) => heir.id && !known.has(heir.id))) throw notFound();
    const problem = this.problemOf(heirs);
    if (problem) return problem;
    if (await this.exits.havePaidHeirs(tx, id)) return new InvalidInput('problem.membership.heirsPaid', 'heirs');
    await tx.rows(DELETE, [id]);
    for (const [index, heir] of heirs.entries()) {
      const heirId = heir.id ?? newId<'Heir'>();
      const { fullName, relation, shareBasisPoints } = heir;
      const numbers = numbersOf(keys, heirId, heir, known.get(heirId));
      await tx.rows(INSERT, [heirId, id, index + 1, fullName.trim(), relation, shareBasisPoints, ...numbers]);
    }
    const after = await this.sealedOf(tx, id);
    tx.audit({
      action: 'membership.setHeirs',
      subject: 'Member',
      subjectId: id,
      before: before.map(shown),
      after: after.map(shown),
    });
    return undefined;
  }

  /** Shows the numbers of heirs whole; who looked and why stays in the audit. Refuses an empty reason (InvalidInput). */
  async reveal({ memberId, reason }: RevealHeirsInput): Promise<RevealedHeirs | InvalidInput> {
    if (reason.trim().length < 5) return new InvalidInput('problem.membership.reason', 'reason');
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const { id } = await tx.get(MemberRecord, asId<'Member'>(memberId));
      tx.audit({ action: 'membership.revealHeirs', subject: 'Member', subjectId: id, reason: reason.trim() });
      const heirs = (await this.sealedOf(tx, id)).map((heir) => ({ fullName: heir.fullName, ...openHeir(keys, heir) }));
      return { __typename: 'RevealedHeirs' as const, heirs };
    });
  }

  sealedOf(tx: Tx, memberId: MemberId): Promise<SealedHeir[]> {
    return tx.rows<SealedHeir>(HEIRS, [memberId]);
  }
}

/** The numbers of an heir, opened. */
export function openHeir(keys: TenantKeys, { id, nationalIdSealed, phoneSealed }: SealedHeir) {
  return {
    id,
    nationalIdNo: nationalIdSealed && keys.open(nationalIdSealed, `heir ${id} nationalId`),
    phone: phoneSealed && keys.open(phoneSealed, `heir ${id} phone`),
  };
}

function numbersOf(keys: TenantKeys, id: string, heir: HeirInput, known: SealedHeir | undefined) {
  const digits = heir.nationalIdNo ? digitsOf(heir.nationalIdNo) : null;
  const phone = heir.phone ?? null;
  return [
    ...(heir.nationalIdNo === undefined
      ? [known?.nationalIdSealed ?? null, known?.nationalIdNoMasked ?? null]
      : [digits && keys.seal(digits, `heir ${id} nationalId`), digits && maskNationalIdNo(digits as NationalIdNo)]),
    ...(heir.phone === undefined
      ? [known?.phoneSealed ?? null, known?.phoneMasked ?? null]
      : [phone && keys.seal(phone, `heir ${id} phone`), phone && maskPhoneNumber(phone as PhoneNumber)]),
  ];
}

function shown({ id, fullName, relation, shareBasisPoints, nationalIdNoMasked, phoneMasked }: Heir): Heir {
  return { id, fullName, relation, shareBasisPoints, nationalIdNoMasked, phoneMasked };
}

const answer = (memberId: string, heirs: SealedHeir[]): MemberHeirs => ({
  __typename: 'MemberHeirs',
  memberId,
  heirs: heirs.map(shown),
});
