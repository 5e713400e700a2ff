import { DeskGroupChoicesDocument, DeskPostChoicesDocument, type DeskGroupChoicesQuery } from '@lumbung/web-api';
import { useAsk } from '../../../api/use-ask.js';
import { useFormat } from '../../../format/use-format.js';
import { ChoiceField } from '../../../ui/choice-field.js';
import type { FieldProps } from '../../../ui/fields.js';

export type PlaceChoice = DeskGroupChoicesQuery['memberGroups']['nodes'][number];

interface PlaceFieldProps extends FieldProps {
  readonly useSearch: (text: string) => { readonly items: readonly PlaceChoice[]; readonly isBusy: boolean };
  readonly value: PlaceChoice | null;
  readonly onChange: (place: PlaceChoice | null) => void;
  readonly nothingFound: string;
}

/** Finds a group or a collecting post by part of its name; beside it how many members it has. */
export function PlaceField(field: PlaceFieldProps) {
  const format = useFormat();
  return (
    <ChoiceField<PlaceChoice>
      {...field}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      show={({ name, memberCount }) => (
        <>
          {name} <span className="under">{format.count(memberCount)}</span>
        </>
      )}
    />
  );
}

export function useGroups(search: string) {
  const query = useAsk(DeskGroupChoicesDocument, { search }, { isEnabled: search !== '', keepsPrevious: true });
  return { items: query.data?.memberGroups.nodes ?? [], isBusy: query.isFetching };
}

/** Posts that are used. */
export const useOpenPosts = (search: string) => usePosts(search, false);
/** Posts, also those that are no longer used. */
export const useAllPosts = (search: string) => usePosts(search, true);

function usePosts(search: string, withClosed: boolean) {
  const asked = { search, withClosed };
  const query = useAsk(DeskPostChoicesDocument, asked, { isEnabled: search !== '', keepsPrevious: true });
  return { items: query.data?.collectingPosts.nodes ?? [], isBusy: query.isFetching };
}
