/** Asking in other languages than Japanese and English: the same words mean the same. */
import { expect, test } from "vitest";
import { understand } from "../../../src/question/understand.ts";
import { libraryOf } from "../../helpers/library.ts";

const library = libraryOf(
  "# 第38回 PaaS勉強会\n\n- 2018-08-28\n\n## Kafka in production - Lena Fischer (@lena)\n\n- Partitions\n",
);

test.for([
  ["wer hat über Kafka gesprochen?", "who"],
  ["qui a présenté Kafka ?", "who"],
  ["¿quién habló de Kafka?", "who"],
  ["quem falou sobre Kafka?", "who"],
  ["Kafka 발표 누가 했어요?", "who"],
  ["Kafka 是谁讲的？", "who"],
  ["wann war der Vortrag über Kafka?", "when"],
  ["quand était la conférence sur Kafka ?", "when"],
  ["¿cuándo fue la charla de Kafka?", "when"],
  ["quando foi a palestra sobre Kafka?", "when"],
  ["Kafka 발표 언제였어요?", "when"],
  ["Kafka 是什么时候讲的", "when"],
  ["wo war der Vortrag über Kafka?", "where"],
  ["où était la conférence sur Kafka ?", "where"],
  ["¿dónde fue la charla de Kafka?", "where"],
  ["onde foi a palestra sobre Kafka?", "where"],
  ["Kafka 발표 어디서 했어요?", "where"],
  ["Kafka 在哪里讲的", "where"],
  ["Kafka 哪天讲的", "when"],
  ["le lien de la conférence sur Kafka ?", "link"],
  ["die Folien beim Vortrag über Kafka", "link"],
  ["Kafka 발표 자료 링크", "link"],
  ["Kafka 발표 어디서 한거였지?", "where"],
  ["Kafka 만드신 분 자료 링크", "link"],
  ["wofür benutzt man Kafka so?", "topic"],
  ["Kafka 在什么地方讲的", "where"],
  ["Kafka 是誰", "who"],
  ["Kafka 的幻灯在哪", "link"],
  ["Kafka 是哪家公司的？", "topic"],
  ["quem foi aquele que falou do Kafka?", "who"],
  ["Qu'est-ce que Kafka ?", "topic"],
  ["Y a-t-il eu un exposé sur Kafka ?", "topic"],
  ["le lien d'un exposé sur Kafka ?", "link"],
  ["existe-t-il un enregistrement de Kafka ?", "link"],
  ["Habt ihr was zu Kafka?", "topic"],
  ["wie viele Vorträge gab es zu Kafka?", "talks"],
  ["¿alguien ha hablado de Kafka alguna vez?", "topic"],
  ["Kafka는 누가 얘기했어?", "who"],
  ["Kafka가 뭔가요", "topic"],
  ["Kafka에 대해 말씀해 주신 분", "topic"],
  ["谁讲了 Kafka", "who"],
  ["谁分享了 Kafka 的内容", "who"],
  ["有人分享过 Kafka 吗", "topic"],
  ["什么是 Kafka", "topic"],
  ["Kafka 是谁讲的", "who"],
  ["哪位介绍了 Kafka", "who"],
  ["Qu'est-ce qui a été dit sur Kafka ?", "topic"],
  ["o que foi dito sobre o Kafka?", "topic"],
  ["¿qué se ha dicho de Kafka?", "topic"],
  ["os slides do Kafka", "link"],
  ["les diapos sur Kafka", "link"],
  ["todas las charlas sobre Kafka", "talks"],
  ["quelles présentations sur Kafka ?", "talks"],
  ["alle Vorträge über Kafka", "talks"],
  ["quais palestras sobre Kafka?", "talks"],
  ["Kafka 발표 목록", "talks"],
  ["Kafka 的演讲有哪些", "talks"],
] as const)("%s asks %s, and searches for Kafka", ([question, intent]) => {
  const read = understand(question, library, "en");

  expect(read.intent).toBe(intent);
  expect(read.text.replace(/[\s?¿？是]/gu, "")).toBe("Kafka");
});

test("a Korean particle behind a name belongs to the name", () => {
  const korean = libraryOf(
    "# 3회 모임\n\n- 2024-05-04\n\n## 카프카 입문\n\n- speaker: 김민수\n- 파티션\n",
  );
  const { text, filters } = understand("김민수님이 발표한 거 전부", korean, "en");

  expect(text).toBe("");
  expect(filters.people?.map(({ name }) => name)).toEqual(["김민수"]);
});

test.for([
  "wann war das letzte Treffen?",
  "quand a eu lieu le dernier meetup ?",
  "¿cuándo fue la última reunión?",
  "quando foi o último encontro?",
  "마지막 모임은 언제였어요?",
  "지난 밋업 언제였지",
  "上次聚会是什么时候",
])("“%s” asks for the last meetup", (question) => {
  const { intent, text, filters, unknown } = understand(question, library, "en", "2019-01-15");

  expect({ intent, unknown }).toEqual({ intent: "when", unknown: undefined });
  expect(text.replace(/[\s?¿？]/gu, "")).toBe("");
  expect(filters.meetups?.map(({ title }) => title)).toEqual(["第38回 PaaS勉強会"]);
});

