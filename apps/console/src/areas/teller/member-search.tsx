import { useDeferredValue, useEffect, useId, useState, type KeyboardEvent } from 'react';
import { DeskTellerSearchDocument, type DeskTellerSearchQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { Icon } from '../../ui/icons.js';
import { FaultNotice } from '../../ui/states.js';
import { useTellerWords } from './words.js';

export type TellerMember = DeskTellerSearchQuery['tellerSearch'][number];

interface MemberSearchProps {
  readonly initial: string;
  readonly onChoose: (member: TellerMember) => void;
}

const LEAST = 2;
const CARD = /^K1[A-Z2-7]{55}$/i;

/** The big field of the desk: who stands there, by whatever he has with him; arrows and Enter choose. */
export function MemberSearch({ initial, onChoose }: MemberSearchProps) {
  const words = useTellerWords();
  const format = useFormat();
  const id = useId();
  const [text, setText] = useState(initial);
  const [marked, setMarked] = useState(0);
  // A scanner and quick fingers press Enter before the answer is there: then the first one is meant.
  const [isEntered, setEntered] = useState(false);
  const asked = useDeferredValue(text.trim());
  const isEnough = asked.length >= LEAST || /^\d$/.test(asked);
  const query = useAsk(DeskTellerSearchDocument, { text: asked }, { isEnabled: isEnough, keepsPrevious: true });
  const isFresh = isEnough && asked === text.trim() && query.data !== undefined && !query.isPlaceholderData;
  const members = isEnough && query.data !== undefined ? query.data.tellerSearch : [];
  const choose = (member: TellerMember | undefined) => {
    if (member === undefined) return;
    setText('');
    setMarked(0);
    onChoose(member);
  };
  // In an effect, so that an answer that is drawn twice chooses once: the second time would come between the next keys.
  const isAnswered = isEntered && isFresh && !query.isFetching;
  useEffect(() => {
    if (!isAnswered) return;
    setEntered(false);
    const first = members[Math.min(marked, members.length - 1)];
    queueMicrotask(() => choose(first));
  }, [isAnswered]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && members.length > 0) {
      event.preventDefault();
      setMarked((marked + step + members.length) % members.length);
    } else if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault();
      if (isFresh) choose(members[Math.min(marked, members.length - 1)]);
      else setEntered(true);
    }
  };
  const isOpen = text.trim() !== '' && members.length > 0;
  return (
    <div className="scan">
      <label htmlFor={id}>{words.search}</label>
      <div className="search-box">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          className="input"
          role="combobox"
          data-search
          data-teller="search"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen ? `${id}-${marked}` : undefined}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setMarked(0);
            setEntered(false);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <p id={`${id}-hint`} className="hint">
        {words.searchHint}
      </p>
      {query.isError && <FaultNotice fault={query.error} onRetry={() => void query.refetch()} />}
      <p className="scan-told" role="status">
        {isFresh && members.length === 0 && (CARD.test(asked) ? words.badCard : words.nobody)}
      </p>
      {isOpen && (
        <ul id={`${id}-list`} className="options scan-offers" role="listbox" aria-label={words.found}>
          {members.map((member, index) => (
            <li
              key={member.id}
              id={`${id}-${index}`}
              role="option"
              className="option"
              aria-selected={index === marked}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(member);
              }}
            >
              <span>
                {words.member(member.fullName, member.memberNo)}
                {member.phoneMasked && <span className="under">{member.phoneMasked}</span>}
              </span>
              <span>{format.money(member.accounts.reduce((sum, { balance }) => sum + balance, 0))}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
