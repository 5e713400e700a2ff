import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Fault } from '../api/ask.js';
import { useFormat } from '../format/use-format.js';
import { useSearchWords } from '../shell/place.js';
import { useCommonWords } from '../words/index.js';
import { ClearFilters, CountTabs, Filters, useFilters } from './filters.js';
import { Page } from './page.js';
import { Pager } from './pager.js';
import { Empty, Loaded } from './states.js';

interface List<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: Parameters<typeof Pager>[0]['pageInfo'];
  readonly totalCount?: number | null;
}

interface ListWords {
  readonly title: string;
  readonly lead?: string;
  /** Name of the group of filters. */
  readonly filters?: string;
  /** Nothing here yet, and what to do about it. */
  readonly empty: string;
  readonly emptyText?: string;
  /** Nothing fits the filters. */
  readonly nothingFound?: string;
  readonly nothingFoundText?: string;
}

interface ListPageProps<Data, Row> {
  readonly words: ListWords;
  readonly query: UseQueryResult<Data, Fault>;
  readonly listOf: (data: Data) => List<Row>;
  /** Words of the address that narrow the list. */
  readonly keys?: readonly string[];
  /** The one thing to do here: above the list, and in its place while it is empty. */
  readonly add?: ReactNode;
  readonly tabs?: ReactNode;
  readonly filters?: ReactNode;
  /** Said instead when there is nothing and nothing narrows the list. */
  readonly whenEmpty?: ReactNode;
  /** Draws the rows; stale while those of the next page come. */
  readonly children: (rows: readonly Row[], isStale: boolean) => ReactNode;
}

/** A screen that is a list: name, states, filters in the address, rows page by page, and what to do when there are none. */
export function ListPage<Data, Row>(props: ListPageProps<Data, Row>) {
  const { words, query, listOf, keys = [], add, tabs, filters, whenEmpty, children } = props;
  const search = useSearchWords<string>();
  const isFiltered = keys.some((key) => search[key] !== undefined);
  return (
    <Page title={words.title} lead={words.lead} actions={add || undefined}>
      {tabs}
      {filters !== undefined && (
        <Filters label={words.filters ?? words.title}>
          {filters}
          <ClearFilters isShown={isFiltered} keys={keys} />
        </Filters>
      )}
      <Loaded query={query}>
        {(data) => {
          const { nodes, pageInfo, totalCount } = listOf(data);
          if (nodes.length > 0)
            return (
              <>
                {children(nodes, query.isPlaceholderData)}
                <Pager pageInfo={pageInfo} totalCount={totalCount} />
              </>
            );
          if (isFiltered) return <Empty title={words.nothingFound ?? words.empty}>{words.nothingFoundText}</Empty>;
          return (
            whenEmpty ?? (
              <Empty title={words.empty} action={add || undefined}>
                {words.emptyText}
              </Empty>
            )
          );
        }}
      </Loaded>
    </Page>
  );
}

interface StateTabsProps {
  readonly label: string;
  /** Counts come a moment later than the names. */
  readonly states: readonly { readonly state: string; readonly label: string; readonly count?: number }[];
}

/** States with how many are in each, all of them first; which one is chosen stands in the address as `status`. */
export function StateTabs({ label, states }: StateTabsProps) {
  const common = useCommonWords();
  const format = useFormat();
  const set = useFilters();
  const { status } = useSearchWords<'status'>();
  const isCounted = states.length > 0 && states.every(({ count }) => count !== undefined);
  const sum = states.reduce((total, { count = 0 }) => total + count, 0);
  return (
    <CountTabs
      label={label}
      value={status}
      onChange={(next) => set({ status: next })}
      tabs={[
        { value: undefined, label: common.all, count: isCounted ? format.count(sum) : undefined },
        ...states.map(({ state, label: name, count }) => ({
          value: state,
          label: name,
          count: count === undefined ? undefined : format.count(count),
        })),
      ]}
    />
  );
}
