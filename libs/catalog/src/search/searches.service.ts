import { connectionFrom, sliceOf, TenantDatabase, type ConnectionOf, type PageArgs } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PastSearch, Suggestion } from './search.types.js';

/** Lines under the search box, and what was looked for before. */
@Injectable()
export class SearchesService {
  constructor(private readonly db: TenantDatabase) {}

  /**
   * Shelves and sellers whose name or one of its words begins so, what others looked for and found (at least three
   * times), then products with these words, most sold first. A quarter of the lines at most for each but the products.
   * One statement.
   */
  suggestions(text: string, first: number): Promise<Suggestion[]> {
    return this.db.read<Suggestion>(SUGGESTIONS, [text, first]);
  }

  /** What shoppers looked for, most frequent first; with `withoutHits` only what found nothing. */
  async past(withoutHits: boolean, page: PageArgs): Promise<ConnectionOf<PastSearch>> {
    const slice = sliceOf(page, 2);
    const rows = await this.db.read<PastSearch>(slice.backward ? PAST_BACKWARDS : PAST, [
      withoutHits,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, ({ searches, words }) => [searches, words]);
  }
}

const SUGGESTIONS = `with question as materialized (select catalog.own_query(catalog.question_of($1, $2), $1) as query, catalog.normalise($2) as words, greatest($3::integer / 4, 1) as few),
     named as (select case when words = '' then '~' else words || '%' end as whole, case when words = '' then '~' else '% ' || words || '%' end as later from question)
   (select 'CATEGORY' as kind, c.name as text, c.slug from catalog.category c, named
     where c.tenant_id = $1 and c.is_visible and (catalog.normalise(c.name) like whole or catalog.normalise(c.name) like later)
     order by c.position, c.name limit (select few from question))
   union all
   (select 'SELLER', s.name, s.slug from sellers.seller s, named
     where s.tenant_id = $1 and s.state = 'ACTIVE' and (catalog.normalise(s.name) like whole or catalog.normalise(s.name) like later)
     order by s.name, s.id limit (select few from question))
   union all
   (select 'QUERY', w.words, null from catalog.search_count w
     where w.tenant_id = $1 and w.words >= (select words from question) and w.words < (select words from question) || '~' and (select words from question) <> ''
       and w.words <> (select words from question) and w.searches >= 3 and w.hits > 0
     order by w.searches desc, w.words limit (select few from question))
   union all
   (select 'PRODUCT', p.name, p.slug from catalog.product p
     where p.tenant_id = $1 and p.state = 'PUBLISHED' and p.own_words @@ (select query from question)
     order by p.sold desc, p.id limit $3)
   limit $3`;

const pastStatement = (
  after: string,
  order: string,
) => `select words, searches, hits, last_on::text as "lastOn" from catalog.search_count
   where tenant_id = $1 and (not $2 or hits = 0) and ($3::bigint is null or ${after}) order by ${order} limit $5::integer`;
const PAST = pastStatement('(-searches, words) > (-$3::bigint, $4::text)', 'searches desc, words');
const PAST_BACKWARDS = pastStatement('(-searches, words) < (-$3::bigint, $4::text)', 'searches, words desc');
