import { isName, isNameOrNick } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import { byWord } from "../words/by-words.ts";
import { talkWord } from "../words/talk-words.ts";
import type { SpeakerRule } from "./speaker-rule.ts";

/** A word for a talk and whose it is, as minutes announce it, and the title behind a colon or in quotation marks. */
export const announced: SpeakerRule = {
  form: "Talk by Ann Bee: Title",
  examples: [
    { heading: "Talk by Ann Bee: Title", title: "Title", speakers: [{ name: "Ann Bee" }] },
    { heading: 'Vortrag von kitsu: "Titel"', title: "Titel", speakers: [{ name: "kitsu" }] },
    {
      heading: "Présentation de Ann Bee : « Titre »",
      title: "Titre",
      speakers: [{ name: "Ann Bee" }],
    },
    {
      heading: "Charla de Elena Moro y Ann Bee «Título»",
      title: "Título",
      speakers: [{ name: "Elena Moro" }, { name: "Ann Bee" }],
    },
    {
      heading: 'TOP 2: Vortrag von Ann Bee über "Titel"',
      title: "Titel",
      speakers: [{ name: "Ann Bee" }],
    },
    { heading: "Palestra da Elena - “Título”", title: "Título", speakers: [{ name: "Elena" }] },
  ],
  read(heading) {
    const [, word = "", who = "", written = ""] = form.exec(heading) ?? [];
    const quoted = quotes.exec(written)?.[1];
    const title = quoted ?? written;
    const speakers = readPeople(who);
    // `Présentation de Rust : pourquoi` is of a thing: there a nick must stand beside what is surely a title.
    const isPerson = isBy.test(word) || quoted ? isNameOrNick : isName;
    const areNamed = speakers.every(({ name = "", handle }) => handle || isPerson(name));
    return speakers.length > 0 && areNamed ? { title, speakers } : undefined;
  },
};

/** The number that minutes give it. */
const item = "(?:TOP|Punkt|Item|Point|Punto|Ponto)\\s?\\d{1,2}\\s?[:.)–-]\\s?";
const about = "(?:über|zu|zum Thema|on|about|titled|called|sur|sobre|intitulée?|titulad[oa])";

const form = new RegExp(
  `^(?:${item})?${talkWord}\\s+(${byWord}|from|mit|de|del|da|do)\\s+([^:："“„«–—]{2,60}?)(?:\\s+${about}\\s+(?=["“„«])|\\s?[:：]\\s+|\\s+[-–—]\\s+|\\s*(?=["“„«]))(\\S.*)$`,
  "iu",
);
const isBy = new RegExp(`^(?:${byWord}|from|mit)$`, "iu");
const quotes = /^["“„«]\s?([^"“”„«»]*[^"“”„«»\s])\s?["“”»][.]?$/u;
