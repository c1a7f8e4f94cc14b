/**
 * How people ask in other languages than the two that answers are given in: the one table of their words. Who, when,
 * where and links mean what the English ones do; the others say nothing about a talk.
 */

interface Elsewhere {
  readonly who: string;
  readonly when: string;
  readonly where: string;
  readonly links: string;
  /** Said before a word for a meetup: of the last one, and of the next. */
  readonly last: string;
  readonly next: string;
  readonly meetup: string;
  /** Talks, where more than one is asked for. */
  readonly talks: string;
  /** Between a word for talks and who gave them, where it stands so; else what stands behind the name. */
  readonly by?: string;
  readonly behind?: string;
  /** What a meetup's programme is called. */
  readonly programme: string;
  readonly speakers: string;
  /** Question words, what a talk is called, and the small words that hold a question together. */
  readonly others: string;
}

/** Each word stands for itself or is the source of an expression, and qu' for the beginning of a word, but l' and d' stay with their noun, as in the notes; `*` for any ending: see {@link endings}. */
const languages: readonly Elsewhere[] = [
  {
    // German
    who: "wer wem wen wessen",
    when: "wann",
    where: "wo",
    links: "folien aufzeichnung aufnahme mitschnitt",
    last: "letzte letztes letzten letztem",
    next: "nächste nächstes nächsten nächster",
    meetup: "treffen meetup veranstaltung stammtisch mal",
    talks: "vorträge präsentationen beiträge",
    by: "von vom",
    programme: "programm ablauf agenda zeitplan",
    speakers: "referenten referentinnen redner sprecher vortragende",
    others:
      "wie viele wieviele was warum wieso welche welcher welches welchen gab gibt gäbe hat habe habt haben hatte war waren ist sind wird wurde wurden kann könnte könnt mir uns euch ihr ich du er sie es wir man jemand irgendwer schon mal denn der die das den dem des ein eine einen einem einer kein keine und oder aber nicht auch noch nur sehr in im am an auf aus bei beim ins für mit nach von vom vor zu zum zur über um ohne bitte danke hallo vortrag vorträge talk gesprochen gehalten gezeigt erzählt vorgestellt geredet erklärt ging geht etwas mein meine meinen meinem meiner unser unsere brauche suche möchte will wollen finden wissen hilfe chef kollege kollegin freund freundin gerade heute gestern weiß kennt dran glaube thema wofür womit worum worüber wozu so da dann dort hier dabei dieser diese dieses diesem diesen hielt sprach redete benutzt nutzt zeig zeigt sag sagt sagte gesagt genannt alle allen aller liste tag gegeben zeige",
  },
  {
    // French
    who: "(?<!ce\\s)qui",
    when: "quand",
    where: "où",
    links:
      "diapos diapositives diaporama transparents vidéo enregistrement lien liens slides\\s(?:de|du|des|sur)",
    last: "dernier dernière",
    next: "prochain prochaine",
    meetup: "meetup rencontre réunion événement soirée fois",
    talks: "présentations conférences exposés interventions",
    by: "de d' du par",
    programme: "programme agenda",
    speakers: "orateurs oratrices intervenants conférenciers",
    others:
      "quoi qui que qu' quel quelle quels quelles comment pourquoi combien est est-ce est-il est-elle c'est c'était était sont a as ai avez avons ont eu été a-t-il a-t-elle a-t-on ont-ils ont-elles existe existe-t-il y il elle ils elles on je j'ai tu nous vous me moi se le la les l' un une d'un d'une des de du d' au aux en dans sur sous avec sans pour par chez et ou mais ne pas plus encore déjà très trop aussi bien ce cet cette ces ça mon ma mes ton son sa ses notre nos votre vos leur conférence conférences exposé présentation présenté parlé fait donné montré expliqué cherche veux voudrais peut peux besoin aide merci bonjour svp chef collègue ami amie quelqu'un quelque chose aujourd'hui hier vu sais pense sujet débutant débutants lieu avait avaient celui celle ceux lors pendant tout toute tous toutes montre dire dit chaque liste jour dits dite donne donner vers entre être",
  },
  {
    // Spanish
    who: "quién quiénes quien quienes",
    when: "cuándo cuando",
    where: "dónde donde",
    links: "diapositivas transparencias vídeo grabación enlace enlaces slides\\s(?:de|del)",
    last: "último última",
    next: "próximo próxima",
    meetup: "meetup reunión encuentro evento vez",
    talks: "charlas ponencias presentaciones",
    by: "de del",
    programme: "programa agenda",
    speakers: "ponentes oradores conferenciantes",
    others:
      "qué que cuál cuáles cual cómo como cuánto cuántos por porqué es fue era son está están hay hubo ha han he el la los las un una unos unas lo al del de en con sin sobre para y o u pero no ni más muy también ya se me te nos le les su sus mi mis tu nuestro nuestra este esta estos ese esa eso charla charlas ponencia presentación habló hablado dio dieron presentó mostró explicó busco quiero quisiera puede puedo necesito ayuda gracias hola jefe jefa compañero compañera amigo amiga alguien algo hoy ayer visto sé creo tema principiantes lugar aquel aquella él ella ellos ellas así alguna alguno algunos algunas vez puedes podría dime dijo todas todos toda todo cada lista día dicho dicen dice cuánta cuántas dame quién",
  },
  {
    // Portuguese
    who: "quem",
    when: "quando",
    where: "onde",
    links: "vídeo gravação slides\\s(?:de|do|da|dos|das) link\\s(?:de|do|da)",
    last: "último última",
    next: "próximo próxima",
    meetup: "meetup reunião encontro evento vez",
    talks: "palestras apresentações",
    by: "de do da dos das por",
    programme: "programa programação agenda",
    speakers: "palestrantes oradores oradoras",
    others:
      "slides apresentação que o a os as um uma uns umas qual quais como por quanto quantos é foi era são está estão tem tinha teve há houve do da dos das no na nos nas de em com sem sobre para pra ao e ou mas não nem mais muito também já se me te lhe seu sua meu minha meus minhas nosso nossa este esta esse essa isso disso isto palestra palestras falou falado deu apresentou mostrou explicou busco procuro quero quer queria pode posso preciso ajuda obrigado obrigada olá chefe colega amigo amiga irmão irmã mãe pai alguém algo hoje ontem visto ver sei acho tema iniciantes lugar local ele ela eles elas você vocês aquele aquela pelo pela alguma algum algumas alguns fala falando foram vai têm disse todas todos toda todo cada lista dia dito ditas dizem diz quanta quantas ocorreu aconteceu",
  },
  {
    // Korean
    who: "누가 누구*",
    when: "언제*",
    where: "어디*",
    links: "슬라이드* 자료* 영상* 링크*",
    last: "마지막 지난 최근",
    next: "다음 이번",
    meetup: "모임* 밋업* 행사*",
    talks: "발표들* 발표\\s?(?:목록|리스트|전부|모두|다)*",
    behind: "(?:의\\s)?발표",
    programme: "프로그램* 일정* 순서*",
    speakers: "발표자들* 발표자\\s?목록* 연사* 연사\\s?목록*",
    others:
      "무엇* 뭐* 뭔* 무슨 어떤 어떻게 왜 발표* 강연* 세션* 라이트닝 토크* 이야기* 얘기* 말씀* 거 것 전부 모두 다 있* 했* 하는 하고 하기 한 할 되는 싶은데 싶어요 싶은 대해 대해서 대한 관한 관련 좀 혹시 저 제가 우리 한거* 거였* 건가* 인가* 하신 하셨* 했던 하던 만드신 만든 나온 나왔* 소개한 소개* 설명한 설명* 다룬 쓴 어느 몇 얼마* 봤던 들었던 주세요 주신 주실* 부탁* 제목* 날짜* 알려줘 알려주세요 보여줘 보여주세요 찾고 찾는 추천* 참고* 사람* 분 분이 상사* 동료* 친구* 후배* 선배* 감사합니다 안녕하세요 장소* 목록* 리스트* 내용*",
  },
  {
    // Chinese; a 链接器 is a linker.
    who: "谁 誰講 是誰 哪位",
    when: "什么时候 什麼時候 是什么时候 是什麼時候 何时 哪天 哪一天 几点开始 幾點開始 几点 幾點",
    where: "在哪里 在哪裡 哪里 哪裡 哪儿 在哪 在什么地方 在什麼地方",
    links: "的?幻灯片? 投影片 视频 影片 链接(?!器) 連結(?!器)",
    last: "上次 上一次 上一场 最近一次",
    next: "下次 下一次 下一场",
    meetup: "聚会 聚會 活动 活動 meetup",
    talks:
      "的?演讲(?:列表|一览|有哪些) 的?(?:演講|分享|报告|報告)(?:列表|一覽|有哪些) 的?(?:所有|全部|哪些)的?(?:演讲|演講|分享|发表|發表|报告|報告)",
    behind: "的(?:所有|全部)?的?(?:演讲|演講|分享|报告|報告)",
    programme: "日程 议程 議程 节目单 節目單",
    speakers: "讲者 講者 讲师 講師 演讲者 演講者",
    others:
      "哪[家间間]公司的? 哪个 哪個 哪些 什么 什麼 是什么 是什麼 什么是 什麼是 是谁 怎么 怎麼 怎样 为什么 為什麼 有没有 有沒有 有没有人 有沒有人 有人 吗 嗎 呢 请问 請問 讲* 講* 说* 說* 谈* 談* 演讲 演講 分享 分享* 关于 關於 介绍 介紹 介绍* 介紹* 举行* 舉行* 的内容 的內容 想要 我们 我們 同事 老板 老闆 朋友 谢谢 謝謝 你好 的时候 的時候 地点 地點 名单 名單 所有",
  },
];

