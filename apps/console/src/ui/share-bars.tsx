interface ShareBar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The value as people read it. */
  readonly text: string;
  readonly note?: string;
}

interface ShareBarsProps {
  readonly caption: string;
  readonly heads: readonly [label: string, value: string];
  readonly rows: readonly ShareBar[];
}

/** Parts of a whole: a table whose rows carry a bar, so that the picture and its numbers are one. */
export function ShareBars({ caption, heads, rows }: ShareBarsProps) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <table className="table table-plain share-bars">
      <caption className="unseen">{caption}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, value, text, note }) => (
          <tr key={key}>
            <th scope="row">
              {label}
              <svg className="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect className="share-bar-ground" width="100" height="6" />
                <rect className="bar" width={(100 * Math.max(0, value)) / most} height="6" />
              </svg>
            </th>
            <td className="number">
              {text}
              {note !== undefined && <span className="under">{note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
