/** Whether a word may be Japanese in Latin letters: each consonant leads to a vowel, and none is one that Japanese has not. */
export function readsAsKana(word: string): boolean {
  return romaji.test(word);
}

const romaji = /^(?:[kgsztdnhbpmrjfwcy]{0,3}[aeiouāīūēō])+[nh]?$/iu;
