import { Injectable } from '@nestjs/common';
import { PlatformDatabase } from '../database/platform-database.js';
import type { AddressInput } from './address.js';
import { InvalidInput } from './refusals.js';
import type { Region, RegionLevel } from './region.js';

export interface RegionQuestion {
  readonly parent?: string | null;
  readonly search?: string | null;
  readonly level?: RegionLevel | null;
  readonly first: number;
}

/** The directory of official regions. */
@Injectable()
export class RegionsService {
  constructor(private readonly database: PlatformDatabase) {}

  /**
   * Regions inside a parent (the provinces where neither parent nor search is given), by code; with a search the
   * best match first, anywhere below the parent, forgiving a slip of the finger.
   */
  async list({ parent, search, level, first }: RegionQuestion): Promise<Region[]> {
    const words = search?.trim().toLowerCase();
    if (words) return this.database.read<Region>(SEARCH, [words, parent ?? null, level ?? null, first]);
    return this.database.read<Region>(CHILDREN, [parent ?? null, level ?? null, first]);
  }

  /**
   * Refuses an address whose region is unknown, or wider than need be: where the directory knows the villages, one of
   * them must be chosen. Source: cooperatives are verified by region code, down to the village.
   */
  async problemOf(address: Pick<AddressInput, 'regionCode'>, field = 'address'): Promise<InvalidInput | undefined> {
    const region = await this.database.readRow<{ hasChildren: boolean }>(
      'select has_children as "hasChildren" from platform.region where code = $1',
      [address.regionCode],
    );
    if (!region) return new InvalidInput('problem.regionUnknown', `${field}.regionCode`);
    return region.hasChildren ? new InvalidInput('problem.regionTooWide', `${field}.regionCode`) : undefined;
  }
}

const COLUMNS = `code, name, level, parent_code as "parentCode", path, postal_code as "postalCode", has_children as "hasChildren"`;

const CHILDREN = `select ${COLUMNS} from platform.region
  where case when $1::text is null then $2::text is not null or level = 'PROVINCE'
             when $2::text is null then parent_code = $1 else code like $1 || '.%' end
    and ($2::text is null or level = $2) order by code limit $3`;

// The name itself counts more than the places it lies in.
const SEARCH = `select ${COLUMNS} from platform.region
  where ($1 <% lower(path) or lower(path) like '%' || $1 || '%')
    and ($2::text is null or code like $2 || '.%') and ($3::text is null or level = $3)
  order by (lower(name) = $1) desc, (lower(name) like $1 || '%') desc,
           similarity(lower(name), $1) + word_similarity($1, lower(path)) desc, code limit $4`;
