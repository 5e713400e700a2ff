import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskEndPromotionDocument,
  DeskPausePromotionDocument,
  DeskPromotionDocument,
  DeskResumePromotionDocument,
  type DeskPromotionFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { ActNotice, Empty, Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { PromotionBadge, useDays } from './promotions.js';
import { Redemptions } from './redemptions.js';
import { Vouchers } from './vouchers.js';
import { usePromotionsWords } from './words.js';

/** One promotion: what it gives, its codes, who used it. */
export function PromotionPage() {
  const words = usePromotionsWords();
  const common = useCommonWords();
  const here = useHere();
  const can = useCan();
  const id = useIdInAddress();
  const query = useAsk(DeskPromotionDocument, { id });
  const promotion = query.data?.promotion;
  return (
    <Page
      title={promotion?.name ?? words.title}
      lead={promotion?.summary}
      badge={promotion && <PromotionBadge promotion={promotion} />}
      back={{ to: here('/toko/promosi'), label: words.title }}
      actions={promotion && can('promotions.edit') && <Actions promotion={promotion} />}
    >
      <Loaded query={query} lines={8}>
        {({ promotion: found }) =>
          found ? (
            <>
              <About promotion={found} />
              {found.needsCode && can('promotions.edit') && <Vouchers promotion={found} />}
              <Redemptions promotionId={found.id} />
            </>
          ) : (
            <Empty title={common.faults.NOT_FOUND ?? ''} />
          )
        }
      </Loaded>
    </Page>
  );
}

function About({ promotion }: { readonly promotion: DeskPromotionFragment }) {
  const words = usePromotionsWords();
  const common = useCommonWords();
  const format = useFormat();
  const daysOf = useDays();
  const targets = [...promotion.products, ...promotion.categories, ...promotion.sellers].map(({ name }) => name);
  const { budget, maxUses, maxUsesPerPerson, minimum } = promotion;
  return (
    <Section title={words.what}>
      <Facts>
        <Fact label={words.uses}>
          {maxUses == null
            ? format.count(promotion.uses)
            : words.usesOf(format.count(promotion.uses), format.count(maxUses))}
        </Fact>
        <Fact label={words.spent}>
          {format.money(promotion.spent)}
          {budget != null && <span className="under">{words.spentOf(format.money(budget))}</span>}
        </Fact>
        <Fact label={words.how}>{promotion.needsCode ? words.withCode : words.byItself}</Fact>
        <Fact label={words.days}>{daysOf(promotion)}</Fact>
        <Fact label={words.goods}>{targets.join(', ') || words.allGoods}</Fact>
        {minimum != null && <Fact label={words.minimum}>{format.money(minimum)}</Fact>}
        {promotion.cap != null && <Fact label={words.cap}>{format.money(promotion.cap)}</Fact>}
        {maxUsesPerPerson != null && <Fact label={words.maxUsesPerPerson}>{format.count(maxUsesPerPerson)}</Fact>}
        <Fact label={words.membersOnly}>{promotion.membersOnly ? common.yes : common.no}</Fact>
        {promotion.firstOrderOnly && <Fact label={words.firstOrderOnly}>{common.yes}</Fact>}
        {promotion.isExclusive && <Fact label={words.isExclusive}>{common.yes}</Fact>}
        {promotion.channels.length > 0 && (
          <Fact label={words.channels}>
            {promotion.channels.map((channel) => words.channelNames[channel]).join(', ')}
          </Fact>
        )}
        {promotion.note && <Fact label={words.note}>{promotion.note}</Fact>}
      </Facts>
    </Section>
  );
}

function Actions({ promotion }: { readonly promotion: DeskPromotionFragment }) {
  const words = usePromotionsWords();
  const here = useHere();
  const tell = useToast();
  const [isEnding, setEnding] = useState(false);
  const pause = useAct(DeskPausePromotionDocument, { onDone: () => tell(words.paused) });
  const resume = useAct(DeskResumePromotionDocument, { onDone: () => tell(words.resumed) });
  const end = useAct(DeskEndPromotionDocument, {
    onDone: () => {
      setEnding(false);
      tell(words.ended);
    },
  });
  const promotionId = promotion.id;
  if (promotion.state === 'ENDED') return null;
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setEnding(true)}>
        {words.end}
      </button>
      <button
        type="button"
        className={promotion.state === 'PAUSED' ? 'button' : 'button button-quiet'}
        aria-busy={pause.isBusy || resume.isBusy}
        onClick={() => void (promotion.state === 'PAUSED' ? resume : pause).run({ promotionId })}
      >
        {promotion.state === 'PAUSED' ? words.resume : words.pause}
      </button>
      <Link to={here(`/toko/promosi/${promotionId}/ubah`)} className="button button-quiet">
        {words.edit}
      </Link>
      <ActNotice act={pause} />
      <ActNotice act={resume} />
      {isEnding && (
        <ActDialog
          title={words.end}
          consequence={words.endConsequence}
          submit={words.end}
          isDanger
          act={end}
          onSubmit={() => void end.run({ promotionId })}
          onClose={() => setEnding(false)}
        />
      )}
    </>
  );
}