test.for([
  "wann ist das nächste Treffen?",
  "c'est quand la prochaine rencontre ?",
  "¿cuándo es el próximo meetup?",
  "quando é o próximo encontro?",
  "다음 모임은 언제예요?",
  "下次活动是什么时候",
])("“%s” asks for the next meetup", (question) => {
  expect(understand(question, library, "en", "2019-01-15").unknown?.kind).toBe("planned");
});

test.for(["la dernière version de Kafka", "下一代 Kafka", "Kafka est-ouest"])(
  "“%s” asks for no meetup",
  (question) => {
    const { filters, unknown } = understand(question, library, "en", "2019-01-15");
    expect({ filters, unknown }).toEqual({ filters: {}, unknown: undefined });
  },
);

test.for([
  "was kannst du?",
  "que peux-tu faire ?",
  "¿qué puedes hacer?",
  "o que você pode fazer?",
  "뭐 할 수 있어?",
  "你能做什么？",
  "Hilfe",
])("“%s” asks for help", (question) => {
  expect(understand(question, library, "en").intent).toBe("help");
});

test.for(["was kannst du mit Kafka machen", "ayuda con Kafka"])(
  "“%s” asks for no help",
  (question) => {
    expect(understand(question, library, "en").intent).not.toBe("help");
  },
);

test.for(["PHP en production", "die hard in production", "どこでもKafka"])(
  "%s asks for nothing in another language",
  (question) => {
    expect(understand(question, library, "en").intent).toBe("topic");
  },
);

test("a linker is no link", () => {
  expect(understand("谁讲了 Kafka 的链接器", library, "en")).toMatchObject({
    intent: "who",
    text: expect.stringContaining("链接器"),
  });
});

test.for([
  "toutes les présentations de Lena Fischer",
  "todas las charlas de Lena Fischer",
  "todas as palestras da Lena Fischer",
  "alle Vorträge von Lena Fischer",
  "welche Vorträge hat Lena Fischer gehalten?",
  "Lena Fischer 발표 목록",
  "Lena Fischer 的所有演讲",
])("“%s” asks for all talks of hers", (question) => {
  const { intent, text, filters } = understand(question, library, "en");

  expect(filters.people?.map(({ name }) => name)).toEqual(["Lena Fischer"]);
  expect({ intent, text: text.replace(/[\s?]/gu, "") }).toEqual({ intent: "speaker", text: "" });
});

test.for([
  "apresentação da Lena Fischer",
  "Lena Fischer 발표 내용",
  "exposé de Lena Fischer",
  "Vortrag: Lena Fischer",
  "la charla de Lena Fischer",
  "Lena Fischer 的分享",
  "what did Lena Fischer cover?",
])("“%s” asks for nothing beside the name", (question) => {
  const { text, filters } = understand(question, library, "en");

  expect(filters.people?.map(({ name }) => name)).toEqual(["Lena Fischer"]);
  expect(text).toBe("");
});

test.for(["what did the 38th PaaS meetup cover?", "PaaS勉強会 #38 のレポート"])(
  "“%s” asks for the meetup",
  (question) => {
    expect(understand(question, library, "en")).toMatchObject({ intent: "meetup", text: "" });
  },
);

test.for([
  "quelles présentations le 28 août 2018 ?",
  "¿cuántas charlas hubo el 28 de agosto de 2018?",
  "quais foram as palestras do dia 28 de agosto de 2018?",
  "welche Vorträge gab es am 28. August 2018?",
])("“%s” asks for what was on that day", (question) => {
  const { intent, text, filters } = understand(question, library, "en");

  expect(filters.meetups?.map(({ title }) => title)).toEqual(["第38回 PaaS勉強会"]);
  expect({ intent, text: text.replace(/[\s?¿]/gu, "") }).toEqual({ intent: "meetup", text: "" });
});

test.for([
  "liste des orateurs",
  "¿quiénes son los ponentes?",
  "lista de palestrantes",
  "Liste der Referenten",
  "발표자 목록",
  "讲者名单",
])("“%s” asks for the list of speakers", (question) => {
  expect(understand(question, library, "en")).toMatchObject({ shelf: "speakers" });
});

test.for(["merci !", "¡gracias!", "danke dir", "감사합니다", "谢谢"])(
  "“%s” is answered in English, not in Japanese",
  (question) => {
    expect(understand(question, library, "ja")).toMatchObject({ intent: "thanks", locale: "en" });
  },
);

test("what slides and a video are called tells which of them is asked for", () => {
  const kindOf = (question: string) => understand(question, library, "en").linkKind;

  expect(kindOf("les diapositives sur Kafka")).toBe("slides");
  expect(kindOf("die Folien zu Kafka")).toBe("slides");
  expect(kindOf("la grabación de la charla de Kafka")).toBe("video");
  expect(kindOf("Kafka 발표 영상")).toBe("video");
  expect(kindOf("slides on Gravatar")).toBe("slides");
});
