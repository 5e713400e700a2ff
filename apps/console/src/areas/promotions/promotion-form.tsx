import { useNavigate } from '@tanstack/react-router';
import {
  DeskCreatePromotionDocument,
  DeskPromotionDocument,
  DeskUpdatePromotionDocument,
  type DeskPromotionFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { useCommonWords } from '../../words/index.js';
import { PreviewSection } from './preview.js';
import { promotionDraft, promotionInput } from './promotion-draft.js';
import { LimitsSection, WhoSection } from './rules-fields.js';
import { KindField, NameField, TermsFields } from './terms-fields.js';
import { usePromotionsWords } from './words.js';

export function NewPromotionPage() {
  const words = usePromotionsWords();
  const here = useHere();
  return (
    <Page title={words.newTitle} lead={words.newLead} back={{ to: here('/toko/promosi'), label: words.title }}>
      <Editor known={null} />
    </Page>
  );
}

export function EditPromotionPage() {
  const words = usePromotionsWords();
  const common = useCommonWords();
  const here = useHere();
  const id = useIdInAddress();
  const query = useAsk(DeskPromotionDocument, { id });
  const known = query.data?.promotion;
  return (
    <Page
      title={known ? words.editTitle(known.name) : words.title}
      back={{ to: here(`/toko/promosi/${id}`), label: known?.name ?? words.title }}
    >
      <Loaded query={query} lines={10}>
        {({ promotion }) =>
          promotion ? <Editor key={promotion.id} known={promotion} /> : <Empty title={common.faults.NOT_FOUND ?? ''} />
        }
      </Loaded>
    </Page>
  );
}

/** A promotion and what it does to an example, side by side. */
function Editor({ known }: { readonly known: DeskPromotionFragment | null }) {
  const words = usePromotionsWords();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const { draft, change } = useDraft(() => promotionDraft(known ?? undefined));
  const isFixed = known?.areTermsFixed ?? false;
  const onDone = (thing: { readonly id: string }) => {
    tell(words.created);
    void navigate({ to: here(`/toko/promosi/${thing.id}`), replace: known === null });
  };
  const create = useAct(DeskCreatePromotionDocument, { onDone });
  const update = useAct(DeskUpdatePromotionDocument, { onDone });
  const save = () => {
    const { terms, needsCode, ...rest } = promotionInput(draft);
    void (known === null
      ? create.run({ ...rest, needsCode, terms })
      : update.run({
          promotionId: known.id,
          ...rest,
          startsOn: rest.startsOn ?? undefined,
          ...(!isFixed && { terms }),
        }));
  };
  return (
    <div className="columns columns-form">
      <Form act={known === null ? create : update} submit={words.save} onSubmit={save}>
        {!isFixed && (
          <Section title={words.kind}>
            <KindField draft={draft} onChange={change} />
          </Section>
        )}
        <Section title={words.what} note={isFixed ? words.fixed : undefined}>
          <NameField draft={draft} onChange={change} />
          {!isFixed && <TermsFields draft={draft} onChange={change} />}
        </Section>
        <WhoSection draft={draft} onChange={change} isNew={known === null} />
        <LimitsSection draft={draft} onChange={change} />
      </Form>
      <PreviewSection draft={draft} />
    </div>
  );
}
