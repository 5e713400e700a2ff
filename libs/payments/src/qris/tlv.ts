/** One field of an EMVCo text: two digits of tag, two of length, then so many characters. */
export interface Field {
  readonly tag: string;
  readonly value: string;
}

/** The fields in their order; undefined when the text is not made of whole fields. */
export function readFields(text: string): Field[] | undefined {
  const fields: Field[] = [];
  let at = 0;
  while (at < text.length) {
    const head = /^(\d\d)(\d\d)$/.exec(text.slice(at, at + 4));
    if (!head) return undefined;
    const length = Number(head[2]);
    const value = text.slice(at + 4, at + 4 + length);
    if (value.length !== length || length === 0) return undefined;
    fields.push({ tag: head[1] as string, value });
    at += 4 + length;
  }
  return fields;
}

/** The text of the fields. Refuses with RangeError what does not fit: a field has 1 to 99 characters. */
export function writeFields(fields: readonly Field[]): string {
  return fields
    .map(({ tag, value }) => {
      if (!/^\d\d$/.test(tag) || value.length < 1 || value.length > 99)
        throw new RangeError(`Not a field: ${tag} of ${value.length} characters.`);
      return tag + String(value.length).padStart(2, '0') + value;
    })
    .join('');
}

export function valueOf(fields: readonly Field[], tag: string): string | undefined {
  return fields.find((field) => field.tag === tag)?.value;
}
