/** Is it a company, a school or a club, by the words that those have in their names? */
export function isCompany(text: string): boolean {
  return legalForm.test(text) || institution.test(text) || english.test(text);
}

/** Does a word bear the legal form of a company, which no name of a person has? */
export function hasLegalForm(word: string): boolean {
  return legalForm.test(word) || /^(?:Inc|LLC|Ltd|Corp|GmbH)\.?$/u.test(word);
}

const legalForm = /株式会社|有限会社|合同会社|[（(]株[)）]|㈱/u;
const institution = /一般社団法人|大学|研究所|研究室|事業部|開発部/u;
const english =
  /\b(?:inc|llc|ltd|corp|corporation|co|gmbh|labs?|university|technologies|communications|foundation|community)\b/iu;
