import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, normaliseSearch } from '@lumbung/kernel';
import { OrganisationNames } from '@lumbung/identity';
import {
  connectionFrom,
  notFound,
  PlatformDatabase,
  sliceOf,
  type ConnectionOf,
  type PageArgs,
} from '@lumbung/platform';
import { CARD_COLUMNS, CooperativeView, type CooperativeRow } from '../profile/cooperative-view.js';
import type { Cooperative } from '../profile/cooperative.schema.js';
import type { CooperativeFilter } from './directory.schema.js';

/** The public directory: cooperatives that are active and carry a council's badge that has not run out. */
@Injectable()
export class DirectoryService implements OnModuleInit {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly view: CooperativeView,
    private readonly clock: Clock,
    private readonly names: OrganisationNames,
  ) {}

  onModuleInit(): void {
    this.names.answeredBy('COOPERATIVE', (id) => this.nameOf(id));
  }

  /** One cooperative of the directory; throws NOT_FOUND also for a draft, a suspended one or a badge that ran out. */
  async find(slug: string): Promise<Cooperative> {
    const row = await this.database.readRow<CooperativeRow>(`${LISTED} and t.slug = $2`, [this.today(), slug]);
    if (!row) throw notFound();
    return this.view.of(row);
  }

  /** A page of the directory by name. Counts only when asked to. */
  async list(
    filter: CooperativeFilter | null | undefined,
    page: PageArgs,
    counting: boolean,
  ): Promise<ConnectionOf<Cooperative>> {
    const slice = sliceOf(page, 2);
    const [name, id] = slice.key ?? [null, null];
    const wish = [
      this.today(),
      filter?.search ? normaliseSearch(filter.search) : null,
      filter?.regionCode ?? null,
      filter?.kind ?? null,
    ];
    const rows = await this.database.read<CooperativeRow>(slice.backward ? BACKWARD : FORWARD, [
      ...wish,
      name,
      id,
      slice.limit,
    ]);
    const total = counting ? await this.database.readRow<{ count: number }>(COUNT, wish) : undefined;
    const nodes = rows.map((row) => this.view.of(row));
    return connectionFrom(nodes, slice, (it) => [it.name, it.id], total?.count ?? null);
  }

  /** What a cooperative is called, in whatever state; undefined for one without profile. */
  async nameOf(id: string): Promise<string | undefined> {
    return (
      await this.database.readRow<{ name: string }>('select name from cooperatives.directory where id = $1', [id])
    )?.name;
  }

  /** Badges are days of the western zone here: a directory over three zones needs one day. */
  private today(): string {
    return this.clock.today('Asia/Jakarta');
  }
}

const FROM = `from cooperatives.directory d join platform.tenant t on t.id = d.id where t.state = 'ACTIVE' and d.valid_until >= $1::date`;
const LISTED = `select t.state, ${CARD_COLUMNS} ${FROM}`;

const FILTERED = `and ($2::text is null or d.search like '%' || $2 || '%' or $2 <% d.search)
  and ($3::text is null or d.region_code = $3 or d.region_code like $3 || '.%') and ($4::text is null or d.kind = $4)`;

const FORWARD = `${LISTED} ${FILTERED} and ($5::text is null or (d.name, d.id) > ($5, $6::uuid)) order by d.name, d.id limit $7`;
const BACKWARD = `${LISTED} ${FILTERED} and ($5::text is null or (d.name, d.id) < ($5, $6::uuid)) order by d.name desc, d.id desc limit $7`;
const COUNT = `select count(*) as count ${FROM} ${FILTERED}`;