/** One sort of word in all of the languages: the source of a regular expression for text in its normal form. */
export function sourceElsewhere(sort: keyof Omit<Elsewhere, "by" | "behind">): string {
  return languages.map((words) => sourceOf(words[sort])).join("|");
}

/** "was kannst du", 你能做什么: help is asked for, with nothing else. */
export const helpElsewhere =
  "^\\s*(?:hilfe|was kannst du(?: tun| machen)?|wie (?:geht|funktioniert) das|aide|que (?:peux-tu|sais-tu|pouvez-vous) faire|comment ça marche|ayuda|¿?qu[eé] (?:puedes|sabes) hacer|¿?cómo funciona|ajuda|o que (?:você )?(?:pode|sabe) fazer|como (?:isso )?funciona|도움말|(?:뭐|무엇을) ?할 수 있(?:어|니|나요|어요)|어떻게 (?:써|쓰나요|사용하나요)|帮助|幫助|你?[能会會](?:做|干)什[么麼]|怎[么麼](?:用|使用))[\\s?!。¿]*$";

/** "las charlas de": what stands before the name of who gave them. */
export function talksOfElsewhere(): string {
  return languages
    .flatMap(({ talks, by }) => (by ? `${sourceOf(talks)} (?:${by.replaceAll(" ", "|")})` : []))
    .join("|");
}

