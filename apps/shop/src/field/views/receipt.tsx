import { locale, useBag, words } from '../context.js';
import { receiptOf } from '../receipt-text.js';

/** What the member gets on the spot: on this screen, by WhatsApp or on paper. */
export function ReceiptView({ id }: { id: string }) {
  const { pack, items } = useBag();
  const item = items.find((it) => it.id === id);
  if (!pack || !item)
    return (
      <>
        <h1 tabIndex={-1}>{words.receipt}</h1>
        <p class="empty">{words.gone}</p>
      </>
    );
  const { title, lines, note, text } = receiptOf(item, pack, words, locale);
  return (
    <>
      <article class="receipt">
        <h1 tabIndex={-1}>{title}</h1>
        <p>{pack.cooperativeName}</p>
        <dl>
          {lines.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p>{note}</p>
      </article>
      <div class="acts">
        <a class="button" href={`https://wa.me/?text=${encodeURIComponent(text)}`} target="_blank" rel="noopener">
          {words.whatsapp}
        </a>
        <button type="button" class="button button-quiet" onClick={() => print()}>
          {words.print}
        </button>
        <a class="button button-quiet" href="#/">
          {words.anotherMember}
        </a>
      </div>
    </>
  );
}
