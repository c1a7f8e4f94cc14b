import { expect, test } from "vitest";
import { heldOnline } from "../../../src/notes/header/held-online.ts";
import { hostThanked } from "../../../src/notes/header/host-thanked.ts";
import { tidyPlace } from "../../../src/notes/header/place.ts";
import { placeNamed } from "../../../src/notes/header/place-named.ts";
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
  ["Our venue this time was Barn Hall", "Barn Hall"],
  ["Veranstaltungsort war der Speicher", "Speicher"],
  ["Estuvimos en las oficinas de Horno", "Horno"],
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
  ["今回は例示社さんにお邪魔しました", "例示社"],
  ["Die Kiln GmbH stellte uns ihre Räume zur Verfügung", "Kiln GmbH"],
  ["本次活动的场地由例示科技提供", "例示科技"],
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

test.for([
  ["例示ビルの3階に集まりました", "例示ビルの3階"],
  ["9月3日に例示ホールで第3回を実施しました", "例示ホール"],
  ["会場の例示ホールはとてもきれいでした", "例示ホール"],
  ["塔にある例示オフィスはすごくかっこよかったです", "塔にある例示オフィス"],
  ["Last night about 40 people came to Barn Hall for talks", "Barn Hall"],
  ["We're back at the Kiln HQ this Thursday", "Kiln HQ"],
  ["我们在例示咖啡馆聚会", "例示咖啡馆"],
  ["토요일에 예시카페에 모였습니다", "예시카페"],
] as const)("called as places are, where people come together: %s", ([sentence, place]) => {
  expect(placeNamed(sentence, false)).toBe(tidyPlace(place));
});

test("of a meetup any place in the sentence is one, of other things none", () => {
  expect(placeNamed("The event is at Barn Hall", true)).toBe("Barn Hall");
  expect(placeNamed("O evento foi no auditório da Universidade", true)).toBe(
    "auditório da Universidade",
  );
  expect(placeNamed("He works in the Kiln office", false)).toBeUndefined();
  expect(placeNamed("Rust came to Kiln for speed", false)).toBeUndefined();
});

test.for([
  ["今回はYouTube Liveでのオンライン開催でした", "YouTube Live"],
  ["定例会を Zoom 上で開催しています", "Zoom"],
  ["オンラインで開催しました", "オンライン"],
  ["The meetup was held online on 3 June", "online"],
  ["We meet via Google Meet", "Google Meet"],
  ["Das Treffen findet am 3. Juni online statt", "online"],
  ["온라인으로 진행되었습니다", "온라인"],
  ["本次活动线上举行", "线上"],
] as const)("online is a place to meet: %s", ([sentence, place]) => {
  expect(heldOnline(sentence)).toBe(place);
});

test.for(["オンラインストアを作る", "The docs are online", "We met Zoom engineers"])(
  "no meetup online: %s",
  (sentence) => {
    expect(heldOnline(sentence)).toBeUndefined();
  },
);

test.for(["会場は満員でした", "本番環境で行われた作業", "서버에서 진행된 작업입니다"])(
  "what was there or where a program runs is no place: %s",
  (sentence) => {
    expect(placeTold(sentence)).toBeUndefined();
  },
);
