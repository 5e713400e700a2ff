import type { Frame } from '../../layout/frame.js';

export interface ProblemModel {
  readonly title: string;
  readonly text: string;
  /** To be told to whoever helps. */
  readonly reference: string | null;
  readonly next: { readonly href: string; readonly label: string };
}

export function ProblemView({ model, frame }: { model: ProblemModel; frame: Frame }) {
  return (
    <div class="empty problem">
      <h1>{model.title}</h1>
      <p>{model.text}</p>
      {model.reference !== null && <p class="hint">{frame.visit.t.problem.reference(model.reference)}</p>}
      <a class="button" href={model.next.href}>
        {model.next.label}
      </a>
    </div>
  );
}
