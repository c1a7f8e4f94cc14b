/** Questions over the real `notes/`, for the relevance tests and for the curve of the threshold. */

interface Question {
  readonly question: string;
  readonly because: string;
}

interface Answered extends Question {
  /** Part of the title of the talk that answers. */
  readonly talk: string;
}

export const answered: readonly Answered[] = [
  {
    question: "Knative って何？",
    talk: "Knativeのあれこれ",
    because: "って何 is no part of the topic",
  },
  { question: "knative", talk: "Knativeのあれこれ", because: "case does not count" },
  {
    question: "ＫＮＡＴＩＶＥについて教えて",
    talk: "Knativeのあれこれ",
    because: "width does not count",
  },
  {
    question: "ハイパーコンバージドの製品の話なかったっけ",
    talk: "Nutanix",
    because: "なかったっけ asks for a talk",
  },
  { question: "オンプレでRDSみたいなやつ", talk: "Nutanix", because: "RDS stands in its notes" },
  {
    question: "筋肉体操のやつ",
    talk: "Knativeのあれこれ",
    because: "a side remark is remembered best",
  },
  {
    question: "サーバの調達に時間がかかっていた話",
    talk: "IaaSをいじっている人",
    because: "the notes write サーバ, too",
  },
  {
    question: "サーバーの調達のリードタイム",
    talk: "IaaSをいじっている人",
    because: "サーバ and サーバー are one word",
  },
  { question: "gVisor に似たランタイム", talk: "runq", because: "it is compared to gVisor" },
  { question: "社内の開発者ポータル", talk: "開発者ポータル", because: "the title says so" },
  {
    question: "持ち主のわからないサービスを減らした話",
    talk: "三人で始める",
    because: "its result is about that",
  },
  {
    question: "Terraform を分けた話",
    talk: "Terraform のモノレポ",
    because: "one talk is about Terraform",
  },
  {
    question: "クラウドの費用を減らした話ってあった？",
    talk: "クラウドの請求書",
    because: "the words are in its notes",
  },
  {
    question: "シェルスクリプトのLT",
    talk: "シェルスクリプトを書く前に",
    because: "the title says so",
  },
  {
    question: "nobody knew which dashboard to open",
    talk: "Traces before dashboards",
    because: "it is what the speaker said",
  },
  {
    question: "did anyone talk about OpenTelemetry?",
    talk: "Traces before dashboards",
    because: "one talk uses it",
  },
  {
    question: "too many alerts at night",
    talk: "Alert fatigue",
    because: "alerts are its subject",
  },
  {
    question: "error budget burn rate",
    talk: "Alert fatigue",
    because: "the words stand in one line",
  },
  { question: "logging in rust", talk: "Logging in Rust", because: "the title says so" },
  {
    question: "オンコールで電話が鳴らないようにした話",
    talk: "夜中に鳴らない電話",
    because: "電話 and 鳴る are its words",
  },
  {
    question: "バキュームを止めたらどうなった？",
    talk: "VACUUM",
    because: "バキューム is vacuum in kana",
  },
  {
    question: "postgresql のテーブルが膨らんだ話",
    talk: "VACUUM",
    because: "the failure is told there",
  },
  {
    question: "MySQL 8.0 へのアップグレード",
    talk: "MySQL 5.7 から 8.0",
    because: "8.0 is one word",
  },
  {
    question: "使われないインデックスを消す",
    talk: "インデックスは何本まで",
    because: "the words are in its notes",
  },
  {
    question: "SQLiteを本番で使ってる人いたよね",
    talk: "SQLite を本番",
    because: "いたよね asks for a talk",
  },
  {
    question: "good error messages for a CLI",
    talk: "command line is a user interface",
    because: "messages are its first point",
  },
  { question: "正規表現が遅い", talk: "正規表現を速く", because: "正規表現 is its subject" },
  {
    question: "regular expression denial of service",
    talk: "正規表現を速く",
    because: "regular expression is 正規表現",
  },
  {
    question: "static site generator with make",
    talk: "Tiny static sites",
    because: "make tells it apart",
  },
  {
    question: "WebAssembly でプラグイン",
    talk: "WASM でプラグイン",
    because: "both words are there",
  },
  {
    question: "React Server Components の感想",
    talk: "React Server Components",
    because: "the title says so",
  },
  { question: "アクセシビリティ", talk: "アクセシビリティ", because: "one talk is about it" },
  {
    question: "accessibility",
    talk: "アクセシビリティ",
    because: "it is the same word in English",
  },
  {
    question: "スクリーンリーダーで試した話",
    talk: "アクセシビリティ",
    because: "the word is in its notes",
  },
  { question: "日本語フォントが重い", talk: "Web フォント", because: "フォント is its subject" },
  {
    question: "CSS grid calendar",
    talk: "CSS だけでカレンダー",
    because: "grid stands in its notes",
  },
  {
    question: "RAGの正答率を上げた話",
    talk: "RAG を作ったら",
    because: "RAG and 正答率 are there",
  },
  {
    question: "ベクトル検索と全文検索",
    talk: "RAG を作ったら",
    because: "the words stand in one line",
  },
  { question: "prompt injection", talk: "Prompt injection", because: "the title says so" },
  {
    question: "プロンプトインジェクション",
    talk: "Prompt injection",
    because: "it is the same in katakana",
  },
  {
    question: "手元で動くLLM",
    talk: "ノートパソコンで動く LLM",
    because: "LLM and 動く are there",
  },
  {
    question: "パスワードをなくした話",
    talk: "パスキーに移行",
    because: "パスワード is in its title",
  },
  { question: "passkey", talk: "パスキーに移行", because: "passkey is パスキー" },
  { question: "ソフトウェアの部品表 SBOM", talk: "SBOM", because: "SBOM is its subject" },
  { question: "バックアップから戻す訓練", talk: "障害訓練", because: "the title says so" },
  {
    question: "フィッシングメールの訓練の効果",
    talk: "怪しいメールの訓練",
    because: "メール, 訓練 and 効果 are there",
  },
  {
    question: "クバネティスをやめたチーム",
    talk: "Kubernetes を使わない勇気",
    because: "クバネティス is Kubernetes",
  },
  { question: "k8s 使わない", talk: "Kubernetes を使わない勇気", because: "k8s is Kubernetes" },
  {
    question: "フィーチャーフラグの期限",
    talk: "Feature flags",
    because: "it is the same in katakana",
  },
  { question: "Git の小技", talk: "Git の小技", because: "a thin talk is found by its title" },
];

/** Those with slips. */
export const misspelt: readonly Answered[] = [
  { question: "knatvie", talk: "Knativeのあれこれ", because: "two letters are swapped" },
  { question: "nutanics の DB", talk: "Nutanix", because: "it sounds the same" },
  { question: "teraform", talk: "Terraform", because: "one letter is missing" },
  {
    question: "アクセシビリテイ",
    talk: "アクセシビリティ",
    because: "a small ィ is written large",
  },
  {
    question: "opentelemtry sampling",
    talk: "Traces before dashboards",
    because: "one letter is missing",
  },
  { question: "postgers vacuum", talk: "VACUUM", because: "two letters are swapped" },
];

/** Those that no talk answers. */
export const unanswered: readonly Question[] = [
  { question: "量子コンピュータの話", because: "no talk is about it" },
  { question: "社内の経費精算ってどうやるの", because: "社内 alone answers nothing" },
  { question: "明日の天気は？", because: "the notes are about talks" },
  { question: "Solana smart contracts", because: "no talk is about it" },
  { question: "best pizza in Naples", because: "in and best match nothing" },
  { question: "ブロックチェーンで投票システムを作る方法", because: "one side remark is no answer" },
];
