import { editDistance } from "../../text/edit-distance.ts";
import { lettersAndDigits } from "../../text/letters-and-digits.ts";
import { isDay } from "./day-heading.ts";
import { remembering } from "./remember.ts";

/**
 * Headings that are no talk: what happens at every meetup round the talks, and the parts of one's
 * own notes. Only where the heading is nothing but the word; 「オープニング「…」」 is a talk.
 */

/** Part of the meetup, or the note taker's own; its links belong to the meetup. */
const interludes = `
  休憩 小休憩 昼休み お昼休み 昼食 ランチ 懇親会 懇談会 交流会 二次会 乾杯 歓談 受付 受付開始 開場 開始 入場 閉場 閉会 開会 終了 撤収
  会場 会場案内 会場説明 会場紹介 会場提供 諸注意 注意事項 オープニング クロージング オープン クローズ 開会の挨拶 閉会の挨拶 開会挨拶
  閉会挨拶 はじめの挨拶 終わりの挨拶 挨拶 ご挨拶 あいさつ はじめに おわりに 終わりに 最後に さいごに アンケート アンケート記入 告知 お知らせ 宣伝
  感想 所感 全体の感想 全体を通しての感想 全体感想 雑感 まとめ 全体まとめ 総括 総評 ふりかえり 振り返り 参考 参考資料 参考リンク 参考url 参考文献 関連 関連リンク 関連資料
  リンク リンク集 資料 資料一覧 発表資料 スライド スライド一覧 動画 配信 アーカイブ 写真 写真撮影 集合写真 記念撮影 結果発表 審査 表彰 表彰式 抽選会 プレゼント プレゼント大会
  じゃんけん大会 名刺交換 自己紹介 アイスブレイク 概要 イベント概要 開催概要 目的 経緯 動機 背景 参加理由 参加した理由 日時 日程 場所 アクセス 会費 参加費 主催 共催 協賛 スポンサー
  スポンサー紹介 スポンサーセッション 参加者 参加人数 定員 対象 対象者 持ち物 タイムテーブル タイムスケジュール スケジュール プログラム アジェンダ 目次 もくじ 内容 メモ その他 備考 次回 次回予告 次回開催 次回について
  ネットワーキング ネットワーキングタイム 懇親タイム ソーシャル フリータイム 移動 昼 夜 朝 著者について 筆者について 著者 書いた人 このメモについて このリポジトリについて
  について 注意 免責 免責事項 ライセンス 更新履歴 ツイート ツイートまとめ twitter togetter ハッシュタグ よかったこと 良かったこと 学び 学んだこと 得られたもの
  おしまい ハイライト 話題 進め方 趣旨 開催趣旨 基本情報 意気込み 全体所感 参加方法 申込方法 申し込み方法 応募方法 服装
  swag goodies stickers merch 小並感
  break coffee lunch dinner breakfast registration check-in checkin doors open close opening closing opening_remarks closing_remarks
  opening_talk closing_talk welcome introduction intro outro networking party after_party afterparty reception drinks social
  links link resources references reference further_reading see_also agenda schedule timetable program programme table_of_contents
  toc contents overview about venue location date access sponsors sponsor organizers organisers notes note memo misc miscellaneous
  other others feedback survey questionnaire announcements announcement housekeeping wrap-up wrap_up wrapup summary conclusion
  conclusions impressions thoughts takeaways key_takeaways photos photo slides videos video recordings license raffle giveaway
  group_photo after_talk next next_meetup todo tl;dr tldr acknowledgements the_author about_me about_the_author
  thanks thank_you special_thanks credits 謝辞 お礼 片付け 片づけ 後片付け 会場準備 設営 準備 解散 退場 余談 おまけ 追記
  coffee_break lunch_break tea_break short_break bio_break break_time coffee_time lunch_time social_hour happy_hour
  announce important info information details description topics shownotes show_notes attendance attendees participants
  pizza food snacks beer beers bbq next_steps action_items action_plan objectives goals
  doors community socializing social_media contact chat calendar subscription signup sign_up rsvp tickets directions
  pause mittagspause kaffeepause mittagessen begrüßung einleitung verabschiedung ausklang programm ablauf anmeldung anfahrt
  grillen essen getränke bier teilnehmer wichtig infos zusammenfassung fazit danke
  pause_déjeuner déjeuner accueil programme inscription participants remerciements résumé conclusion merci apéro
  descanso almuerzo comida bienvenida programa inscripción asistentes agradecimientos resumen conclusiones gracias
  intervalo almoço abertura encerramento boas_vindas programação inscrição inscrições participantes agradecimentos resumo anotações notas referências obrigado
  휴식 점심 점심시간 쉬는시간 등록 접수 네트워킹 오프닝 클로징 환영사 개회사 소개 목차 일정 참고 참고자료 참고링크 링크 자료 발표자료 후기 느낀점 정리 요약 핵심요약 주요포인트 질의응답 마무리 경품추첨
  幻灯 幻灯片 简报 簡報 投影片 录像 錄影 休息 茶歇 午餐 午休 签到 簽到 开场 開場 闭幕 自由交流 交流 议程 議程 日程 目录 目錄 简介 簡介 介绍 介紹 总结 總結 参考 參考 报名 報名 致谢 致謝 小结 分享人员 分享人員 讲师介绍 講師介紹 嘉宾介绍 活动介绍 活動介紹
`;

