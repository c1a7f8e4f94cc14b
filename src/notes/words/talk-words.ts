/** What a talk is called in Latin script, in the languages that notes are written in: the source of an expression. */
export const talkWord =
  "(?:talk|presentation|lecture|présentation|conférence|exposé|(?:kurz)?vortrag|charla|ponencia|palestra|apresentação)";
/** The same in any language. */
export const anyTalkWord = `(?:${talkWord}|session|LT|発表|講演|セッション|トーク|발표|세션|강연|分享|演讲|演講)`;
