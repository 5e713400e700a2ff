import { formatPhoneNumber, type PhoneNumber } from '@lumbung/kernel';
import type { OfficerOffice } from '@lumbung/web-api';
import { useCommonWords } from '../../words/index.js';

interface OfficerListProps {
  readonly officers: readonly {
    readonly id: string;
    readonly fullName: string;
    readonly office: OfficerOffice;
    readonly phone?: PhoneNumber | null;
  }[];
}

export function OfficerList({ officers }: OfficerListProps) {
  const common = useCommonWords();
  return (
    <ul className="ledger">
      {officers.map((officer) => (
        <li key={officer.id}>
          <span>
            <strong>{officer.fullName}</strong>
            <span className="under">{common.offices[officer.office]}</span>
          </span>
          <span>{officer.phone && formatPhoneNumber(officer.phone)}</span>
        </li>
      ))}
    </ul>
  );
}
