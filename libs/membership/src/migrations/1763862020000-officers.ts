import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who held which office, from when until when. A new table only: no lock on what is there. */
export class Officers1763862020000 implements MigrationInterface {
  name = 'Officers1763862020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TERMS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const TERMS = /* sql */ `
  create table membership.office_term (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_id uuid not null,
    office text not null check (office in ('CHAIR', 'VICE_CHAIR', 'SECRETARY', 'TREASURER', 'BOARD_MEMBER',
      'SUPERVISORS_CHAIR', 'SUPERVISOR', 'SHARIA_BOARD', 'MANAGER')),
    -- Offices are named in their order, the chair first.
    position integer not null generated always as (array_position(array['CHAIR', 'VICE_CHAIR', 'SECRETARY', 'TREASURER',
      'BOARD_MEMBER', 'SUPERVISORS_CHAIR', 'SUPERVISOR', 'SHARIA_BOARD', 'MANAGER'], office)) stored,
    appointed_on date not null,
    -- The last day as it was planned; he stays in office until it is ended.
    term_ends_on date,
    reference text check (length(reference) between 1 and 120),
    ended_on date,
    end_reason text check (end_reason in ('TERM_OVER', 'RESIGNED', 'DISMISSED', 'LEFT', 'DECEASED', 'MISTAKEN')),
    end_reference text check (length(end_reference) between 1 and 120),
    primary key (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    check (term_ends_on > appointed_on),
    check (ended_on >= appointed_on),
    check ((ended_on is null) = (end_reason is null)),
    check (ended_on is not null or end_reference is null)
  );
  -- Never deleted: whoever was in office stays in the book.
  select platform.make_tenant_table('membership.office_term', 'select, insert, update');
  create index office_term_member on membership.office_term (tenant_id, member_id, office);
  create index office_term_order on membership.office_term (tenant_id, position, appointed_on, id);
  -- Nobody holds one office twice at once.
  create unique index office_term_held on membership.office_term (tenant_id, member_id, office) where ended_on is null;
`;