/** 의 발표, 的演讲: what stands behind it. */
export function ofTalksElsewhere(): string {
  return languages.flatMap(({ behind }) => behind ?? []).join("|");
}

/** "la dernière rencontre", 上次聚会: the same of a meetup by its turn. */
export function turnElsewhere(turn: "last" | "next"): string {
  return languages.map((words) => `${sourceOf(words[turn])} ?${sourceOf(words.meetup)}`).join("|");
}

/** "das nächste", 下次: before the name of a series. */
export function turnBeforeElsewhere(turn: "last" | "next"): string {
  return languages
    .map((words) => `(?:(?:das|der|die|dem|le|la|el|o|a) )?${sourceOf(words[turn])}`)
    .join("|");
}

/**
 * The words that ask, of the language that a text is in: Korean and Chinese show by their letters, another where two
 * of its words are there that are no English ones, and more of them than of those. "die hard" and "PHP en production"
 * are no German and French.
 */
export function askedElsewhere(
  text: string,
  isEnglish: (word: string) => boolean,
): RegExp | undefined {
  const plain = text.toLowerCase();
  const english = new Set((plain.match(/\p{L}+/gu) ?? []).filter(isEnglish));
  const needed = isOwnScript.test(text) || isNothingBut(talksAlone, plain) ? 1 : 2;
  const [most] = all
    .map((words) => ({ words, found: new Set(plain.match(words) ?? []) }))
    .map(({ words, found }) => {
      const own = [...found].filter((word) => !english.has(word)).length;
      const others = [...english].filter((word) => !found.has(word)).length;
      return { words, own: own > others ? own : 0 };
    })
    .toSorted((a, b) => b.own - a.own);
  return most && most.own >= needed ? most.words : undefined;
}

function isNothingBut(words: RegExp, plain: string): boolean {
  return /\p{L}/u.test(plain) && !/\p{L}/u.test(plain.replace(words, " "));
}

const isOwnScript = /\p{Script=Hangul}|^[^\p{Script=Hiragana}\p{Script=Katakana}]*\p{Script=Han}/u;

function sourceOf(words: string): string {
  const isChinese = /^\p{Script=Han}/u.test(words);
  const ways = words
    .split(" ")
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace("*", isChinese ? endings.chinese : endings.korean));
  const either = ways.join("|");
  return isChinese
    ? `(?:${either})`
    : `(?<![\\p{L}\\p{N}_-])(?:${either})(?:(?<=qu')|(?![\\p{L}\\p{N}_-]))`;
}

/** 讲了, 讲过 and 讲的, but not 讲 of 讲义; 발표한 and 발표했어요. */
const endings = { chinese: "[了过過的到]", korean: "\\p{Script=Hangul}*" };

/** "Vorträge" alone asks; "con" alone may be anything. */
const talksAlone = new RegExp(sourceElsewhere("talks"), "giu");

/** What Korean puts behind a word in other letters: Kafka는, Kafka에. */
const particles =
  "(?<=[\\p{Script=Latin}\\d])(?:은|는|이|가|을|를|에|에서|의|와|과|도|로|으로)(?!\\p{Script=Hangul})";

const all = languages.map(
  ({ who, when, where, links, talks, others }) =>
    new RegExp(
      [...[who, when, where, links, talks, others].map(sourceOf), particles].join("|"),
      "giu",
    ),
);

const whole = all.map((words) => new RegExp(`^(?:${words.source})*$`, "iu"));

/** Whether a word asks in any of them. */
export function isAskedElsewhere(word: string): boolean {
  return whole.some((words) => words.test(word));
}
