/** `and` in the languages of notes, between names; the source of a regular expression that tells capitals apart. */
export const andWord = "(?:and|And|AND|et|und|y|e|och)";
