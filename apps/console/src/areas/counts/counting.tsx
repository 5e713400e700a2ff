import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskCountingDocument, type DeskCountFragment, type DeskCountLineFragment } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { GoodsPicker } from '../../ui/goods/goods-picker.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { Page } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { EntryCard, type Countable, type Entered } from './entry-card.js';
import { useCountsWords } from './words.js';

/** At the shelf, with a phone in one hand: one thing after the other, a big number, save. */
export function CountingPage() {
  const words = useCountsWords();
  const here = useHere();
  const id = useIdInAddress();
  const [after, setAfter] = useState<string>();
  const query = useAsk(DeskCountingDocument, { id, after }, { keepsPrevious: true });
  const count = query.data?.stockCount;
  return (
    <Page
      title={count === undefined ? words.countOne : words.countingTitle(count.location.name)}
      back={{ to: here(`/toko/stok/opname/${id}`), label: count?.number ?? words.countOne }}
    >
      <Loaded query={query}>
        {({ stockCount, stockCountLines: { nodes, pageInfo } }) =>
          stockCount.state === 'OPEN' ? (
            <Counting
              count={stockCount}
              left={nodes}
              onMore={
                pageInfo.hasNextPage
                  ? () => setAfter(pageInfo.endCursor ?? undefined)
                  : after !== undefined && (() => setAfter(undefined))
              }
            />
          ) : (
            <Empty
              title={words.over}
              action={
                <Link to={here(`/toko/stok/opname/${id}`)} className="button">
                  {words.toCount}
                </Link>
              }
            >
              {words.overText}
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

interface CountingProps {
  readonly count: DeskCountFragment;
  readonly left: readonly DeskCountLineFragment[];
  /** The next part of the list, behind the last one the first again. */
  readonly onMore: false | (() => void);
}

function Counting({ count, left, onMore }: CountingProps) {
  const words = useCountsWords();
  const format = useFormat();
  const can = useCan();
  const [goods, setGoods] = useState<Countable | null>(null);
  const [entered, setEntered] = useState<readonly Entered[]>([]);
  const isBlind = count.isBlind && !can('catalog.closeCount');
  const choose = (next: Countable) => {
    setGoods(next);
    scrollTo({ top: 0 });
  };
  return (
    <div className="counting">
      <p className="counting-progress">
        <progress max={count.lineCount} value={count.countedCount} aria-label={words.progress} />
        {words.counted(format.count(count.countedCount), format.count(count.lineCount))}
      </p>
      {goods === null ? (
        <GoodsPicker
          name="goods"
          label={words.pick}
          hidesStock={count.isBlind}
          isFocused={entered.length > 0}
          onPick={(picked, quantity) => choose({ ...picked, quantity })}
        />
      ) : (
        <EntryCard
          key={goods.id}
          countId={count.id}
          goods={goods}
          isBlind={isBlind}
          onDone={(done) => {
            setGoods(null);
            setEntered((old) => [done, ...old.filter(({ id }) => id !== done.id)].slice(0, REMEMBERED));
          }}
          onOther={() => setGoods(null)}
        />
      )}
      <p role="status" className={entered.length > 0 && goods === null ? 'notice notice-good' : 'unseen'}>
        {entered[0] && goods === null && words.saved(entered[0].title, amountOf(entered[0]))}
      </p>
      {entered.length > 0 && (
        <>
          <h2>{words.justNow}</h2>
          <ul className="shelf">
            {entered.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="shelf-line"
                  aria-label={words.again(one.title)}
                  onClick={() => choose(one)}
                >
                  <span>{one.title}</span>
                  <strong>{amountOf(one)}</strong>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>
        {words.left} <span className="count">{format.count(count.lineCount - count.countedCount)}</span>
      </h2>
      {count.countedCount === count.lineCount ? (
        <p className="hint">{words.leftNone}</p>
      ) : (
        <ul className="shelf">
          {left.map(({ variant }) => {
            const title = titleOf(variant.product, variant);
            return (
              <li key={variant.id}>
                <button
                  type="button"
                  className="shelf-line"
                  aria-label={words.countIt(title)}
                  onClick={() => choose({ ...variant, title })}
                >
                  <span>
                    {title}
                    <span className="under">{variant.sku}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {onMore && (
        <button type="button" className="button button-quiet button-wide" onClick={onMore}>
          {words.moreLeft}
        </button>
      )}
    </div>
  );

  function amountOf({ counted, unitLabel }: Entered): string {
    return `${format.quantity(counted)} ${unitLabel}`;
  }
}

/** So many things just counted stay in sight. */
const REMEMBERED = 8;
