/** Words by which folders, files and titles say that something else was written than notes of talks. */
const words =
  /\b(?:diary|diaries|journal|budget|expenses|todo|changelog|recipes?|hands-?on|how-?to|work-?log|weekly|daily)\b|(?:^|\/)logs?\/|日記|日報|週報|月報|予算|家計|収支|経費|作業(?:ログ|記録)|ハンズオン|手順書|環境構築|読書メモ|学習(?:ログ|記録)|レシピ|買い物/iu;

/** What others have made, gathered: `Awesome Foo`, a cheat sheet. Whoever is named there spoke elsewhere. */
export function isCollection(title: string): boolean {
  return collection.test(title.slice(0, 200));
}

const collection =
  /^awesome[\s-]\S|(?:curated|reading|watch) list|cheat ?sheet|bookmarks|リンク集/iu;

/** A diary, a budget, a log of one's own work: asked only of files in which nobody speaks. */
export function isOtherWriting(texts: readonly string[]): boolean {
  return texts.some((text) => words.test(text.replaceAll("_", " ")));
}
