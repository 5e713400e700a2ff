import type { Frame } from '../../layout/frame.js';

export function PrivacyView({ frame }: { frame: Frame }) {
  const { site } = frame.visit.t;
  return (
    <div class="narrow">
      <h1>{site.privacyTitle}</h1>
      <p>{site.privacyLead}</p>
      {site.privacy.map(([title, text]) => (
        <section key={title}>
          <h2 class="rule">{title}</h2>
          <p>{text}</p>
        </section>
      ))}
    </div>
  );
}
