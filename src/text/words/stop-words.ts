/**
 * Words that stand in every text and tell none apart; neither notes nor questions are searched by
 * them. Words that only a question uses, such as 教えて, are in `question/lexicon/asking.ts`.
 */

const english =
  "vs versus a about after all also am an and any are as at be because been but by can could did do does doing " +
  "done down during each few for from get gets getting got had has have having he her here hers him his how i if in " +
  "into is it its itself just let like made make many may me might more most much must my no nor not of off on once " +
  "only or other our ours out over own same she should so some such than that the their them then there " +
  "these they this those through to too under until up us very was we were what when where which while who " +
  "whom whose why will with within without would yet you your yours there http https www com html " +
  "won't ain't shan't";

const japanese =
  "から まで ので のに です ます でした ました ません ましょう でしょう だろう だった という といった とか など " +
  "ください くださ こと もの ところ ため よう ほう ほど くらい ぐらい だけ しか ばかり について につい における によって " +
  "による として とき ここ そこ あそこ これ それ あれ この その あの どの こう そう ああ どう ある いる する した して " +
  "され される させ なる なった なって できる でき ない なく なかっ たい たく られ られる れる せる ながら けど けれど " +
  "だから しかし また および または ただし かつ つまり すでに まだ もう すごく とても みたい らしい っぽい ちゃん さん " +
  "誰 さらに その後 ようにな ようになる ことがで まし ませ でき いう いっ いた いて おり おる あり あっ あった";

const stopWords: ReadonlySet<string> = new Set(`${english} ${japanese}`.split(" "));

/** 何, 何年, 何月何日, 何処に: whatever it asks for, no talk is told by it. */
const asksWhat = /^何\p{Script=Han}*[ぁ-ん]?$/u;

/** Whether a folded word carries no meaning of its own. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || asksWhat.test(word) || isContraction(word);
}

/** what're, i'd, isn't: a stop word and what is left of another. */
function isContraction(word: string): boolean {
  const at = word.indexOf("'");
  if (at < 0 || !/'(?:s|m|d|re|ve|ll|t)$/u.test(word)) return false;
  const first = word.slice(0, at);
  return stopWords.has(first) || stopWords.has(first.replace(/n$/u, ""));
}
