import { DeskGroupChoiceDocument, DeskMemberFiltersDocument, DeskPostChoiceDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useSearchWords } from '../../shell/place.js';
import { useFilters } from '../../ui/filters.js';
import { PlaceField, useAllPosts, useGroups } from './choice/place-field.js';
import { useMembersWords } from './words.js';

/** Group and collecting post, each only where there are any. */
export function PlaceFilters() {
  const words = useMembersWords();
  const set = useFilters();
  const { kelompok = '', pos = '' } = useSearchWords<'kelompok' | 'pos'>();
  const there = useAsk(DeskMemberFiltersDocument, {}).data;
  const group = useAsk(DeskGroupChoiceDocument, { id: kelompok }, { isEnabled: kelompok !== '' });
  const post = useAsk(DeskPostChoiceDocument, { id: pos }, { isEnabled: pos !== '' });
  return (
    <>
      {there !== undefined && there.memberGroups.nodes.length > 0 && (
        <div className="filter">
          <PlaceField
            name="kelompok"
            label={words.group}
            isUnmarked
            useSearch={useGroups}
            nothingFound={words.noPlace}
            value={group.data?.memberGroup ?? null}
            onChange={(place) => set({ kelompok: place?.id })}
          />
        </div>
      )}
      {there !== undefined && there.collectingPosts.nodes.length > 0 && (
        <div className="filter">
          <PlaceField
            name="pos"
            label={words.post}
            isUnmarked
            useSearch={useAllPosts}
            nothingFound={words.noPlace}
            value={post.data?.collectingPost ?? null}
            onChange={(place) => set({ pos: place?.id })}
          />
        </div>
      )}
    </>
  );
}
