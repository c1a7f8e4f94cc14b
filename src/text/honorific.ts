/** What is said of people only, in Korean and Chinese, too; the source of a regular expression. */
export const saidOfPeople = "さん|氏|先生|님|老师";
/** What is put behind any name, of companies too; the source of a regular expression. */
export const honorifics = `${saidOfPeople}|様|さま`;
const honorific = new RegExp(`\\s*(?:${honorifics})\\s*$`, "u");

/** Does the text end with one? */
export function hasHonorific(text: string): boolean {
  return honorific.test(text);
}

/** The text without the one at its end. */
export function withoutHonorific(text: string): string {
  return text.replace(honorific, "");
}
