import { asId, newId } from '@lumbung/kernel';
import { InvalidInput, notFound, SlugTaken, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { freeSlugs } from '../shared/slugs.js';
import { orTaken } from '../shared/taken.js';
import { Viewers } from '../products/viewers.js';
import type { CreateCategoryInput, UpdateCategoryInput } from './categories.schema.js';
import { CategoryRecord, type CategoryId } from './category.entity.js';
import type { Category } from './category.types.js';

const DEEPEST = 3;
const MOST_SHELVES = 300;
const SLUG_KEY = 'category_tenant_id_slug_key';

/** All shelves with their counts, flat; a shop has at most 300, so the tree is built from all of them. */
const SHELVES = `select c.id, c.slug, c.name, c.icon, c.parent_id as "parentId", c.position, c.is_visible as "isVisible", c.path as "pathIds",
       coalesce(n.count, 0) as "ownCount"
  from catalog.category c
  left join (select category_id, count(*) from catalog.product where tenant_id = $1 and state = 'PUBLISHED' group by category_id) n on n.category_id = c.id
 where c.tenant_id = $1 order by c.position, c.name, c.id`;

type ShelfRow = Omit<Category, '__typename' | 'children' | 'path' | 'productCount'> & {
  pathIds: string[];
  ownCount: number;
};

/** The shelves of the shop. */
@Injectable()
export class CategoriesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly viewers: Viewers,
  ) {}

  /** Top shelves with those below, in order. Hidden ones, and what is below them, only for staff who ask. One statement. */
  async tree(includeHidden: boolean): Promise<Category[]> {
    const shelves = treeOf(await this.db.read<ShelfRow>(SHELVES), includeHidden && this.viewers.viewer(false).isStaff);
    return [...shelves.values()].filter(({ parentId }) => parentId === null);
  }

  /** One shelf by its slug, with those below. Throws NOT_FOUND, also for a hidden one unless staff ask. */
  async bySlug(slug: string): Promise<Category> {
    const shelves = treeOf(await this.db.read<ShelfRow>(SHELVES), this.viewers.viewer(false).isStaff);
    return [...shelves.values()].find((shelf) => shelf.slug === slug) ?? raise(notFound());
  }

  /** One shelf by its id, with counts and those below. */
  async byId(id: string): Promise<Category> {
    return treeOf(await this.db.read<ShelfRow>(SHELVES), true).get(id) ?? raise(notFound());
  }

  /** Makes a shelf. Refuses a slug in use (SlugTaken) and more than three levels (InvalidInput). Throws NOT_FOUND for an unknown parent. */
  create(input: CreateCategoryInput): Promise<Category | SlugTaken | InvalidInput> {
    return this.refusingTaken(input.slug ?? null, () =>
      this.db.transaction(async (tx) => {
        const all = await lockShelves(tx);
        if (all.length >= MOST_SHELVES) return new InvalidInput('problem.catalog.tooManyShelves');
        const parent = input.parentId ? await tx.get(CategoryRecord, asId<'Category'>(input.parentId)) : null;
        if (parent && parent.path.length >= DEEPEST) return new InvalidInput('problem.catalog.tooDeep', 'parentId');
        const id = newId<'Category'>();
        const name = input.name.trim();
        const neighbours = all.filter(({ parentId }) => parentId === (parent?.id ?? null));
        const position = input.position ?? Math.max(-1, ...neighbours.map((shelf) => shelf.position)) + 1;
        const slug = input.slug ?? ((await freeSlugs(tx, 'category', name))[0] as string);
        await tx.insert(CategoryRecord, {
          id,
          slug,
          name,
          position,
          icon: input.icon ?? null,
          parentId: parent?.id ?? null,
          path: [...(parent?.path ?? []), id],
          isVisible: true,
        });
        tx.audit({
          action: 'catalog.createCategory',
          subject: 'Category',
          subjectId: id,
          after: { name, slug, parentId: parent?.id ?? null },
        });
        return this.inTransaction(tx, id);
      }),
    );
  }

  /**
   * Changes, moves or hides a shelf; what is below moves along. Refuses a slug in use (SlugTaken), a place inside
   * itself and more than three levels (InvalidInput). Throws NOT_FOUND.
   */
  update({ categoryId, ...input }: UpdateCategoryInput): Promise<Category | SlugTaken | InvalidInput> {
    return this.refusingTaken(input.slug ?? null, () =>
      this.db.transaction(async (tx) => {
        const all = await lockShelves(tx);
        const shelf = await tx.get(CategoryRecord, asId<'Category'>(categoryId));
        if (input.parentId !== undefined && input.parentId !== shelf.parentId) {
          const problem = await this.move(tx, shelf, input.parentId as CategoryId | null, all);
          if (problem) return problem;
        }
        const { parentId: _, ...plain } = input;
        const change = Object.fromEntries(
          Object.entries(plain).filter(([field, value]) => value !== undefined && (value !== null || field === 'icon')),
        );
        if (Object.keys(change).length > 0) await tx.update(CategoryRecord, shelf.id, change);
        const before = Object.fromEntries(
          Object.keys(input).map((field) => [field, shelf[field as keyof CategoryRecord]]),
        );
        tx.audit({ action: 'catalog.updateCategory', subject: 'Category', subjectId: shelf.id, before, after: input });
        return this.inTransaction(tx, shelf.id);
      }),
    );
  }

  private async move(
    tx: Tx,
    shelf: CategoryRecord,
    parentId: CategoryId | null,
    all: readonly Pick<CategoryRecord, 'path'>[],
  ): Promise<InvalidInput | null> {
    const parent = parentId ? await tx.get(CategoryRecord, parentId) : null;
    if (parent?.path.includes(shelf.id)) return new InvalidInput('problem.catalog.insideItself', 'parentId');
    const below = all.filter(({ path }) => path.includes(shelf.id)).map(({ path }) => path.length - shelf.path.length);
    if ((parent?.path.length ?? 0) + 1 + Math.max(0, ...below) > DEEPEST)
      return new InvalidInput('problem.catalog.tooDeep', 'parentId');
    await tx.update(CategoryRecord, shelf.id, { parentId: parent?.id ?? null });
    await tx.rows(
      `update catalog.category c set path = $3::uuid[] || c.path[$4::integer:] where c.tenant_id = $1 and c.path @> array[$2::uuid]`,
      [shelf.id, parent?.path ?? [], shelf.path.length],
    );
    return null;
  }

  private async inTransaction(tx: Tx, id: string): Promise<Category> {
    return treeOf(await tx.rows<ShelfRow>(SHELVES), true).get(id) ?? raise(notFound());
  }

  private refusingTaken<T>(wished: string | null, work: () => Promise<T>): Promise<T | SlugTaken> {
    const slug = wished ?? '';
    return orTaken(
      SLUG_KEY,
      async () => new SlugTaken(slug, await this.db.transaction((tx) => freeSlugs(tx, 'category', slug, 3))),
      work,
    );
  }
}

