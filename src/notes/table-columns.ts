/** What authors call the columns of a table of talks. */
export const speakerColumn =
  /^(?:speakers?|presenters?|name|who|登壇者|発表者|講演者|講師|話者|スピーカー|名前|氏名|担当者?)$/iu;
export const titleColumn =
  /^(?:(?:talk|session|presentation)?\s*titles?|talks?|sessions?|topics?|presentations?|subject|タイトル|題名|題目|演題|テーマ|発表(?:タイトル|内容|名)?|講演(?:タイトル|内容|名)?|セッション(?:名|タイトル)?|トーク|内容|お題)$/iu;
export const timeColumn = /^(?:time|when|start|時間|時刻|開始(?:時間|時刻)?)$/iu;
export const roomColumn =
  /^(?:(?:room|hall|track|stage|ルーム|ホール|トラック|会場|部屋)\s*[a-z\d]{0,8}|[a-z\d]{1,2}\s*(?:room|hall|track|会場|トラック))$/iu;
