/** Words by which a title or a first sentence says that it tells of a meetup that has been. */

/** Is it the title of a report, or of word that the meetup is not held: 「…に参加しました」, `Recap of Foo`, `Foo cancelled`? */
export function isReportTitle(title: string): boolean {
  return report.test(title) || calledOff.test(title);
}

/** Is it the title of what was written down while others spoke: `Meetup Minutes`, 「勉強会メモ」? */
export function isRecordTitle(title: string): boolean {
  return record.test(title);
}

/** Does a sentence say that it is a report: 「…に行ってきたので」, 「開催報告です」? */
export function saysReport(text: string): boolean {
  return reporting.test(text);
}

const report =
  /行って|行った|参加(?:し|レポ|報告|記)|(?:ました|(?<=[しきいっん])[ただ])(?=[^\p{Script=Hiragana}]|の?で|話|$)|レポート|報告|振り返り|ふりかえり|まとめ|感想|\b(?:reports?|recap|retro|look(?:ing)? (?:forward|back)|(?:I|we|my) |went|attended|visited|story of|review|wrap-?up|summary|impressions?|rückblick|bericht|nachlese|compte[- ]rendu|resumen|crónica|resumo)\b|rétro|후기|回顾|回顧/iu;

const record =
  /メモ|記録|議事録|備忘録|ノート|\bminutes$|^minutes of\b|\b(?:meeting|meet-?up) (?:minutes|notes)\b|^notes (?:from|on|of)\b|\b(?:protokoll|mitschrift|notizen)\b|\b(?:procès[- ]verbal|compte[- ]rendu (?:de|du)|acta de|ata d[ao])\b|회의록|纪要|紀要|笔记|筆記/iu;

const calledOff =
  /中止|延期|\b(?:cancell?(?:ed|ation)|postponed|called off|abgesagt|verschoben|annulée?|reportée?|cancelad[oa]|aplazad[oa]|adiad[oa])\b|취소|연기|取消|延后/iu;

const reporting =
  /行ってき|参加してき|(?:参加|登壇|開催)(?:し|させていただき)ました|(?:報告|レポート|レポ)です/u;
