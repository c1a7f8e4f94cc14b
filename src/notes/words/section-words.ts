/** The words by which headings, lines and names of files say what stands below them. */
import { lettersAndDigits } from "../../text/letters-and-digits.ts";

/** What a heading is that consists of nothing but such a word. */
export type SectionRole = "interlude" | "aftermath" | "group";

interface SectionWords {
  readonly about: string;
  /** What a heading is that is nothing but one of them. */
  readonly alone?: SectionRole;
  /** What a text that holds one of them says of what stands below it. */
  readonly within?: ListSubject;
  /** `_` stands for a space or nothing. */
  readonly words: string;
}

/** Talks; other things that name people; what was on. */
export type ListSubject = "talks" | "others" | "programme";

/** Only where the heading is nothing but the word: 「オープニング「…」」 is a talk. */
const sectionWords: readonly SectionWords[] = [
  {
    about: "Part of the meetup, or the note taker's own; its links belong to the meetup.",
    alone: "interlude",
    words: `
      host hosts 主催者 後援 協力 コラボレーター
      休憩 小休憩 昼休み お昼休み 昼食 ランチ 懇親会 懇談会 交流会 二次会 乾杯 歓談 受付 受付開始 開場 開始 入場 閉場 閉会 開会 終了 撤収 会場 会場案内 会場説明 会場紹介 会場提供 雰囲気 会場の雰囲気 諸注意 注意事項 オープニング クロージング オープン クローズ 開会の挨拶
      閉会の挨拶 開会挨拶 閉会挨拶 はじめの挨拶 終わりの挨拶 挨拶 ご挨拶 あいさつ はじめに おわりに 終わりに 最後に さいごに アンケート アンケート記入 告知 お知らせ 宣伝 感想 所感 全体の感想 全体を通しての感想 全体感想 雑感 まとめ 全体まとめ 総括 総評 ふりかえり
      振り返り 参考 参考資料 参考リンク 参考url 関連 関連リンク 関連資料 リンク リンク集 資料 資料一覧 発表資料 スライド スライド一覧 動画 配信 アーカイブ 写真 写真撮影 集合写真 記念撮影 結果発表 審査 表彰 表彰式 抽選会 プレゼント プレゼント大会 じゃんけん大会
      名刺交換 自己紹介 アイスブレイク 概要 イベント概要 開催概要 目的 経緯 動機 背景 参加理由 参加した理由 日時 場所 アクセス 会費 参加費 共催 スポンサー紹介 スポンサーセッション 参加人数 定員 対象 対象者 持ち物 目次 もくじ 内容 メモ その他 備考 次回 次回予告
      次回開催 次回について ネットワーキング ネットワーキングタイム 懇親タイム ソーシャル フリータイム 移動 昼 夜 朝 著者について 筆者について 著者 書いた人 このメモについて このリポジトリについて について 注意 免責 免責事項 ライセンス 更新履歴 ツイート ツイートまとめ
      twitter togetter ハッシュタグ よかったこと 良かったこと 学び 学んだこと 得られたもの おしまい ハイライト 話題 進め方 趣旨 開催趣旨 基本情報 意気込み 全体所感 参加方法 参加登録 申込方法 申し込み方法 応募方法 服装 もくもく もくもくタイム 記録 コーヒーブレイク ティータイム ドキュメント 他ドキュメント swag goodies stickers
      merch 小並感 break coffee lunch dinner breakfast registration check-in checkin doors open close opening closing opening_remarks closing_remarks
      opening_talk closing_talk opening_remark closing_remark prizegiving prize_giving award awards award_ceremony materials materialien welcome introduction intro outro networking party after_party afterparty reception drinks social links link resources
      see_also table_of_contents toc contents overview about venue location date access notes note memo misc miscellaneous other others feedback
      survey questionnaire announcements announcement housekeeping wrap-up wrap_up wrapup summary conclusion conclusions impressions thoughts
      takeaways key_takeaways photos photo slides videos video recordings license raffle giveaway group_photo after_talk next next_meetup tl;dr tldr
      the_author about_me about_the_author thank_you 謝辞 お礼 前夜祭 後夜祭 後日談 打ち上げ 片付け 片づけ 後片付け 会場準備 設営 準備 解散 退場 余談 おまけ 追記 coffee_break lunch_break tea_break short_break
      bio_break break_time coffee_time lunch_time social_hour happy_hour announce important info information details description abstract abstracts synopsis topics shownotes
      show_notes attendance pizza food snacks beer beers bbq action_plan objectives goals doors community socializing social_media contact chat
      calendar subscription signup sign_up rsvp tickets directions pause mittagspause kaffeepause mittagessen begrüßung einleitung verabschiedung
      ausklang anmeldung anfahrt grillen essen getränke bier wichtig infos zusammenfassung fazit danke pause_déjeuner déjeuner accueil inscription
      remerciements résumé conclusion merci apéro descanso almuerzo comida bienvenida inscripción asistentes agradecimientos resumen conclusiones
      gracias intervalo almoço abertura encerramento boas_vindas inscrição inscrições agradecimentos resumo anotações notas referências obrigado 휴식
      점심 점심시간 쉬는시간 등록 접수 네트워킹 오프닝 클로징 환영사 개회사 소개 목차 참고 참고자료 참고링크 링크 자료 발표자료 후기 느낀점 정리 요약 핵심요약 주요포인트 질의응답 마무리 경품추첨 幻灯 幻灯片 简报 簡報 投影片 录像 錄影 休息 茶歇 午餐 午休
      any_other_business aob apologies treasurer's_report treasurers_report doors_open end einlass vorstellungsrunde abschlussrunde offene_runde verschiedenes sonstiges ausblick ende divers tour_de_table fin recepción cierre sorteo cervezas ruegos_y_preguntas varios fin recepção avisos sorteio
      coffee_break_and_networking 連絡事項 次回日程 입장 마무리_인사 自由讨论 自由討論 讨论 討論 下次安排 合影 抽奖 抽獎
      code_of_conduct 行動規範 verhaltenskodex code_de_conduite código_de_conducta código_de_conduta 행동강령 行为准则 行為準則 find_us find_us_online follow_us join_us get_in_touch contact_us stay_connected
      もくもく会 お菓子 おやつ 軽食 ピザ 追加情報 補足 補足情報 関連情報 ライブ配信 配信url 추가정보 참고사항 생중계 ergänzungen zusatzinfos livestream live_stream compléments anwesende wer_war_da présents presentes who_was_there
      diffusion_en_direct información_adicional transmisión_en_vivo informações_adicionais transmissão_ao_vivo 补充 補充 直播 直播观看 直播地址 观看直播 回放 总之 總之 预约 預約 ps p.s.
      签到 簽到 开场 開場 闭幕 自由交流 交流 目录 目錄 简介 簡介 介绍 介紹 总结 總結 参考 參考 报名 報名 致谢 致謝 小结 分享人员 分享人員 讲师介绍 講師介紹 嘉宾介绍 活动介绍 活動介紹`,
  },
  {
    about: "What was on: talks and breaks.",
    alone: "interlude",
    within: "programme",
    words: `
      agenda agendas schedule timetable time_table program programme programs programmes programm ablauf ablaufplan horaire déroulé ordre_du_jour
      programa programação programación ordem_do_dia orden_del_día lineup line-up タイムテーブル タイムスケジュール スケジュール プログラム アジェンダ 式次第 프로그램 진행순서 일정 타임테이블 议程 議程 流程 日程`,
  },
  {
    about: "Those who help or come, things to read, things to do: named, and no talks.",
    alone: "interlude",
    within: "others",
    words: `
       books papers reference references bibliography reading_list further_reading attendees participants 
      contributors authors members organizers organisers maintainers staff team crew 
      volunteers mentors sponsor sponsors partners thanks special_thanks credits acknowledgment acknowledgments
      acknowledgement acknowledgements winners jobs todo todos to_do to_dos tasks action_items next_steps articles podcasts
      veranstalter organisatoren sponsoren teilnehmer aufgaben bücher livres libros livros articulos artículos artigos
      participantes patrocinador patrocinadores tareas 参加者 参加メンバー 出席者 出席メンバー 幹事 寄稿者 執筆者 運営 スタッフ 参考文献 協賛 スポンサー 主催 참가자 참여자 참석자 스터디원 운영진 成员 成員 参会人员 與會人員 与会人员
      组织者 `,
  },
  {
    about: "The same, where the word alone may be a title.",
    within: "others",
    words: `
      book paper attendee participant contributor author member organizer organiser maintainer volunteer mentor partner winner job article podcast
      livre libro livro committee 論文 書籍 도서 書單 书单 宿題 やること メンバー`,
  },
  {
    about: "Belongs to the talk before it.",
    alone: "aftermath",
    words: `
      質疑 質疑応答 質問 質問タイム 回答 質問と回答 q&a q_&_a qa q_and_a questions question questions_and_answers discussion ディスカッション 議論`,
  },
  {
    about: "Talks.",
    alone: "group",
    within: "talks",
    words: `
      talk talks lightning_talk lightning_talks lightningtalk lightningtalks flash_talks ignite_talks lt lts lt会 session sessions presentation
      presentations speakers keynotes vortrag vorträge présentations exposés charla charlas ponencia ponencias palestra palestras
      oficinas vortraege kurzvortraege blitzvortrag blitzvorträge kurzvorträge charlas_relámpago palestras_relâmpago talks_éclair 闪电演讲 閃電演講 闪电分享 閃電分享 閃電秀 라이트닝_토크 発表 登壇 講演 セッション トーク 발표 세션 강연 演讲 演講 分享`,
  },
  {
    about: "Holds talks, and may as well be part of a title.",
    alone: "group",
    words: `
      lt大会 lt枠 lt一覧 ltタイム ltセッション ライトニングトーク ライトニングトーク大会 ignite ignites セッション一覧 セッション紹介 セッションメモ ランチセッション ランチトーク lunch_sessions lunch_talks 参加セッション 聴講セッション 聞いたセッション 見たセッション 参加したセッション 聴いたセッション
      発表一覧 発表内容 発表メモ 登壇一覧 講演一覧 講演内容 トーク一覧 本編 一般発表 通常枠 通常セッション メインセッション ロングトーク ショートトーク 招待講演一覧 飛び込みlt 飛び入りlt 各セッション 各発表 午前 午後 午前の部 午後の部 前半 後半 第一部 第二部
      第三部 第1部 第2部 第3部 ブレイクアウトセッション session_notes talk_notes morning afternoon evening main_talks main_session breakout_sessions workshops short_talks
      long_talks regular_talks invited_talks conférences`,
  },
  {
    about: "A gathering or somebody who speaks: what is told of them is told of talks, too.",
    within: "talks",
    words: `
      presenter presenters speaker keynote meetup meetups meet-up meet-ups meeting meetings conf conference conferences vorträgen kurzvortrag kurzvorträge
      referent referentin referenten présentation exposé intervenant intervenants ponente ponentes palestrante palestrantes oficina plan 講師 勉強会 연사
      스피커 讲师 講師 议题 議題`,
  },
];

