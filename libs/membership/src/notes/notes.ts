import { asId, Clock, newId } from '@lumbung/kernel';
import {
  Allow,
  Connection,
  connectionFrom,
  currentPrincipal,
  DateTimeScalar,
  notFound,
  PageArgs,
  requireUuid,
  sliceOf,
  TenantDatabase,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { MemberRecord } from '../members/member.entity.js';
import { MembershipPermission } from '../membership.permissions.js';

@ObjectType({ description: 'What an officer wrote beside a member; it stays.' })
export class MemberNote {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) at: string;
  @Field() authorName: string;
  @Field() text: string;
}

@ObjectType({ description: 'A page of notes, newest first.' })
export class MemberNoteConnection extends Connection(MemberNote) {}

@InputType()
export class AddMemberNoteInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field()
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  text: string;
}

const NOTE = `id, at, author_name as "authorName", text from membership.note where tenant_id = $1`;
const FORWARD = `select ${NOTE} and member_id = $2 and ($3::uuid is null or id < $3) order by id desc limit $4`;
const BACKWARD = `select ${NOTE} and member_id = $2 and ($3::uuid is null or id > $3) order by id asc limit $4`;

/** What officers write beside a member. */
@Injectable()
export class NotesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** The notes on a member, newest first. Throws NOT_FOUND. */
  async list(memberId: string, page: PageArgs): Promise<MemberNoteConnection> {
    const slice = sliceOf(page, 1);
    const known = await this.db.readRow('select 1 from membership.member where tenant_id = $1 and id = $2', [memberId]);
    if (!known) throw notFound();
    const values = [memberId, slice.key?.[0] ?? null, slice.limit];
    const rows = await this.db.read<MemberNote>(slice.backward ? BACKWARD : FORWARD, values);
    return connectionFrom(rows, slice, ({ id }) => [id]);
  }

  /** Adds a note, once per requestId. Throws NOT_FOUND. */
  add({ requestId, memberId, text }: AddMemberNoteInput): Promise<MemberNote> {
    return this.db.transaction(async (tx) => {
      const member = await tx.get(MemberRecord, asId<'Member'>(memberId));
      const id = newId<'MemberNote'>();
      const earlier = await tx.claimRequest('membership.addNote', requestId, { memberId, text }, id);
      if (!earlier) {
        await tx.rows(
          'insert into membership.note (tenant_id, id, member_id, at, author_name, text) values ($1, $2, $3, $4, $5, $6)',
          [id, member.id, this.clock.now(), currentPrincipal().displayName, text.trim()],
        );
        tx.audit({ action: 'membership.addNote', subject: 'Member', subjectId: member.id });
      }
      return tx.rowOrFail<MemberNote>(`select ${NOTE} and id = $2`, [earlier ?? id]);
    });
  }
}

@Resolver()
export class NotesResolver {
  constructor(private readonly notes: NotesService) {}

  @Query(() => MemberNoteConnection, { description: '[permission: membership.read] Notes on a member, newest first.' })
  @Allow(MembershipPermission.Read)
  memberNotes(
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args() page: PageArgs,
  ): Promise<MemberNoteConnection> {
    return this.notes.list(requireUuid(memberId), page);
  }

  @Mutation(() => MemberNote, {
    description: '[permission: membership.enterApplication] Writes a note beside a member.',
  })
  @Allow(MembershipPermission.Enter)
  addMemberNote(@Args('input') input: AddMemberNoteInput): Promise<MemberNote> {
    return this.notes.add(input);
  }
}
