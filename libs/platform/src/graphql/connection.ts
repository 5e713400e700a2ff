import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { badUserInput } from '../errors/faults.js';

export const MOST_AT_ONCE = 100;

/** Where in a list to read: `first` with `after`, or `last` with `before`. One of `first` and `last` is required. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `How many from the front, at most ${MOST_AT_ONCE}.` })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_AT_ONCE)
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor behind which to go on.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `How many from the end, at most ${MOST_AT_ONCE}.` })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_AT_ONCE)
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor before which to stop.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  before?: string | null;
}

@ObjectType({ description: 'Whether there is more of a list on either side.' })
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field() hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

export interface ConnectionOf<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount: number | null;
}

/** The connection type of a node type: `@ObjectType() class OrderConnection extends Connection(Order) {}`. */
export function Connection<Node>(node: Type<Node>, name = node.name) {
  @ObjectType(`${name}Edge`, { description: `One ${name} with its place in the list.` })
  class Edge {
    @Field() cursor: string;
    @Field(() => node) node: Node;
  }

  @ObjectType({ isAbstract: true })
  abstract class ConnectionType implements ConnectionOf<Node> {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => [node], { description: 'The same without cursors.' }) nodes: Node[];
    @Field(() => PageInfo) pageInfo: PageInfo;
    @Field(() => Int, {
      nullable: true,
      description: 'How many there are in all; null where counting would cost too much.',
    })
    totalCount: number | null;
  }
  return ConnectionType;
}

/** What a keyset statement needs: how many rows to fetch (one more than asked), from where, in which direction. */
export interface Slice {
  /** Rows to fetch: one more than asked, so that `connectionFrom` knows whether there is more. */
  readonly limit: number;
  /** Sort keys of the row to start behind, as they were put into its cursor; undefined at either end of the list. */
  readonly key: readonly (string | number | null)[] | undefined;
  /** True when reading from the end: the statement sorts the other way round. */
  readonly backward: boolean;
}

/** Throws BAD_USER_INPUT unless exactly one of first and last is given, or for a cursor that this list never gave. */
export function sliceOf(page: PageArgs, keyLength: number): Slice {
  const { first, last, after, before } = page;
  if ((first == null) === (last == null)) throw badUserInput('Give either `first` or `last`.');
  if ((first != null && before != null) || (last != null && after != null))
    throw badUserInput('`after` goes with `first`, `before` with `last`.');
  const cursor = first != null ? after : before;
  return {
    limit: (first ?? last ?? 0) + 1,
    key: cursor == null ? undefined : readCursor(cursor, keyLength),
    backward: last != null,
  };
}

/** The connection of the rows that a statement fetched for a slice; `keyOf` gives the sort keys of a row. */
export function connectionFrom<Node>(
  rows: Node[],
  slice: Slice,
  keyOf: (node: Node) => readonly (string | number | null)[],
  totalCount: number | null = null,
): ConnectionOf<Node> {
  const more = rows.length === slice.limit;
  const nodes = more ? rows.slice(0, -1) : rows;
  if (slice.backward) nodes.reverse();
  const cursorOf = (node: Node | undefined) => (node === undefined ? null : writeCursor(keyOf(node)));
  let edges: ConnectionOf<Node>['edges'] | undefined;
  return {
    // Most clients read `nodes`: the cursors between are written for those who ask for them.
    get edges() {
      return (edges ??= nodes.map((node) => ({ cursor: writeCursor(keyOf(node)), node })));
    },
    nodes,
    pageInfo: {
      hasNextPage: slice.backward ? slice.key !== undefined : more,
      hasPreviousPage: slice.backward ? more : slice.key !== undefined,
      startCursor: cursorOf(nodes[0]),
      endCursor: cursorOf(nodes.at(-1)),
    },
    totalCount,
  };
}

export function writeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function readCursor(cursor: string, keyLength: number): (string | number | null)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isKey = Array.isArray(key) && key.length === keyLength;
    if (isKey && key.every((part) => part === null || typeof part === 'string' || typeof part === 'number')) return key;
  } catch {
    // said below
  }
  throw badUserInput('This cursor does not belong to this list.');
}
