import type { SettingShape, YamlFault } from "../../notes/finding.ts";
import type { ProblemTexts } from "./problem-texts.ts";

/** What is wrong with notes, in Japanese. */
export const problemsInJapanese: ProblemTexts = {
  severities: { error: "エラー", warning: "警告" },
  more: (count) => `（同じような箇所がほかに ${count} 件あります。）`,
  isKept: "直るまでは、前に読んだ内容を使います。",
  findings: {
    "link-out": () =>
      "このリンクはメモのフォルダの外を指しています。ファイルそのものを置いてください。",
    "no-file": () => "これはファイルではありません。消すか、名前を変えてください。",
    "file-too-large": () =>
      "このファイルは 10 MB を超えています。勉強会ごとに 1 ファイルに分けてください。",
    binary: () => "これはバイナリファイルです。メモは UTF-8 の Markdown テキストで書いてください。",
    "not-utf8": () =>
      "このファイルは UTF-8 ではありません。文字コード UTF-8 で保存し直してください。",
    "name-not-utf8": () => "名前が UTF-8 ではないため、開けません。名前を付け直してください。",
    "broken-link": () => "このリンクの先にファイルがありません。直すか、消してください。",
    "no-permission": () => "このファイルを読む権限がありません。読み取りを許可してください。",
    unreadable: ({ code }) => `このファイルは読めません（${code}）。`,
    "folder-unreadable": ({ code }) =>
      `このフォルダは読めません（${code}）。権限を確かめてください。`,
    "notes-too-large": () =>
      "メモが全部で 100 MB を超えたため、このファイルから後は読んでいません。メモでないものを除いてください。",
    "too-many-files": () =>
      "メモのファイルが 20,000 個を超えたため、このファイルから後は読んでいません。メモでないものを除いてください。",
    "too-many-folders": () =>
      "フォルダが 10,000 個を超えたため、このフォルダから後は読んでいません。メモでないものを除いてください。",
    "too-many-talks": ({ most }) =>
      `発表が ${most.toLocaleString("en")} 件を超えたため、この発表から後は読んでいません。メモでないものを除いてください。`,
    "folder-too-deep": () =>
      "20 段より深いフォルダのため、中を読んでいません。上に移してください。",
    "folder-link": () => "フォルダへのリンクはたどりません。フォルダそのものを置いてください。",
    "notes-folder-unreadable": ({ code }) =>
      `メモのフォルダを読めません（${code}）。前に読んだメモを使い続けます。`,
    "notes-folder-emptied": () =>
      "メモのフォルダが急に空になりました。ディスクがマウントされていないときにも、こうなります。前に読んだメモを使い続けます。本当に消したのなら、ボットを起動し直してください。",
    "file-emptied": () => "このファイルは空になりました。直すか、ファイルを消してください。",
    "no-notes": () =>
      "このフォルダにはメモのファイルがありません。勉強会ごとに Markdown ファイルを 1 つ置くか、NOTES_DIR にメモのあるフォルダを設定してください。",
    "terms-invalid": () =>
      "用語の表として読めません。見出しの下に `- [Kubernetes, k8s]` のように言い方を並べてください。",
    "terms-too-large": () =>
      "この用語の表は 64 KB を超えるため、使っていません。質問に使われる用語だけにしてください。",
    "terms-too-much-below": () =>
      "この用語の表には、一つの見出しの下に 8 KB を超えるものがあるため、使っていません。見出しを分けてください。",
    "terms-too-many-forms": () =>
      "この用語の表には、50 を超える言い方の組か、100 文字を超える言い方があるため、使っていません。短い言い方の組に分けてください。",
    "took-too-long": ({ goesOn }) =>
      `このファイルは最後まで読めませんでした。時間かメモリーがかかりすぎています。${goesOn ? "前の内容のまま使っています。ファイルを直してください。" : "使っていません。短くするか、簡単にしてください。"}`,
    "merge-conflict": () =>
      "Git のマージの衝突（merge conflict、<<<<<<< … >>>>>>>）が残っているため、このファイルは読みません。片方を残し、印の行を消してください。",
    copy: ({ of }) =>
      `「${of}」の別の版です（コピーや同期ソフトの競合コピー）。このファイルは読みません。足りない内容を移してから、消してください。`,

    "text-too-long": () =>
      "ファイルが大きすぎるため、この行より後は読んでいません。勉強会ごとに 1 ファイルに分けてください。",
    "line-too-long": () =>
      "行が長すぎるため、20,000 文字より後は読んでいません。段落に分けてください。",
    "nested-too-deep": ({ deepest }) =>
      `入れ子が ${deepest} 段を超えています。それより深いところは浅いものとして読みました。字下げを確かめてください。`,
    "fence-open": () =>
      "コードブロックが閉じられていません。コードの終わりに ``` の行を足してください。",
    "comment-open": ({ mark }) =>
      `コメントが閉じられていないため、ここから後はすべて隠れています。終わりに ${mark} を足してください。`,

    "yaml-invalid": ({ fault, field, lost }) =>
      `フロントマターが YAML として読めません: ${field ? `「${field}」の` : ""}${faultText(fault)}${lost.length > 0 ? `読めなかった項目: ${lost.join("、")}。` : ""}`,
    "toml-invalid": ({ reason }) =>
      `フロントマターが TOML として読めません: ${reason}。値を引用符で囲んでください。`,
    "yaml-cut": ({ field, value }) =>
      `YAML では "#" から後がコメントになり、${field} が途中で切れます。引用符で囲んでください: ${field}: "${value}"`,
    "settings-unread": ({ fault }) =>
      `YAML として読めません: ${faultText(fault)}直るまで、このファイルの設定は使いません。`,
    "settings-key": ({ key, known }) =>
      `「${key}」という設定はありません。使えるのは ${known.join("、")} です。`,
    "settings-value": ({ key, expected }) => `「${key}」には${shapes[expected]}を書いてください。`,
    "settings-too-large": () => "64 KB を超えているため使いません。短くしてください。",
    "settings-too-many": ({ key, most }) =>
      `「${key}」が ${most} 件を超えています。減らしてください。`,
    "settings-glob": ({ key }) =>
      `「${key}」のグロブの波括弧が 100 通りを超えています。短いものに分けてください。`,
    "settings-too-long": ({ key, longest }) =>
      `「${key}」に ${longest} 文字を超える値があります。短くしてください。`,

    "no-such-day": ({ date }) => `${date} という日はありません。勉強会の日付を直してください。`,
    "no-date": ({ folder, meetups }) =>
      `${meetups === 1 ? "この勉強会" : `${folder ? `${folder}/ の` : "ここの"} ${meetups} 件の勉強会`}の日付がわかりません。題名の下に \`- 2031-04-18\` のように書いてください。`,
    "same-number": ({ title, number, file }) =>
      `「${file}」も「${title}」の第 ${number} 回です。どちらかの番号を直すか、同じ会のメモなら片方を消してください。`,
    "no-talks": ({ folder, files }) =>
      `${files === 1 ? "このファイル" : `${folder ? `${folder}/ の` : "ここの"} ${files} 個のファイル`}には発表が見つかりません。書かれた言葉でだけ見つかります。発表があるなら、見出しを「## 題名 - @発表者」の形にするか、書き方を kikigaki.yml に書いてください。`,
    "no-talks-at-all": ({ files }) =>
      `${files} 個のファイルのどれにも発表が見つかりません。見出しを「## 題名 - @発表者」の形にするか、書き方を kikigaki.yml（forms）に書いてください。`,
    "all-left-out": ({ files }) =>
      `${files === 1 ? "たった一つのファイルを" : `${files} 個のファイルをどれも`}読まなかったので、何も見つかりません。それぞれを何とみたかは \`npm run notes\` に出ます。書き終えたメモからは \`draft: true\` などを消し、kikigaki.yml の ignore も確かめてください。`,

    "no-title": ({ heading }) =>
      `発表の題名がありません:「${heading}」。発表者の前に題名を書いてください。`,
    "empty-heading": () => "見出しに文字がありません。発表の題名を書いてください。",
    "only-marks": ({ heading }) =>
      `題名のない発表のようです:「${heading}」。後に題名を書いてください。`,
    "same-title": ({ title, line }) =>
      `${line} 行目にも同じ題名の発表があります:「${title}」。区別できる題名にしてください。`,
    "handle-slip": ({ handle, meant, times }) =>
      `@${handle} は、${times} 回発表した @${meant} に似ています。同じ人なら直してください。`,
    "handle-of-two": ({ handle, names }) =>
      `@${handle} の名前が何通りかあります: ${names.join("、")}。誤りを直すか、kikigaki.yml（people）に並べてください。`,

    "link-slip": ({ url, meant }) =>
      `リンクの書き方が誤っています: ${url}。${meant} と書いてください。`,
    "link-without-scheme": ({ url }) =>
      `アドレスがリンクになっていません: ${url}。https://${url} と書いてください。`,
    "link-empty": ({ text }) =>
      `リンク「${text}」の行き先がありません。丸括弧の中にアドレスを書くか、括弧を外してください。`,
    "link-to-file": ({ url }) =>
      `${url} はメンバーが開けるアドレスではありません。ウェブ上の場所（https://…）を書いてください。`,
  },
};

function faultText(fault: YamlFault): string {
  switch (fault.kind) {
    case "missing":
      return `閉じる ${fault.token} が足りません。足してください。`;
    case "sign":
      return `値が ${fault.token} で始まっています。引用符で囲んでください。`;
    case "colon":
      return "値にコロンがあります。引用符で囲んでください。";
    case "tab":
      return "字下げにタブがあります。空白にしてください。";
    case "twice":
      return "同じ名前が二度あります。片方を消してください。";
    case "deep":
      return "かっこや字下げが深すぎます。浅くしてください。";
    case "other":
      return `${fault.reason}。`;
  }
}

const shapes: Readonly<Record<SettingShape, string>> = {
  "list-of-texts": "文字列のリスト（例: `- drafts/**`）",
  forms: "書き方のリスト（例: `- talk: '## {title} - {speaker}'`）",
  people: "人のリスト（例: `- name: 山田 太郎`）",
  series: "シリーズのリスト（例: `- name: Foo Night`）",
  text: "文字列",
  mapping: "設定とその値（例: `ignore:`）",
};
