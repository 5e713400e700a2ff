import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { DeskMembersDocument, DeskRegisterSellerDocument, type DeskMembersQuery } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere } from '../../shell/place.js';
import { addressInput } from '../../ui/address-fields.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { Form } from '../../ui/form.js';
import { Page } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { bankOf, sellerDraft, SellerFields } from './seller-fields.js';
import { useSellersWords } from './words.js';

type Member = DeskMembersQuery['members']['nodes'][number];

/** Writes down a seller who came to the office. */
export function NewSellerPage() {
  const words = useSellersWords();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const { draft, set } = useDraft(() => sellerDraft());
  const [member, setMember] = useState<Member | null>(null);
  const act = useAct(DeskRegisterSellerDocument, {
    onDone: (seller) => {
      tell(words.registered(seller.name));
      void navigate({ to: here(`/toko/penjual/${seller.id}`), replace: true });
    },
  });
  const register = () =>
    void act.run({
      name: draft.name.trim(),
      goodsKind: draft.goodsKind.trim(),
      story: textOrNull(draft.story),
      phone: draft.phone,
      address: addressInput(draft.address),
      bankAccount: bankOf(draft) ?? null,
      nib: textOrNull(draft.nib),
      pirtNo: textOrNull(draft.pirtNo),
      halalCertificateNo: textOrNull(draft.halalCertificateNo),
      nationalIdNo: textOrNull(draft.nationalIdNo),
      npwp: textOrNull(draft.npwp),
      isPkp: draft.isPkp,
      memberId: member?.id ?? null,
    });
  return (
    <Page title={words.newTitle} lead={words.newLead} back={{ to: here('/toko/penjual'), label: words.title }}>
      <Form act={act} submit={words.register} onSubmit={register}>
        <div className="field-row">
          <ChoiceField<Member>
            name="memberId"
            label={words.member}
            hint={words.memberHint}
            value={member}
            onChange={setMember}
            useSearch={useMembers}
            idOf={({ id }) => id}
            nameOf={({ fullName }) => fullName}
            show={(found) => (
              <>
                {found.fullName}
                <span className="under">
                  {found.memberNo} · {found.phoneMasked}
                </span>
              </>
            )}
            nothingFound={words.noMember}
          />
        </div>
        <SellerFields draft={draft} set={set} />
      </Form>
    </Page>
  );
}

function useMembers(search: string) {
  const query = useAsk(
    DeskMembersDocument,
    { filter: { search }, sort: 'NAME', first: 12 },
    { isEnabled: search !== '', keepsPrevious: true },
  );
  return { items: query.data?.members.nodes ?? [], isBusy: query.isFetching };
}
