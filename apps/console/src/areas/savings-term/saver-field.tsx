import { DeskTermSaverDocument, type DeskTermSaverQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { useTermWords } from './words.js';

export type Saver = DeskTermSaverQuery['tellerSearch'][number];
export type SaverAccount = Saver['accounts'][number];

interface SaverFieldProps {
  readonly value: Saver | null;
  readonly onChange: (saver: Saver | null) => void;
}

/** Whose savings these shall be. */
export function SaverField({ value, onChange }: SaverFieldProps) {
  const words = useTermWords();
  return (
    <ChoiceField<Saver>
      name="memberId"
      label={words.member}
      hint={words.memberHint}
      isRequired
      isFocused
      value={value}
      onChange={onChange}
      useSearch={useSavers}
      idOf={(saver) => saver.id}
      nameOf={(saver) => `${saver.fullName} · ${saver.memberNo}`}
      show={(saver) => `${saver.fullName} · ${saver.memberNo}`}
      nothingFound={words.nobody}
    />
  );
}

function useSavers(text: string) {
  const query = useAsk(DeskTermSaverDocument, { text }, { isEnabled: text !== '', keepsPrevious: true });
  const items = (query.data?.tellerSearch ?? []).filter(({ status }) => status === 'ACTIVE');
  return { items, isBusy: query.isFetching };
}

/** Accounts that can give and take money freely. */
export function freeAccountsOf(saver: Saver | null): readonly SaverAccount[] {
  return saver?.accounts.filter(({ product, state }) => product.family === 'VOLUNTARY' && state === 'OPEN') ?? [];
}
