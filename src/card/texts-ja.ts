import type { Unknown } from "../search/query.ts";
import { dateText } from "./dates.ts";
import type { Texts } from "./text-table.ts";

/** The words around the notes in Japanese. */
export const ja: Texts = {
  comma: "、",
  links: { slides: "スライド", video: "動画", meetup: "イベントページ", other: "リンク" },

  date: (date) => dateText(date, "ja"),

  when: (date) => `開催日は${amid(date)}です。`,
  whenUnknown: "開催日はメモに見つかりませんでした。",
  whenPosted: (date) => `開催日はメモに見つかりませんが、メモの日付は${amid(date)}です。`,
  posted: (date) => `${date} 記`,
  where: (venue) => `会場は${amid(venue)}です。`,
  toCome: {
    when: (date) => `開催予定日は${amid(date)}です。`,
    where: (venue) => `会場は${amid(venue)}の予定です。`,
    who: (names) => `発表者は${amid(san(names))}の予定です。`,
  },
  planned: (date) => `${date} 予定`,
  earlier: "前に同じ話題を取り上げた発表",
  whereUnknown: "会場はメモに見つかりませんでした。",
  who: (names) => `発表者は${amid(san(names))}です。`,
  whoUnknown: "発表者の名前はメモに見つかりませんでした。",
  noTalk: "メモから",
  linkUnknown: "リンクはメモに見つかりませんでした。",
  noneOfKind: (kind) => `${kind}はメモにありません。`,
  noneMarked: (kind) => `${kind}と書かれたリンクはメモにありません。`,

  limitedTo: (limits) => `絞り込み: ${limits}`,
  limits: {
    person: (name) => `発表者 ${name}`,
    meetup: (title, more) => (more > 0 ? `${title} ほか ${more} 回` : title),
    year: (year) => `${year} 年`,
    after: (day) => `${day} 以降`,
    before: (day) => `${day} 以前`,
    language: { ja: "日本語の発表", en: "英語の発表" },
    has: (kinds) => `${kinds}あり`,
  },
  namesakes: (name) => `「${name}」という発表者は複数います。`,
  missing: (...words) => `${quoted(words)}という言葉そのものは、この発表のメモにありません。`,
  missingInAll: (...words) =>
    `${quoted(words)}という言葉そのものは、これらの発表のメモにありません。`,
  said: (line) => `メモには「${line}」とあります。`,
  quoted: (line) => `「${line}」`,
  ifMeant: (said) => `この発表のことなら、${said}`,
  ofTalk: (title) => `「${title}」について`,
  alsoMeetups: (meetups) => `ほかに: ${meetups}`,
  misunderstood: (filters) => `値がないか読み取れず、使わなかった条件: ${filters}`,

  matched: (bridges) => `一致した言葉: ${bridges}`,
  pointsLeftOut: (count) => `… ほか ${count} 点はメモに`,
  noNotes: "この発表の内容のメモはありません。",
  others: "ほかに近い発表:",
  othersInNotes: "メモのほかの箇所:",
  talksNewestFirst: "最新の発表",
  talksOldestFirst: "はじめのころの発表",
  talksFound: (total, period) =>
    period ? `${period}の発表 ${total} 件` : `見つかった発表 ${total} 件`,
  talksSought: (period) => `${period ? `${period}の` : "見つかった"}発表（近い順）`,
  otherTalks: (question) => `「${question}」のほかの結果`,
  listed: (section, total) => `${section}: ${total} 件`,
  meetupsFound: (total, period) =>
    period ? `${period}の勉強会 ${total} 回` : "勉強会（新しい順）",
  talksOfMeetup: (total) => `発表は ${total} 件です。`,
  talksOfPerson: (person, total, areOthers) =>
    `${san(person)}の${areOthers ? "ほかの" : ""}発表 ${total} 件`,
  peopleFound: (total, topic) =>
    topic ? `「${topic}」に触れた人 ${total} 人（近い順）` : `発表した人 ${total} 人`,
  andMore: (count) => `ほか ${count} 件`,
  shownOf: (first, last, total, of) => `全 ${total} ${counters[of]}のうち ${first}〜${last}`,
  more: "この質問のほかの結果",
  nextRows: (count, of) => `次の ${count} ${counters[of]}`,
  previousRows: (count, of) => `前の ${count} ${counters[of]}`,

  nothing: (question) => `「${question}」に合う発表は見つかりませんでした。`,
  unknown: describeUnknown,
  unread: "ここまでのやりとりは読んでいません。何についての発表か、言葉で聞いてみてください。",
  lost: "どの発表のことか、わからなくなりました。発表や発表者の名前を入れて聞いてみてください。",
  noMore: "これで全部です。",
  noEarlier: "これより前はありません。",
  notAtAll: "どういたしまして。",
  unheld: (...words) => `${each(words)}、どの発表にも出てきません。`,
  editions: "メモにある回:",
  unwritten: (...words) => `${quoted(words)}という言葉は、どの発表にも出てきません。`,
  nearestTalks: (held) => (held ? `${held}${gap(held.slice(-1))}に触れている発表:` : "近い発表:"),
  tryInstead: "言葉を減らすか変えると、見つかるかもしれません。",
  covers: (held, lacking) =>
    lacking
      ? `${held}${gap(held.slice(-1))}に触れ、${lacking}${gap(lacking.slice(-1))}には触れていません`
      : `${held}${gap(held.slice(-1))}に触れています`,
  suggestion: (meant) => `「${meant}」？`,
  browseMeetups: "勉強会の一覧",
  howToAsk: "聞き方",

  help: (meetupCount, talkCount) =>
    `勉強会 ${meetupCount} 回、発表 ${talkCount} 件のメモから答えます。`,
  helpEmpty: "勉強会の発表メモから答えます。いまはまだメモがありません。",
  askAbout: (meetupCount, talkCount) =>
    `勉強会 ${meetupCount} 回、発表 ${talkCount} 件のことを聞けます。`,
  anyTalk: "ランダムに 1 件",
  tryThese: "試す",
  usage: (command, filtered) => [
    { typed: `${command} 質問`, does: "答えは自分だけに見えます" },
    { typed: "@kikigaki 質問", does: "答えはみんなに見えます" },
    { typed: "質問", does: "ダイレクトメッセージで" },
    {
      typed: `${command} ${filtered || "質問 発表者:名前 年:2024"}`,
      does: "その発表者のその年の発表だけ",
    },
  ],

  asked: (question) => `質問: ${question}`,
  share: "共有",
  shareTitle: "答えを共有",
  shareTo: (channel) => `${channel} に共有`,
  shareHere: "この会話に共有",
  preview: "プレビュー",
  cancel: "キャンセル",
  comment: "コメント",
  commentHint: "答えの上に、名前と一緒に出ます。",
  takeBack: "共有を取り消す",
  notYours: "取り消せるのは、共有した人だけです。",
  sharedBy: (mention) => `${mention} さんが共有`,
  sharedOnce:
    "同じカードの共有は 1 回だけです。チャンネルに出ていなければ、もう一度質問して、新しいカードを共有してください。",
  invite: (botName) =>
    `このチャンネルには投稿できません。「/invite @${botName}」で招待してから、もう一度押してください。`,
  readNotes: "メモ",
  moreBy: (person) => `${san(person)}の発表`,
  sameSpeaker: "発表者",
  talksLikeThis: "似た発表",
  talksLike: (title) => `「${title}」に似た発表`,
  alike: (words) => `共通の言葉: ${words}`,
  noneLike: "似た発表はほかにありません。",
  previousTalk: "前の発表",
  nextTalk: "次の発表",
  sameMeetup: "勉強会",
  talksOfSame: "この勉強会の発表",
  helpful: "役に立った",
  unhelpful: "役に立たなかった",
  rated: (verdict) => `「${verdict}」と記録しました。ありがとうございます。`,
  whyUnhelpful: "ありがとうございます。何がよくなかったですか？",
  reasons: {
    "other-talk": "発表が違う",
    incomplete: "短すぎる",
    wrong: "誤りがある",
  },
  wish: "この話を聞きたい",
  offer: "これなら話せる",
  offerNames: "「これなら話せる」を押すと、主催者に名前が伝わります。ほかのことでは伝わりません。",
  wishMade: "名前なしで記録しました。この話を聞きたい人がいると、主催者に伝わります。",
  offerMade: "ありがとうございます。主催者にお名前を伝えました。",
  unwish: "取り消す",
  wishTakenBack: "取り消しました。",
  wishUnkept: "いまは記録できません。少し待って、もう一度押してください。",
  offered: (mention, words) => `${mention} さんが話せるそうです: ${words}`,
  offerTakenBack: (words) => `申し出が取り消されました: ${words}`,
  kept: "主催者のために残るもの: 見つからなかった質問と評価された質問の言葉、その回数と人数、表示・閲覧・共有された発表、聞きたい話題。だれが聞いたかは残りません。",
  reportForOrganisers: "レポートを見られるのは、主催者のチャンネルのメンバーだけです。",
  reportDay: "その日付はありません。「report 2026-10-01」のように書いてください。",
  reportUnknown: "いまはレポートを作れません。少し待って、もう一度試してください。",
  previousPage: "前のページ",
  nextPage: "次のページ",
  talkOf: (at, all) => `${at} 件目（全 ${all} 件）`,
  thenComes: (title) => `次は「${title}」`,
  page: (page, pages) => `${page} / ${pages} ページ`,
  notesTitle: "発表のメモ",
  close: "閉じる",
  gone: (command) =>
    `メモが変わり、これはもうありません。${command} でもう一度聞いてみてください。`,

  talksTitle: "勉強会の発表",
  looking: "探しています…",
  searchLabel: "聞く・探す",
  searchHint: "質問、話題、発表者など",
  search: "探す",

  homeTitle: "勉強会の発表",
  welcome: "はじめまして、Kikigaki です。勉強会の発表のことを聞いてください。",
  welcomeHelp: (command) =>
    `メンションで聞くとみんなに、「${command}」で聞くと自分だけに答えが見えます。`,
  newSince: "前に見たときのあとに増えたもの",
  nextMeetup: "次回の勉強会",
  newestMeetup: "最新の勉強会",
  held: (meetupCount, talkCount) => `勉強会 ${meetupCount} 回、発表 ${talkCount} 件`,
  updated: (date) => `メモの更新 ${date}`,
  shelves: { meetups: "勉強会（新しい順）", speakers: "発表者（発表の多い順）", years: "年" },
  browse: "一覧",
  earlierMeetups: "これまでの勉強会",
  tabs: { meetups: "勉強会", speakers: "発表者", years: "年" },
  talkCount: (count) => `発表 ${count} 件`,
  latest: (talk) => `最新: ${talk}`,
  open: "開く",
  homeHelp: (command) => `どこからでも ${command} で聞けます`,

  notesProblems: "メモに問題があります。直すと自動で読み直します。",
  howToListProblems: "`npm run notes` で全部見られます",

  questionCut: (length) => `質問が長いので、はじめの ${length} 文字だけを使いました。`,
  filesUnread: "添付ファイルは読まれません。文だけで答えます。",
  memberUnknown:
    "あなたがこのワークスペースのメンバーかどうかをSlackから確かめられないため、ここには表示できません。コマンドで聞いてください。(管理者の方へ: アプリに users:read の権限を付けると表示できます)",
  membersOnly:
    "答えられるのは、このワークスペースのメンバーの質問だけです。メンバーに代わりに聞いてもらってください。",
  busy: "いま質問が集中しています。少し待って、もう一度聞いてみてください。",
  apology: (reference) =>
    `申し訳ありません。うまく答えられませんでした。もう一度聞いてみてください。続くときは、この番号を管理者に伝えてください: ${reference}`,
  unconfirmed: (reference) =>
    `回答が投稿されたか、Slack から確認を取れませんでした。見当たらなければ、もう一度聞いてみてください。続くときは、この番号を管理者に伝えてください: ${reference}`,
};