/** What each word is alone; folded as {@link lettersAndDigits} does. The first entry that has it decides. */
export const wordsAlone: ReadonlyMap<string, SectionRole> = new Map(
  sectionWords
    .toReversed()
    .flatMap(({ alone, words }) =>
      alone ? listed(words).map((word) => [lettersAndDigits(word), alone] as const) : [],
    ),
);

/** `Was?`, `What?`: asks what is on, as the headings beside it ask when and where. */
export function asksWhatIsOn(text: string): boolean {
  return whatIsOn.test(text);
}

const whatIsOn =
  /^(?:¿\s?qué|(?:was|what|quoi|que|qué|o quê?|何を(?:する|します|やる)(?:の|か)?|무엇을|做什么|做什麼))\s?[?？]$/iu;

/** Does the text hold a word that says so? Latin words are whole ones; others stand in compounds. */
export function holdsWord(text: string, told: ListSubject): boolean {
  return patterns[told].test(text);
}

const patterns: Readonly<Record<ListSubject, RegExp>> = {
  talks: patternOf("talks"),
  others: patternOf("others"),
  programme: patternOf("programme"),
};

function patternOf(told: ListSubject): RegExp {
  const words = sectionWords.flatMap((entry) => (entry.within === told ? listed(entry.words) : []));
  const isLatin = (word: string) =>
    /^\p{Script=Latin}/u.test(word) && !/[^\p{ASCII}\p{Script=Latin}]/u.test(word);
  const latin = words.filter(isLatin).map((word) => word.replaceAll("_", "[ _-]?"));
  const others = words.filter((word) => !isLatin(word)).map((word) => word.replaceAll("_", " ?"));
  return new RegExp(`(?<!\\p{L})(?:${latin.join("|")})(?!\\p{L})|${others.join("|")}`, "iu");
}

function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}
