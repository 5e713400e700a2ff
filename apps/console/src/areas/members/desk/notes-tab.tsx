import { useState } from 'react';
import { DeskAddMemberNoteDocument, DeskMemberNotesDocument } from '@lumbung/web-api';
import { useAct } from '../../../api/use-act.js';
import { useAsk } from '../../../api/use-ask.js';
import { useSearchWords } from '../../../shell/place.js';
import { useCan } from '../../../shell/viewer.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Section } from '../../../ui/page.js';
import { pageOf, Pager } from '../../../ui/pager.js';
import { Loaded } from '../../../ui/states.js';
import { Timeline } from '../../../ui/timeline.js';
import { useToast } from '../../../ui/toast.js';
import { useMemberDeskWords } from './words.js';

/** What officers wrote down beside a member. */
export function NotesTab({ memberId }: { readonly memberId: string }) {
  const words = useMemberDeskWords();
  const can = useCan();
  const tell = useToast();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskMemberNotesDocument, { id: memberId, ...pageOf(search) }, { keepsPrevious: true });
  const [text, setText] = useState('');
  const act = useAct(DeskAddMemberNoteDocument, {
    onDone: () => {
      tell(words.noteAdded);
      setText('');
    },
  });
  return (
    <div className="columns columns-form">
      <Section title={words.notes}>
        <Loaded query={query}>
          {({ memberNotes: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <p className="hint">{words.noNotes}</p>
            ) : (
              <>
                <Timeline
                  events={nodes.map(({ id, at, authorName, text: note }) => ({ id, at, title: note, who: authorName }))}
                />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Loaded>
      </Section>
      {can('membership.enterApplication') && (
        <Section title={words.note}>
          <Form act={act} submit={words.addNote} onSubmit={() => void act.run({ memberId, text: text.trim() })}>
            <TextField
              name="text"
              label={words.note}
              hint={words.noteHint}
              isRequired
              rows={4}
              maxLength={2000}
              value={text}
              onChange={setText}
            />
          </Form>
        </Section>
      )}
    </div>
  );
}