/** What is counted by which word. */
const counters = { talk: "件", person: "人", meetup: "回", year: "年" } as const;

/** Of one it is said; of several, that it is so of each. */
function each(words: readonly string[]): string {
  return words.length === 1 ? `${quoted(words)}は` : words.map((word) => `「${word}」も`).join("");
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `「${word}」`).join("");
}

/** さん stands behind all that names somebody, and once behind several; apart from Latin letters and brackets, and with a Japanese name. */
function san(person: string): string {
  return `${person}${gap(person.slice(-1))}さん`;
}

/** Words within a Japanese sentence: Latin letters, figures and brackets stand apart from it. */
function amid(words: string): string {
  return `${gap(words.slice(0, 1))}${words}${gap(words.slice(-1))}`;
}

function gap(beside: string): string {
  return /[\p{Script=Latin}\p{N}@()]/u.test(beside) ? " " : "";
}

function describeUnknown({ kind, text }: Unknown): string {
  switch (kind) {
    case "person":
      return `「${text}」という発表者はメモにいません。`;
    case "meetup":
      return `「${text}」という勉強会はメモにありません。`;
    case "day":
      return `「${text}」の勉強会はメモにありません。`;
    case "period":
      return `${dateText(text, "ja")}の勉強会はメモにありません。`;
    case "year":
      return `「${text}」の発表はメモにありません。`;
    case "next of series":
      return "その勉強会の次回の予定はメモにありません。";
    case "planned":
      return "これから開かれる勉強会はメモにありません。";
  }
}
