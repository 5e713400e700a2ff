import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useSlug } from '../../api/slug.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Icon } from '../../ui/icons.js';
import { Sheet } from '../../ui/sheet.js';
import type { Search } from '../../search.js';
import { readViews, withView, writeViews, type View } from './views.js';
import { useOrdersWords } from './words.js';

/** The filters of now under a name, and those named before; each is a link, so that it can be sent to a colleague. */
export function SavedViews({ search, isFiltered }: { readonly search: Search; readonly isFiltered: boolean }) {
  const { views: words } = useOrdersWords();
  const slug = useSlug();
  const [views, setViews] = useState<readonly View[]>(() => readViews(localStorage, slug));
  const [isNaming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const keep = (next: readonly View[]) => {
    writeViews(localStorage, slug, next);
    setViews(next);
  };
  if (views.length === 0 && !isFiltered) return null;
  return (
    <div className="saved-views" role="group" aria-label={words.title}>
      {views.map((view) => (
        <span key={view.name} className="saved-view">
          <Link to="." search={view.search as never} activeOptions={{ includeSearch: true, exact: true }}>
            {view.name}
          </Link>
          <button
            type="button"
            className="icon-button"
            aria-label={words.remove(view.name)}
            onClick={() => keep(views.filter((other) => other !== view))}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      {isFiltered && (
        <button type="button" className="button-text" onClick={() => setNaming(true)}>
          <Icon name="plus" /> {words.save}
        </button>
      )}
      {isNaming && (
        <Sheet kind="dialog" title={words.save} lead={words.lead} onClose={() => setNaming(false)}>
          <Form
            submit={words.save}
            onCancel={() => setNaming(false)}
            onSubmit={() => {
              keep(withView(views, { name: name.trim(), search }));
              setName('');
              setNaming(false);
            }}
          >
            <TextField
              name="viewName"
              label={words.name}
              isRequired
              maxLength={40}
              value={name}
              onChange={setName}
              isFocused
            />
          </Form>
        </Sheet>
      )}
    </div>
  );
}
