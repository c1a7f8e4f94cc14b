/** さん and the like, at the end of a name. */
const honorific = /\s*(?:さん|氏|様|さま|先生)\s*$/u;

/** Does the text end with one? */
export function hasHonorific(text: string): boolean {
  return honorific.test(text);
}

/** The text without the one at its end. */
export function withoutHonorific(text: string): string {
  return text.replace(honorific, "");
}
