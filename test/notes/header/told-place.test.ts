import { expect, test } from "vitest";
import { hostThanked } from "../../../src/notes/header/host-thanked.ts";
import { placeInTitle, placeTold } from "../../../src/notes/header/told-place.ts";

test.for([
  ["例示ホールで炉の会が開催されました", "例示ホール"],
  ["炉の会を例示研修所にて開催しました", "例示研修所"],
  ["例示社で行なわれた炉の会に行ってきた", "例示社"],
  ["The club meets every first Tuesday of the month, at Barn Hall.", "Barn Hall"],
  ["2月16日に例示社で「炉の会」を開催しました", "例示社"],
  ["機織りで話題の株式会社例示様で行われました", "株式会社例示"],
  ["El evento se llevó a cabo en Casa Horno", "Casa Horno"],
  ["La charla fue en las oficinas de Acme", "Acme"],
  ["O encontro foi no escritório da Acme", "Acme"],
  ["活动地点在例示大厦", "例示大厦"],
  ["10 月 25 日下午，我们在例示园 C 区举办了第三次聚会", "例示园 C 区"],
  ["이번 모임은 예시회사 사무실에서 진행되었습니다", "예시회사 사무실"],
] as const)("where people met: %s", ([sentence, place]) => {
  expect(placeTold(sentence)).toBe(place);
});

test("who does not hold it is no place", () => {
  expect(placeTold("예시회사에서 진행하는 것이 아닌, 커뮤니티 행사입니다")).toBeUndefined();
});

test.for([
  ["会場は例示社さんにお借りしました", "例示社"],
  ["例示社様に会場をご提供いただきました", "例示社"],
  ["会場をご提供くださいました例示社さま、ありがとうございました", "例示社"],
  ["例示社さんのオフィスをお借りして開催しました", "例示社さんのオフィス"],
  ["会場スポンサーの例示社さん", "例示社"],
  ["Many thanks to Acme for the venue and pizza", "Acme"],
  ["Thank you to our host Acme Corp for letting us use their office.", "Acme Corp"],
  ["This month we are hosted by Acme at their office.", "Acme"],
  ["Our sponsor Acme kindly provided the venue.", "Acme"],
  ["Venue kindly provided by Acme.", "Acme"],
  ["Vielen Dank an die Acme GmbH für die Bereitstellung der Räume.", "Acme GmbH"],
  ["Wir waren zu Gast bei Acme", "Acme"],
  ["Merci à Acme de nous accueillir dans ses locaux", "Acme"],
  ["Nous étions dans les locaux d’Acme pour cette soirée", "Acme"],
  ["Gracias a Acme por cedernos sus oficinas", "Acme"],
  ["Obrigado à Acme por ceder o espaço", "Acme"],
  ["感谢 Acme 提供场地", "Acme"],
  ["由例示公司提供场地", "例示公司"],
  ["장소를 후원해주신 예시회사에 감사드립니다", "예시회사"],
  ["예시회사에서 장소를 제공해 주셨습니다", "예시회사"],
] as const)("who gave the room: %s", ([sentence, host]) => {
  expect(hostThanked(sentence)).toBe(host);
});

test.for([
  "Thanks to Ann Bee for hosting the evening.",
  "The evening was hosted by Ann Bee.",
  "Thanks to Ann Bee for the slides.",
  "Kiln 2.0 provides a space for glazes.",
  "オンラインで毎月例会が開催されています",
  "炉の会は例示カフェで隔週に開催されている集まりです",
  "会場スポンサーの例示社さんのセッション。",
  "例示さんに発表していただきました",
  "Gracias a Ana por la charla",
  "感谢例示先生的分享",
])("no place: %s", (sentence) => {
  expect(placeTold(sentence)).toBeUndefined();
});

test.for([
  ["Kiln Meetup at Acme", "Acme"],
  ["Kiln Meetup #12 at the Barn Hall", "Barn Hall"],
  ["[Rétro] Meetup du 6 avril 2031 chez Acme Four", "Acme Four"],
  ["Kiln Meetup @ Barn Hall", "Barn Hall"],
  ["Pots at scale", undefined],
  ["Kiln Meetup at night", undefined],
  ["How we run a meetup at Acme", undefined],
] as const)("the place in a title: %s", ([title, place]) => {
  expect(placeInTitle(title)).toBe(place);
});
