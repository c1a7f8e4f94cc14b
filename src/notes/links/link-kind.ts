import type { LinkKind } from "../meetup.ts";

/** What an address leads to, by its host and path; what the author called it decides where those do not. */
export function linkKind(url: string, text: string): LinkKind {
  for (const [kind, pattern] of hosts) if (pattern.test(url)) return kind;
  if (slidesFile.test(url)) return "slides";
  for (const [kind, pattern] of names) if (pattern.test(text)) return kind;
  return "other";
}

/** Does a link lead to slides or a recording? A talk has them. */
export function isMedia(kind: LinkKind): boolean {
  return kind === "slides" || kind === "video";
}

/** Pages where a meetup is announced. */
export function isMeetupPage(url: string): boolean {
  return hosts[0][1].test(url);
}

const host = (...patterns: readonly string[]) =>
  new RegExp(`^https?://(?:[\\w-]+\\.)*(?:${patterns.join("|")})`, "iu");

const hosts: readonly [[LinkKind, RegExp], ...[LinkKind, RegExp][]] = [
  [
    "meetup",
    host(
      "connpass\\.com/event/",
      "doorkeeper\\.jp/events/",
      "techplay\\.jp/event/",
      "meetup\\.com/(?:[a-z]{2}(?:-[A-Z]{2})?/)?[^/]+/events/(?!(?:past|calendar|list)\\b)\\w", // `events/?type=past` is of all.
      "fortee\\.jp/",
      "eventregist\\.com/e/",
      "peatix\\.com/event/",
      "atnd\\.org/events/",
      "zusaar\\.com/event/",
      "eventbrite\\.\\w+(?:\\.\\w+)?/e/",
      "lu(?:\\.ma|ma\\.com)/\\w",
      "facebook\\.com/events/\\d",
      "guild\\.host/events/\\w",
      "ti\\.to/[^/?#]+/[^/?#]",
      "huodongxing\\.com/event/\\d",
      "festa\\.io/events/\\d",
      "onoffmix\\.com/event/\\d",
      "sympla\\.com\\.br/[^/?#]",
    ),
  ],
  [
    "slides",
    host(
      "speakerdeck\\.com/[^/?#]+/[^/?#]",
      "slideshare\\.net/[^/?#]+/[^/?#]",
      "docs\\.google\\.com/present(?:ation)?/",
      "slides\\.com/[^/?#]+/[^/?#]",
      "docswell\\.com/s/",
      "slideslive\\.com/",
      "go-talks\\.appspot\\.com/",
      "talks\\.godoc\\.org/",
      "slides?\\.[\\w-]+\\.[\\w.-]+/[^/?#]", // A server that somebody keeps for slides alone.
      "prezi\\.com/[^/?#]",
      "canva\\.com/design/",
      "gitpitch\\.com/[^/?#]",
      "sway\\.(?:com|office\\.com)/[^/?#]",
      "figma\\.com/(?:slides|deck)/",
      "pitch\\.com/(?:public|v)/",
      "noti\\.st/[^/?#]+/[^/?#]",
      "slid\\.es/[^/?#]+/[^/?#]",
    ),
  ],
  [
    "video",
    host(
      "youtube(?:-nocookie)?\\.com/(?:watch|live|embed|playlist|shorts)",
      "youtu\\.be/",
      "vimeo\\.com/(?:video/)?\\d",
      "nicovideo\\.jp/watch/",
      "nico\\.ms/",
      "twitch\\.tv/videos/",
      "channel9\\.msdn\\.com/",
      "media\\.ccc\\.de/v/",
      "bilibili\\.com/video/",
      "confreaks\\.\\w+/videos/",
      "infoq\\.com/presentations/",
      "ustream\\.tv/recorded/",
    ),
  ],
];

/** A file of a program for slides (`.slide` is one of Go's); of other files, what its folder or its name says: `slides/x.pdf`. */
const slidesFile =
  /\.(?:pptx?|odp|slide)(?:[?#]|$)|\/(?:slides?|decks?)\/[^?#]{0,200}\.(?:pdf|html?)(?:[?#]|$)|^(?:\.\.?\/)*(?:slides?|decks?)\/[^?#]{0,200}\.(?:pdf|html?)(?:[?#]|$)|[-_/](?:slides?|deck)\.pdf(?:[?#]|$)/iu;

/** What slides and a recording are called in the other languages that notes and questions are written in: sources of expressions. */
export const mediaElsewhere = {
  slides:
    "(?<!\\p{L})(?:folien|diapo(?:s|rama|ramas|sitive|sitives|sitivas)?|transparents|transparencias)(?!\\p{L})|슬라이드|幻灯|投影片|簡報",
  video:
    "(?<!\\p{L})(?:vidéos?|vídeos?|aufzeichnung|aufnahme|mitschnitt|enregistrement|grabación|gravação)(?!\\p{L})|영상|视频|影片",
};

const names: readonly [LinkKind, RegExp][] = [
  [
    "slides",
    new RegExp(
      `スライド|(?:発表|登壇|講演)資料|^資料$|\\bslides?\\b|\\bdeck\\b|${mediaElsewhere.slides}`,
      "iu",
    ),
  ],
  [
    "video",
    new RegExp(
      `動画|録画|アーカイブ配信|\\bvideo\\b|\\brecording\\b|${mediaElsewhere.video}`,
      "iu",
    ),
  ],
];