/** Belongs to the talk before it. */
const aftermath = `
  質疑 質疑応答 質問 質問タイム q&a q_&_a qa q_and_a questions question questions_and_answers discussion ディスカッション 議論
`;

/** Holds talks and is none. */
const groups = `
  lt lts lt大会 lt会 lt枠 lt一覧 ltタイム ltセッション ライトニングトーク ライトニングトーク大会 lightning_talk lightning_talks lightningtalk lightningtalks
  ignite ignites ignite_talks flash_talks
  セッション セッション一覧 セッション紹介 セッションメモ 参加セッション 聴講セッション 聞いたセッション 見たセッション 参加したセッション 聴いたセッション 発表 発表一覧 発表内容 発表メモ 登壇 登壇一覧 講演 講演一覧 講演内容
  トーク トーク一覧 本編 一般発表 通常枠 通常セッション メインセッション ロングトーク ショートトーク 招待講演一覧 飛び込みlt 飛び入りlt 各セッション 各発表 午前 午後 午前の部 午後の部 前半 後半 第一部 第二部 第三部 第1部 第2部 第3部 ブレイクアウトセッション
  talks talk sessions session session_notes talk_notes presentations presentation speakers morning afternoon evening main_talks
  main_session keynotes breakout_sessions workshops short_talks long_talks regular_talks invited_talks
  vorträge vortrag charlas charla ponencias palestras palestra présentations exposés conférences 발표 세션 강연 演讲 演講 分享
`;

const wordSet = (words: string) => new Set(words.trim().split(/\s+/u).map(lettersAndDigits));

const interlude = wordSet(interludes);
const after = wordSet(aftermath);
const group = wordSet(groups);

/** What a heading is by its words, when it is not a talk's title. */
export type SectionRole = "interlude" | "aftermath" | "group";

/** A heading that says more is no mere word. */
const longest = 80;

/** The role of a heading that consists of nothing but such words; nothing for any other heading. */
export function sectionRole(text: string): SectionRole | undefined {
  return roleOf(text)[0];
}

const roleOf = remembering((text): readonly SectionRole[] => {
  const role = findRole(text);
  return role ? [role] : [];
});

function findRole(text: string): SectionRole | undefined {
  if (text.length > longest) return undefined;
  const words = lettersAndDigits(text.replace(/[（(][^（()）]*[)）]/gu, " "));
  if (interlude.has(words)) return "interlude";
  if (after.has(words)) return "aftermath";
  if (isDay(text) || group.has(words) || groupPatterns.some((pattern) => pattern.test(words)))
    return "group";
  if (words === "") return undefined;
  if (patterns.test(words) || isTimeFor(words) || isCompound(words)) return "interlude";
  const parts = text
    .split(/[・、,，/／&＆+＋と\s]+|\s(?:and|with)\s/u)
    .map(lettersAndDigits)
    .filter(Boolean);
  if (parts.length < 2 || parts.length > 4) return undefined;
  return parts.every(isKnownWord) && !parts.every((part) => group.has(part))
    ? "interlude"
    : undefined;
}

/** Is the text such a word with one letter more, less or other, or two swapped? Of short words nobody can tell. */
export function isNearSectionWord(text: string): boolean {
  const word = lettersAndDigits(text);
  if (word.length < 7 || word.length > 20 || !/^[a-z]+$/u.test(word) || interlude.has(word))
    return false;
  return [...interlude, ...group].some(
    (known) =>
      known[0] === word[0] &&
      Math.abs(known.length - word.length) < 2 &&
      editDistance(known, word, 1) === 1,
  );
}

/** 「写真撮影タイム」, 「審査・表彰タイム」: a time for one or two such things. */
function isTimeFor(words: string): boolean {
  const what = /^(.{1,20}?)の?(?:タイム|時間|コーナー)$/u.exec(words)?.[1] ?? "";
  if (interlude.has(what)) return true;
  return [...interlude].some(
    (word) => what.startsWith(word) && interlude.has(what.slice(word.length)),
  );
}

/**
 * Does the text say of such a word that it is told about, or whose it is: 「服装や持ち物について」, 「自分の発表」,
 * `Host intro`, `Rust Meetup Registration`? No role: a title may be made so, too.
 */
export function isAroundSectionWord(text: string): boolean {
  if (text.length > 40) return false;
  const about = /^(.{1,16}?)(?:について|に関して|など|等|(?:の|用)?(?:一覧|リスト))$/u.exec(
    text,
  )?.[1];
  if (about && /\p{Script=Han}|\p{Script=Katakana}/u.test(about)) {
    const [last = about] = about.split(/[のとや・、]/u).slice(-1);
    if (
      isKnownWord(lettersAndDigits(last)) ||
      isKnownWord(lettersAndDigits(last.replace(/枠$/u, "")))
    )
      return true;
  }
  return ownOf.test(text) || headedBy.test(text) || introOf.test(text) || callFor.test(text);
}

