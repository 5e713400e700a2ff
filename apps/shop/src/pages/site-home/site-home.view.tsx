import type { Frame } from '../../layout/frame.js';

export function SiteHomeView({ frame }: { frame: Frame }) {
  const { site } = frame.visit.t;
  return (
    <>
      <section class="site-open">
        <div>
          <h1>{site.headline}</h1>
          <p class="site-lead">{site.lead}</p>
          <p class="row">
            <a class="button" href="/daftar">
              {site.signUpLong}
            </a>
            <a class="button button-quiet" href="/koperasi">
              {site.directoryLong}
            </a>
          </p>
        </div>
        <Granary label={site.granary} />
      </section>
      <h2 class="rule">{site.bookTitle}</h2>
      <dl class="ledger site-book book">
        {site.book.map(([what, gives]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{gives}</dd>
          </div>
        ))}
      </dl>
      <h2 class="rule">{site.stepsTitle}</h2>
      <ol class="site-steps">
        {site.steps.map(([title, text]) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A rice granary on its stilts, drawn in two inks. */
function Granary({ label }: { label: string }) {
  return (
    <svg class="granary" viewBox="0 0 240 200" role="img" aria-label={label}>
      <path class="granary-gold" d="M40 92 120 22l80 70-16 2-64-52-64 52Z" />
      <path d="M32 96 120 18l88 78M58 92v62h124V92M120 42v112M58 112h124M58 134h124M74 154v30M104 154v30M136 154v30M166 154v30M64 184h112M68 166h104" />
      <path class="granary-gold" d="M104 184v-18h32v18ZM102 60h36v14h-36Z" />
      <path d="M20 184h200M28 184c2-8 6-12 6-18M34 184c0-8 4-10 8-14M206 184c-2-8-6-12-6-18M212 184c2-6 4-8 8-12" />
    </svg>
  );
}
