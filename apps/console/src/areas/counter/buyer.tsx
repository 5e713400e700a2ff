import { useState } from 'react';
import { DeskCounterCardDocument, DeskCounterMembersDocument, type DeskCounterMembersQuery } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { TextField } from '../../ui/fields.js';
import { Icon } from '../../ui/icons.js';
import { Section } from '../../ui/page.js';
import { withVoucher } from './basket.js';
import type { PricedBasket } from './lines.js';
import { readScan } from './scan.js';
import type { Baskets } from './use-baskets.js';
import { useCounterWords } from './words.js';

type MemberFound = DeskCounterMembersQuery['members']['nodes'][number];

interface BuyerProps {
  readonly baskets: Baskets;
  readonly priced: PricedBasket | undefined;
  readonly onBack: () => void;
}

/** Who buys, if it matters, and with which vouchers. */
export function Buyer({ baskets, priced, onBack }: BuyerProps) {
  const words = useCounterWords();
  const { basket, change } = baskets;
  const isNamed = basket.memberId !== null || basket.memberNo !== null;
  return (
    <Section title={words.buyer}>
      {isNamed ? (
        <Member baskets={baskets} priced={priced} onBack={onBack} />
      ) : (
        <ChoiceField<MemberFound>
          name="member"
          label={words.member}
          hint={words.memberHint}
          value={null}
          onChange={(member) => {
            if (member === null) return;
            change((old) => ({ ...old, memberId: member.id, memberNo: member.memberNo }));
            onBack();
          }}
          useSearch={useMembers}
          idOf={(member) => member.id}
          nameOf={(member) => member.fullName}
          show={(member) => words.memberChosen(member.fullName, member.memberNo)}
          nothingFound={words.nobody}
        />
      )}
      <Vouchers baskets={baskets} priced={priced} onBack={onBack} />
    </Section>
  );
}

function Member({ baskets: { basket, change }, priced, onBack }: BuyerProps) {
  const words = useCounterWords();
  const format = useFormat();
  const member = priced?.member;
  return (
    <div className="counter-member">
      <p role="status">
        {member ? (
          <>
            <strong>{words.memberChosen(member.fullName, member.memberNo)}</strong>
            {member.creditLeft != null && (
              <span className="under">{words.creditLeft(format.money(member.creditLeft))}</span>
            )}
          </>
        ) : (
          priced && <span className="field-error">{words.memberUnknown(basket.memberNo ?? '')}</span>
        )}
      </p>
      <button
        type="button"
        className="button button-quiet button-small"
        data-counter="member"
        onClick={() => {
          change((old) => ({ ...old, memberId: null, memberNo: null }));
          onBack();
        }}
      >
        {words.memberRemove}
      </button>
    </div>
  );
}

function Vouchers({ baskets: { basket, change }, priced, onBack }: BuyerProps) {
  const words = useCounterWords();
  const [code, setCode] = useState('');
  const add = () => {
    change((old) => withVoucher(old, code));
    setCode('');
    onBack();
  };
  return (
    <form
      className="counter-voucher"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '') add();
      }}
    >
      <TextField name="voucher" label={words.voucher} maxLength={40} value={code} onChange={setCode} />
      <button type="submit" className="button button-quiet">
        {words.voucherAdd}
      </button>
      {basket.voucherCodes.length > 0 && (
        <ul>
          {basket.voucherCodes.map((used) => {
            const refused = priced?.refusedVouchers.find(({ voucherCode }) => voucherCode.toUpperCase() === used);
            return (
              <li key={used}>
                <span>
                  <strong>{used}</strong>
                  {refused && <span className="field-error"> {refused.message}</span>}
                </span>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={words.voucherRemove(used)}
                  onClick={() =>
                    change((old) => ({ ...old, voucherCodes: old.voucherCodes.filter((it) => it !== used) }))
                  }
                >
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </form>
  );
}

function useMembers(search: string) {
  const isCard = readScan(search).kind === 'card';
  const query = useAsk(
    DeskCounterMembersDocument,
    { search },
    { isEnabled: search !== '' && !isCard, keepsPrevious: true },
  );
  const card = useAsk(DeskCounterCardDocument, { code: search }, { isEnabled: isCard });
  const holder = card.data?.memberOfCard;
  if (isCard) return { items: holder && 'id' in holder ? [holder] : [], isBusy: card.isFetching };
  return { items: query.data?.members.nodes ?? [], isBusy: query.isFetching };
}
