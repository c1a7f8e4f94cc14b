/** What a talk is called in Latin script, in the languages that notes are written in: the source of an expression. */
export const talkWord =
  "(?:talk|presentation|lecture|présentation|conférence|exposé|(?:kurz)?vortrag|charla|ponencia|palestra|apresentação)";
