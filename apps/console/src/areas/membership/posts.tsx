import { useState } from 'react';
import { DeskCollectingPostsDocument, DeskSavePostDocument, type DeskCollectingPostsQuery } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Filters, SearchBox, useFilters } from '../../ui/filters.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { useCommonWords } from '../../words/index.js';
import { useMembershipWords } from './words.js';

type Post = DeskCollectingPostsQuery['collectingPosts']['nodes'][number];

/** Posts where money of several groups is collected. */
export function Posts() {
  const words = useMembershipWords();
  const common = useCommonWords();
  const format = useFormat();
  const can = useCan();
  const set = useFilters();
  const { cari, ...page } = useSearchWords<'cari' | 'setelah' | 'sebelum'>();
  const query = useAsk(DeskCollectingPostsDocument, { search: cari, ...pageOf(page) }, { keepsPrevious: true });
  const [edited, setEdited] = useState<Post | 'new' | null>(null);
  const mayEdit = can('membership.edit');
  return (
    <Section
      title={words.posts}
      actions={
        mayEdit && (
          <button type="button" className="button-text" onClick={() => setEdited('new')}>
            {words.addPost}
          </button>
        )
      }
    >
      <Filters label={words.posts}>
        <SearchBox label={words.searchName} value={cari ?? ''} onSearch={(text) => set({ cari: text })} />
      </Filters>
      <Loaded query={query} lines={2}>
        {({ collectingPosts: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <p className="hint">{cari === undefined ? words.noPosts : words.nothingFound}</p>
          ) : (
            <>
              <Table<Post>
                caption={words.posts}
                rows={nodes}
                isStale={query.isPlaceholderData}
                keyOf={({ id }) => id}
                columns={[
                  {
                    key: 'name',
                    head: words.postName,
                    cell: ({ name, isActive }) => (isActive ? name : `${name} (${words.closed})`),
                  },
                  { key: 'keeper', head: words.keeper, cell: ({ keeperName }) => keeperName ?? '–' },
                  { key: 'place', head: words.place, isWideOnly: true, cell: ({ place }) => place ?? '–' },
                  {
                    key: 'count',
                    head: words.memberCount,
                    isNumber: true,
                    cell: ({ memberCount }) => format.count(memberCount),
                  },
                  {
                    key: 'edit',
                    head: '',
                    cell: (post) =>
                      mayEdit && (
                        <button type="button" className="button-text" onClick={() => setEdited(post)}>
                          {common.edit} <span className="unseen">{post.name}</span>
                        </button>
                      ),
                  },
                ]}
              />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
      {edited !== null && <PostDialog post={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

function PostDialog({ post, onClose }: { readonly post: Post | null; readonly onClose: () => void }) {
  const words = useMembershipWords();
  const common = useCommonWords();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    name: post?.name ?? '',
    keeperName: post?.keeperName ?? '',
    place: post?.place ?? '',
    isActive: post?.isActive ?? true,
  }));
  const act = useAct(DeskSavePostDocument, {
    onDone: () => {
      tell(words.saved);
      onClose();
    },
  });
  const save = () =>
    void act.run({
      postId: post?.id ?? null,
      name: draft.name.trim(),
      keeperName: textOrNull(draft.keeperName),
      place: textOrNull(draft.place),
      isActive: draft.isActive,
    });
  return (
    <Sheet kind="dialog" title={post ? words.editPost : words.addPost} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <TextField
          name="name"
          label={words.postName}
          isRequired
          maxLength={80}
          value={draft.name}
          onChange={set('name')}
          isFocused
        />
        <TextField
          name="keeperName"
          label={words.keeper}
          maxLength={120}
          value={draft.keeperName}
          onChange={set('keeperName')}
        />
        <TextField name="place" label={words.place} maxLength={200} value={draft.place} onChange={set('place')} />
        <CheckField name="isActive" label={words.isActive} isChecked={draft.isActive} onChange={set('isActive')} />
      </Form>
    </Sheet>
  );
}
