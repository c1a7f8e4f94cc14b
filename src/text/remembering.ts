/** More texts than a file has headings; some megabytes each. */
const most = 16_000;

/**
 * The same function, which remembers what it gave for short texts: the forms of a heading ask about the
 * same name again and again. It forgets all at once when it has seen many.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly given: T }>();
  return (text) => {
    if (text.length > 200) return read(text);
    const before = known.get(text);
    if (before) return before.given;
    if (known.size >= most) known.clear();
    const given = read(text);
    known.set(text, { given });
    return given;
  };
}

/** The same function, which remembers what it gave for an object as long as that lives. */
export function rememberingEach<Of extends object, T>(read: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly given: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.given;
    const given = read(of);
    known.set(of, { given });
    return given;
  };
}
