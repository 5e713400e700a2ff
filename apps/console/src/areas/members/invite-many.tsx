import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskInviteMembersDocument,
  DeskMembersDocument,
  type DeskInviteMembersMutation,
  type DeskMembersQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { CopyBox } from '../../ui/copy.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { Pager, pageOf } from '../../ui/pager.js';
import { Qr } from '../../ui/qr.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useMembersWords } from './words.js';

type Row = DeskMembersQuery['members']['nodes'][number];
type Sheet = Extract<DeskInviteMembersMutation['inviteMembers'], { invited: unknown }>;

/** Links for many members at once, such as after an import: a page of those without account, printed or sent. */
export function InviteManyPage() {
  const words = useMembersWords();
  const here = useHere();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const query = useAsk(
    DeskMembersDocument,
    {
      filter: { statuses: ['ACTIVE'], account: 'NONE' },
      sort: 'MEMBER_NO',
      ...pageOf(search),
    },
    { isEnabled: sheet === null },
  );
  return (
    <Page
      title={words.inviteMany}
      lead={words.inviteManyLead}
      back={{ to: here('/anggota'), label: words.title }}
      actions={
        sheet && (
          <button type="button" className="button" onClick={() => print()}>
            {words.printSheet}
          </button>
        )
      }
    >
      {sheet ? (
        <Links sheet={sheet} />
      ) : (
        <Loaded query={query}>
          {({ members }) =>
            members.nodes.length === 0 ? (
              <Empty title={words.allInvited}>{words.allInvitedText}</Empty>
            ) : (
              <>
                <Chosen rows={members.nodes} onDone={setSheet} />
                <Pager pageInfo={members.pageInfo} totalCount={members.totalCount} />
              </>
            )
          }
        </Loaded>
      )}
    </Page>
  );
}

function Chosen({ rows, onDone }: { readonly rows: readonly Row[]; readonly onDone: (sheet: Sheet) => void }) {
  const words = useMembersWords();
  const act = useAct(DeskInviteMembersDocument, { onDone });
  return (
    <Form
      act={act}
      submit={words.inviteShown(String(rows.length))}
      consequence={words.inviteManyConsequence}
      onSubmit={() => void act.run({ memberIds: rows.map(({ id }) => id) })}
    >
      <Table<Row>
        caption={words.inviteMany}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { key: 'name', head: words.name, cell: ({ fullName }) => fullName },
          { key: 'memberNo', head: words.memberNo, isTight: true, cell: ({ memberNo }) => memberNo },
          { key: 'phone', head: words.phone, isTight: true, cell: ({ phoneMasked }) => phoneMasked ?? '–' },
        ]}
      />
    </Form>
  );
}

/** Shown once: the links are kept nowhere. */
function Links({ sheet: { invited, skipped } }: { readonly sheet: Sheet }) {
  const words = useMembersWords();
  const format = useFormat();
  const here = useHere();
  return (
    <>
      {skipped.length > 0 && (
        <div className="notice notice-warn">
          <p>{words.notInvited}</p>
          <ul>
            {skipped.map(({ id, fullName, memberNo }) => (
              <li key={id}>
                <Link to={here(`/anggota/${id}`)}>{fullName}</Link> · {memberNo}
              </li>
            ))}
          </ul>
        </div>
      )}
      {invited.map(({ member, link, expiresAt }) => (
        <Section key={member.id} title={`${member.fullName} · ${member.memberNo}`}>
          <p>{words.sheetText}</p>
          <Qr text={link} label={words.inviteScan} />
          <CopyBox label={member.fullName} text={link} />
          <p className="hint">{words.sheetUntil(format.time(expiresAt))}</p>
          <p className="page-actions">
            <a
              className="button button-quiet button-small"
              href={`https://wa.me/?text=${encodeURIComponent(words.message(link))}`}
              target="_blank"
              rel="noreferrer"
            >
              {words.sendOne}
            </a>
          </p>
        </Section>
      ))}
    </>
  );
}