const ownOf =
  /^(?:自分|私|わたし|僕|ぼく|俺)の?(?:発表|LT|登壇|スライド|資料)|(?:の|た|と)(?:アンケート|感想|所感|反省点?|理由|(?:ブログ|記事)(?:等|など)?|持ち物|参加者|予定|一覧)$/u;
const headedBy =
  /^(?!(?:how|why|what|when|the|to|a|my)\s)(?:[\p{L}\d'’.&-]{1,20}\s){1,3}(?:registration|lunch|dinner|breakfast|break|reception|networking|after-?party|party|check-?in|wrap-?up|raffle|giveaway|auction|announcements?|orientation)$/iu;
const introOf =
  /^(?:host|venue|sponsors?|user group|meetup|group|community|organi[sz]ers?|team|club)\s(?:intro(?:duction)?|welcome|info(?:rmation)?|news)$/iu;
const callFor =
  /^(?:call for (?:papers|proposals|speakers|participation|talks)|cf[ps]|open call|vortrag einreichen|appel à|convocatoria|chamada (?:de|para) |(?:発表者?|登壇者?|LT|トーク|スピーカー)(?:を|の)?募集|발표자 ?모집|讲师招募|征集)(?![\p{Script=Latin}])|^(?:further|additional|general|practical|event|contact)\s(?:information|info|details|reading|resources|objectives|goals)$/iu;

/** 「発表スライド」, 「会場スポンサー」: two such words in one. */
function isCompound(words: string): boolean {
  if (
    words.length > 14 ||
    !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(words)
  )
    return false;
  return Array.from(words, (_, at) => at).some(
    (at) => at > 1 && isKnownWord(words.slice(0, at)) && interlude.has(words.slice(at)),
  );
}

function isKnownWord(word: string): boolean {
  return interlude.has(word) || after.has(word) || group.has(word);
}

const track =
  /^(?:track[a-z\d]{1,2}|トラック[a-z\d]{1,2}|(?:room|hall|部屋)[a-z\d]{1,2}|[a-z]トラック|part\d|第[一二三四\d]部)$/u;
const patterns =
  /^(?:懇親.{0,4}|.{0,6}休憩(?:\d+分)?|受付.{0,8}|開場.{0,6}|.{0,6}(?:告知|お知らせ)|会場.{0,2}(?:案内|説明|紹介).{0,6}|(?:ネットワーキング|懇親|歓談|交流)タイム.*|(?:スポンサー|会場提供.{0,4}|主催.{0,4}|諸注意.{0,4})(?:lt|セッション|紹介|挨拶|の紹介|より|から|さんより)?|イベント(?:の|について|概要|情報|詳細).{0,4}|参加(?:して|した).{0,8}(?:感想|まとめ|経緯)|(?:全体|今回)の(?:感想|まとめ|所感)|終了.{0,4}|(?:完全|全員|最終)?撤収.{0,4}|.{0,8}(?:须知|須知|汇总|彙總|名单|名單|안내|공지(?:사항)?)|(?:この)?(?:記事|メモ|ノート|ブログ)を?書い(?:た|ている)(?:人|ひと))$/u;
const holdsTalks =
  /(?:lt大会|lt会|ライトニングトーク大会|の部|lightningtalks)$|^(?:ここから|ここからは|これより|以下|以降|続いて|つづいて|恒例の?)(?:lt|ライトニングトーク|セッション|発表|本編)(?:大会|枠|タイム|コーナー|です)?$|^(?:lt|ライトニングトーク)(?:大会|会|枠|タイム|コーナー|祭り?|セッション|たち)?(?:\d|開始|スタート)?$/u;
/** 「一般枠」, `Session A`: who may speak there, or which of several. */
const slots =
  /^(?:一般|招待|公募|通常|基調講演|学生|初心者|新人|飛び込み|飛び入り|当日|ロング|ショート|メイン|レギュラー|\d{1,2}分)(?:発表|講演|セッション|トーク|lt)?枠$|^(?:session|セッション|part|パート|block|ブロック|stream)[a-d一二三四]$/u;
/** `List of talks`, 「発表のリスト」. */
const listOf =
  /^(?:list|liste|lista)(?:of|der|des|de|von)(?:the|our|all|las|los|les|unsere)?(?:past|previous)?(?:talks|sessions|presentations|lightningtalks|vorträge|charlas|ponencias|palestras|présentations)$|^(?:発表|講演|セッション|トーク)の?(?:リスト|一覧)$/u;
/** `5-7min`, 第32回, `Winter 2025`: how long or when one talks there, and no more. */
const spans =
  /^(?:\d{1,4}(?:min|mins|minutes|minuten|minutos|分|분|分钟)|第\d{1,4}回|(?:spring|summer|fall|autumn|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|inverno)(?:19|20)\d\d|(?:19|20)\d\d年?(?:春|夏|秋|冬|봄|여름|가을|겨울))$/u;
const groupPatterns = [track, holdsTalks, slots, listOf, spans];
