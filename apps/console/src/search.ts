/** The question part of an address: plain words only, so that people can read and share it. */
export type Search = Readonly<Record<string, string | undefined>>;

export function readSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function writeSearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') parameters.set(key, value);
  }
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Keeps of an address only the words a screen knows. */
export function keep<Key extends string>(
  ...keys: readonly Key[]
): (search: Record<string, unknown>) => { [K in Key]?: string } {
  return (search) =>
    Object.fromEntries(keys.flatMap((key) => (typeof search[key] === 'string' ? [[key, search[key]]] : []))) as {
      [K in Key]?: string;
    };
}

export const PAGE = ['setelah', 'sebelum'] as const;
