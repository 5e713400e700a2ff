import { createContext, useContext } from 'react';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { DeskViewerDocument, type DeskViewerQuery } from '@lumbung/web-api';
import { ask, type Fault } from '../api/ask.js';
import { useLocale } from '../words/index.js';

export type Viewer = NonNullable<DeskViewerQuery['me']>;

/** Who sits at the desk, over all cooperatives; null when nobody is signed in. */
export function useViewerQuery(): UseQueryResult<Viewer | null, Fault> {
  const { locale } = useLocale();
  return useQuery<Viewer | null, Fault>({
    queryKey: ['viewer', locale],
    queryFn: async ({ signal }) => (await ask({ slug: null, locale }, DeskViewerDocument, {}, signal)).me ?? null,
    staleTime: 60_000,
  });
}

export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('This screen is only for people who are signed in.');
  return viewer;
}

/** What this person may do on this screen: in its cooperative, or in the council. */
export const PermissionsContext = createContext<ReadonlySet<string>>(new Set());

export function useCan(): (permission: string) => boolean {
  const permissions = useContext(PermissionsContext);
  return (permission) => permissions.has(permission);
}
