import { DeskMemberChoicesDocument, type DeskMemberChoicesQuery, type MemberStatus } from '@lumbung/web-api';
import { useAsk } from '../../../api/use-ask.js';
import { ChoiceField } from '../../../ui/choice-field.js';
import type { FieldProps } from '../../../ui/fields.js';

export type MemberChoice = DeskMemberChoicesQuery['members']['nodes'][number];

interface MemberFieldProps extends FieldProps {
  readonly useSearch: ReturnType<typeof membersWith>;
  readonly value: MemberChoice | null;
  readonly onChange: (member: MemberChoice | null) => void;
  readonly nothingFound: string;
  readonly isFocused?: boolean;
}

/** Finds a member by name or number; the last figures of the telephone tell namesakes apart. */
export function MemberField(field: MemberFieldProps) {
  return (
    <ChoiceField<MemberChoice>
      {...field}
      idOf={({ id }) => id}
      nameOf={({ fullName, memberNo }) => `${fullName} (${memberNo})`}
      show={({ fullName, memberNo, phoneMasked }) => (
        <>
          {fullName} <span className="under">{phoneMasked ? `${memberNo} · ${phoneMasked}` : memberNo}</span>
        </>
      )}
    />
  );
}

/** Searches members in these states; in all of them where none is named. */
export function membersWith(...statuses: MemberStatus[]) {
  const among = statuses.length > 0 ? statuses : null;
  return function useMembers(search: string) {
    const asked = { search, statuses: among };
    const query = useAsk(DeskMemberChoicesDocument, asked, { isEnabled: search !== '', keepsPrevious: true });
    return { items: query.data?.members.nodes ?? [], isBusy: query.isFetching };
  };
}
