/** Handles, `@ann`, in a text. */

const handle = /(?<![\w@＠])[@＠]([A-Za-z0-9_](?:[\w.-]{0,38}\w)?)(?!\w|\s?\{|\("|\(\))/u;
const allHandles = new RegExp(handle.source, "gu");

/** Annotations, decorators and at-rules: written like handles, and nobody's. */
const keywords = new Set(
  `autowired bean charset component configuration container controller deprecated entity extends
   fontface import include inject injectable input keyframes layer media mixin module observable
   output override postauthorize preauthorize property repository service state suppresswarnings
   supports test transactional types value`.split(/\s+/u),
);

/** Is there a handle in the text, one that can be a person's? */
export function hasHandle(text: string): boolean {
  return handleIn(text) !== undefined;
}

/** The first handle, without its sign; nothing where it cannot be a person's. */
export function handleIn(text: string): string | undefined {
  const found = handle.exec(text)?.[1];
  if (found === undefined || keywords.has(found.toLowerCase()) || isYear(found)) return undefined;
  return found;
}

/** Whether it is a year, `(2018)` or `@2018` behind a name, which all who spoke in it would share as their account. */
export function isYear(text: string): boolean {
  return /^[@＠]?(?:19|20)\d\d$/u.test(text);
}

/** The text with a space for each handle. */
export function withoutHandles(text: string): string {
  return text.replace(allHandles, " ");
}
