import { memberCards, toPdf, type MemberCard } from '@lumbung/documents';
import { ProfileService } from '@lumbung/cooperatives';
import { asId, Clock, newId, type BusinessDate } from '@lumbung/kernel';
import {
  currentLocale,
  currentPrincipal,
  currentTenant,
  InvalidInput,
  notFound,
  TenantDatabase,
  TenantVault,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { BookFile } from '../books/books.service.js';
import { memberKindLabel } from '../members/member-status.js';
import { MemberRecord, type MemberId } from '../members/member.entity.js';
import type { MemberKind, MemberStatus } from '../members/member.types.js';
import { cardCode, readCardCode } from './card-code.js';
import {
  MemberCardNotGood,
  TooManyCards,
  type MemberCardState,
  type OwnMemberCard,
  type ReplaceMemberCardInput,
} from './cards.types.js';

const MOST_CARDS = 100;

export type CardFormat = 'card' | 'a4';

/** Whoever holds a good card. */
export interface CardHolder {
  readonly id: MemberId;
  readonly memberNo: string;
  readonly fullName: string;
  readonly status: MemberStatus;
}

interface CardRow extends CardHolder {
  readonly kind: MemberKind;
  readonly joinedOn: string | null;
  readonly serial: number;
}

const SERIAL = `(select coalesce(max(c.serial), 0) + 1 from membership.ended_card c where c.tenant_id = $1 and c.member_id = m.id)`;
const COLUMNS = `m.id, m.member_no as "memberNo", m.full_name as "fullName", m.status, m.kind, m.joined_on::text as "joinedOn", ${SERIAL} as serial`;
const BY_ID = `select ${COLUMNS} from membership.member m where m.tenant_id = $1 and m.id = $2`;
const BY_PERSON = `select ${COLUMNS} from membership.member m where m.tenant_id = $1 and m.person_id = $2`;
const BY_IDS = `select ${COLUMNS} from membership.member m where m.tenant_id = $1 and m.id = any ($2::uuid[]) and m.status <> 'LEFT'
  order by m.number_key, m.id`;
const ENDED = `select serial, ended_at as "endedAt", ended_by_name as "endedByName", reason from membership.ended_card
  where tenant_id = $1 and member_id = $2 order by serial desc limit 20`;

/**
 * Member cards. A card is never issued: its code is reckoned from member and serial with the cooperative's key, so every
 * member has one from the first day, and only the cards that ended are kept.
 */
@Injectable()
export class MemberCardsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly profile: ProfileService,
    private readonly clock: Clock,
  ) {}

  /**
   * The member whose card was scanned; whether he may be served his status tells (an inactive member cannot transact).
   * Refuses a code that is forged, another cooperative's, of a replaced card, or of somebody who left (MemberCardNotGood):
   * to whoever holds it the four are one. One statement, none for a text that is no card.
   */
  async holderOf(code: string): Promise<CardHolder | MemberCardNotGood> {
    const card = readCardCode(await this.vault.keys(), code);
    const row = card && (await this.db.readRow<CardRow>(BY_ID, [card.memberId]));
    if (!row || row.serial !== card.serial || row.status === 'LEFT') return new MemberCardNotGood();
    const { id, memberNo, fullName, status } = row;
    return { id, memberNo, fullName, status };
  }

  /** Which card of a member is good, and which ended. Throws NOT_FOUND. */
  state(memberId: string): Promise<MemberCardState> {
    return this.db.transaction((tx) => this.stateIn(tx, memberId));
  }

  /** My own card; null for who is no member here or has left. */
  async own(): Promise<OwnMemberCard | null> {
    const keys = await this.vault.keys();
    const row = await this.db.readRow<CardRow>(BY_PERSON, [currentPrincipal().personId ?? null]);
    if (!row || row.status === 'LEFT') return null;
    const { memberNo, fullName, status, joinedOn, serial } = row;
    return { code: cardCode(keys, { memberId: row.id, serial }), memberNo, fullName, status, joinedOn, serial };
  }

  /**
   * Ends the card of a member who lost it; the next is good at once, also on his telephone. Safe to repeat by requestId.
   * Refuses a reason of fewer than five letters and who left (InvalidInput). Throws NOT_FOUND.
   */
  replace(input: ReplaceMemberCardInput): Promise<MemberCardState | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const reason = input.reason.trim();
      if (reason.length < 5) return new InvalidInput('problem.membership.why', 'reason');
      const member = await tx.lock(MemberRecord, asId<'Member'>(input.memberId));
      const earlier = await tx.claimRequest('membership.replaceCard', input.requestId, input, member.id);
      if (earlier) return this.stateIn(tx, earlier);
      if (member.status === 'LEFT') return new InvalidInput('problem.membership.hasLeft', 'memberId');
      const { serial } = await tx.rowOrFail<CardRow>(BY_ID, [member.id]);
      await tx.rows(
        `insert into membership.ended_card (tenant_id, id, member_id, serial, ended_at, ended_by_name, reason)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [newId<'EndedCard'>(), member.id, serial, this.clock.now(), currentPrincipal().displayName, reason],
      );
      tx.audit({
        action: 'membership.replaceCard',
        subject: 'Member',
        subjectId: member.id,
        before: { serial },
        after: { serial: serial + 1 },
        reason,
      });
      return this.stateIn(tx, member.id);
    });
  }

  /**
   * Cards to print, by number; who left gets none. The audit keeps who printed whose. Refuses more than a hundred
   * (TooManyCards); throws NOT_FOUND when none of them is a member here.
   */
  async file(memberIds: readonly string[], format: CardFormat): Promise<BookFile | TooManyCards> {
    if (memberIds.length > MOST_CARDS) return new TooManyCards(MOST_CARDS);
    const keys = await this.vault.keys();
    const [locale, cooperative] = [currentLocale(), await this.profile.current()];
    const rows = await this.db.transaction(async (tx) => {
      const found = await tx.rows<CardRow>(BY_IDS, [memberIds]);
      if (found.length === 0) throw notFound();
      for (const { id, serial } of found)
        tx.audit({ action: 'membership.printCard', subject: 'Member', subjectId: id, after: { serial } });
      return found;
    });
    const cards = rows.map(({ id, serial, fullName, memberNo, kind, joinedOn }): MemberCard => ({
      memberName: fullName,
      memberNo,
      kind: kind === 'REGULAR' ? null : memberKindLabel(kind, locale),
      joinedOn: joinedOn as BusinessDate | null,
      code: cardCode(keys, { memberId: id, serial }),
    }));
    const document = memberCards({ locale, cooperativeName: cooperative?.name ?? currentTenant().slug, cards });
    return {
      fileName: `${locale === 'id' ? 'Kartu anggota' : 'Member cards'}.pdf`,
      mimeType: 'application/pdf',
      content: await toPdf(document, format === 'card' ? 'CARD_86X54' : 'A4_CARDS'),
    };
  }

  private async stateIn(tx: Tx, memberId: string): Promise<MemberCardState> {
    const { serial, status } = await tx.rowOrFail<CardRow>(BY_ID, [memberId]);
    const ended = await tx.rows<MemberCardState['ended'][number]>(ENDED, [memberId]);
    return { __typename: 'MemberCardState', memberId, serial, isGood: status !== 'LEFT', ended };
  }
}
