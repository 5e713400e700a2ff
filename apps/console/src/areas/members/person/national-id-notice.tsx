import { useEffect, useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import { DeskNationalIdCheckDocument, type LeaveReason, type Sex } from '@lumbung/web-api';
import { useAsk } from '../../../api/use-ask.js';
import { useFormat } from '../../../format/use-format.js';
import { useHere } from '../../../shell/place.js';
import { useCan } from '../../../shell/viewer.js';
import { useMembersWords } from '../words.js';
import { usePersonWords } from './words.js';

const PATIENCE_MS = 500;
const DIGITS = 16;

interface NoticeProps {
  readonly nationalIdNo: string;
  readonly birthOn: BusinessDate | null;
  readonly sex: Sex | null;
}

/** What a number tells before it is saved: what does not fit, who has it, who had it and left. It warns and stops nobody. */
export function NationalIdNotice({ nationalIdNo, birthOn, sex }: NoticeProps) {
  const words = usePersonWords();
  const here = useHere();
  const can = useCan();
  const settled = useSettled(nationalIdNo.replace(/\D/g, ''));
  const query = useAsk(
    DeskNationalIdCheckDocument,
    { input: { nationalIdNo: settled, birthOn, sex } },
    { isEnabled: settled.length >= DIGITS && settled.length <= 24 && can('membership.edit') },
  );
  const { concerns = [], holders = [], formerly = [] } = query.data?.nationalIdCheck ?? {};
  if (concerns.length + holders.length + formerly.length === 0) return null;
  return (
    <div className="notice notice-warn" role="status">
      {concerns.length > 0 && (
        <>
          <p>{words.concerns}</p>
          <ul>
            {concerns.map((concern) => (
              <li key={concern}>{words.concern[concern]}</li>
            ))}
          </ul>
        </>
      )}
      {holders.length > 0 && (
        <>
          <p>{words.holders}</p>
          <ul>
            {holders.map(({ id, fullName, memberNo, statusLabel }) => (
              <li key={id}>
                <Link to={here(`/anggota/${id}`)}>{fullName}</Link> · {memberNo} · {statusLabel}
              </li>
            ))}
          </ul>
        </>
      )}
      <Formerly members={formerly} />
    </div>
  );
}

interface Former {
  readonly id: string;
  readonly fullName: string;
  readonly memberNo: string;
  readonly leftOn?: string | null;
  readonly leaveReason?: LeaveReason | null;
}

/** Who was a member here before, with the day and cause of leaving; for whoever decides to know. */
export function Formerly({ members }: { readonly members: readonly Former[] }) {
  const words = usePersonWords();
  const { leaveReasons } = useMembersWords();
  const format = useFormat();
  const here = useHere();
  if (members.length === 0) return null;
  return (
    <>
      <p>{words.formerly}</p>
      <ul>
        {members.map(({ id, fullName, memberNo, leftOn, leaveReason }) => (
          <li key={id}>
            <Link to={here(`/anggota/${id}`)}>{fullName}</Link> · {memberNo}
            {leftOn && ` · ${words.leftOn(format.day(leftOn as BusinessDate))}`}
            {leaveReason && ` · ${leaveReasons[leaveReason]}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The text once nobody types any more. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
