import { newId } from '@lumbung/kernel';
import { InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { orTaken } from '../shared/taken.js';
import type { RemoveSynonymsInput, SaveSynonymsInput } from './search.schema.js';
import type { SynonymGroup } from './search.types.js';

const MOST_GROUPS = 500;
const MOST_WORDS = 3;
const TERM_KEY = 'synonym_term_pkey';

/** A cooperative's own words that mean the same; the common ones of the trade are known to all. */
@Injectable()
export class SynonymsService {
  constructor(private readonly db: TenantDatabase) {}

  /** All groups, in the order of their first words; at most 500. */
  list(): Promise<SynonymGroup[]> {
    return this.db.read<SynonymGroup>(
      `select 'SynonymGroup' as "__typename", id, words from catalog.synonym where tenant_id = $1 order by words[1], id`,
    );
  }

  /**
   * Makes a group or changes one; searches know it at once. Words are kept as searches are read. Refuses a word of
   * another group, one that stands there twice or says nothing, and more than three words in one (InvalidInput). Throws
   * NOT_FOUND for an unknown group.
   */
  save({ synonymGroupId, words: given }: SaveSynonymsInput): Promise<SynonymGroup | InvalidInput> {
    return orTaken(
      TERM_KEY,
      () => new InvalidInput('problem.catalog.synonymTaken', 'words'),
      () =>
        this.db.transaction(async (tx) => {
          const words = await normalised(tx, given);
          const at = words.findIndex(
            (word, n) =>
              word.length < 2 || word.length > 60 || word.split(' ').length > MOST_WORDS || words.indexOf(word) < n,
          );
          if (at >= 0) return new InvalidInput('problem.catalog.synonymWord', `words.${at}`);
          const id = synonymGroupId?.toLowerCase() ?? newId<'Synonym'>();
          const before = synonymGroupId ? await this.lock(tx, id) : await this.add(tx, id, words);
          if (before instanceof InvalidInput) return before;
          await tx.rows('update catalog.synonym set words = $3::text[] where tenant_id = $1 and id = $2', [id, words]);
          await tx.rows('delete from catalog.synonym_term where tenant_id = $1 and synonym_id = $2', [id]);
          await tx.rows(
            'insert into catalog.synonym_term (tenant_id, term, synonym_id) select $1, w.term, $2 from unnest($3::text[]) w (term)',
            [id, words],
          );
          tx.audit({ action: 'catalog.saveSynonyms', subject: 'Synonym', subjectId: id, before, after: { words } });
          return { __typename: 'SynonymGroup' as const, id, words };
        }),
    );
  }

  /** Takes a group away; answers what it was. Throws NOT_FOUND. */
  remove({ synonymGroupId }: RemoveSynonymsInput): Promise<SynonymGroup> {
    return this.db.transaction(async (tx) => {
      const before = await this.lock(tx, synonymGroupId);
      await tx.rows('delete from catalog.synonym where tenant_id = $1 and id = $2', [synonymGroupId]);
      tx.audit({ action: 'catalog.removeSynonyms', subject: 'Synonym', subjectId: synonymGroupId, before });
      return { __typename: 'SynonymGroup' as const, id: synonymGroupId, words: before.words };
    });
  }

  private async lock(tx: Tx, id: string): Promise<{ words: string[] }> {
    const row = await tx.row<{ words: string[] }>(
      'select words from catalog.synonym where tenant_id = $1 and id = $2 for update',
      [id],
    );
    return row ?? Promise.reject(notFound());
  }

  private async add(tx: Tx, id: string, words: string[]): Promise<undefined | InvalidInput> {
    const { count } = await tx.rowOrFail<{ count: number }>(
      'select count(*)::integer as count from catalog.synonym where tenant_id = $1',
    );
    if (count >= MOST_GROUPS) return new InvalidInput('problem.catalog.tooManySynonyms');
    await tx.rows('insert into catalog.synonym (tenant_id, id, words) values ($1, $2, $3::text[])', [id, words]);
    return undefined;
  }
}

/** As the database reads questions, so that both sides agree. */
async function normalised(tx: Tx, words: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ word: string }>(
    `select catalog.normalise(w.word) as word from unnest($2::text[]) with ordinality w (word, n) where $1::uuid is not null order by w.n /* tenant_id */`,
    [words],
  );
  return rows.map(({ word }) => word);
}