/** Moves and new shelves stand in line, so that two moves at once cannot make a circle. */
function lockShelves(tx: Tx): Promise<Pick<CategoryRecord, 'id' | 'parentId' | 'path' | 'position'>[]> {
  return tx.rows(
    `select id, parent_id as "parentId", path, position from catalog.category where tenant_id = $1 order by id for update`,
  );
}

function treeOf(rows: ShelfRow[], includeHidden: boolean): Map<string, Category> {
  const hidden = new Set(includeHidden ? [] : rows.filter(({ isVisible }) => !isVisible).map(({ id }) => id));
  const shown = rows.filter(({ pathIds }) => !pathIds.some((id) => hidden.has(id)));
  const names = new Map(rows.map(({ id, slug, name }) => [id, { id, slug, name }]));
  const shelves = new Map<string, Category>();
  for (const { pathIds, ownCount: _, ...row } of shown) {
    shelves.set(row.id, {
      __typename: 'Category',
      ...row,
      productCount: 0,
      children: [],
      path: pathIds.flatMap((id) => names.get(id) ?? []),
    });
  }
  for (const { pathIds, ownCount } of rows) {
    for (const id of pathIds) {
      const shelf = shelves.get(id);
      if (shelf) shelf.productCount += ownCount;
    }
  }
  for (const shelf of shelves.values()) if (shelf.parentId) shelves.get(shelf.parentId)?.children.push(shelf);
  return shelves;
}

function raise(error: Error): never {
  throw error;
}
