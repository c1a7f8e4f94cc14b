/** Files that are one talk each: who gave it, when, and where that stands. */
import { expect, test } from "vitest";
import { line, readOne } from "../helpers.ts";

test.for([
  [
    "people with a heading each below that for speakers",
    "# Kites meet radio\n\n_October 18, 2032_ | [Meetup](https://www.meetup.com/kiln/events/288831420/)\n\n## About\n\nThey fly.\n\n## Speakers\n\n### Maxwell “K” Dulin\n\nLikes kites.\n\n### Jesse Victors\n\nLikes radio.\n",
    "Kites meet radio | Maxwell “K” Dulin; Jesse Victors",
  ],
  [
    "a sentence that tells who gave what the file is called",
    "# Async kites\n\nEl pasado 27 de noviembre de 2032, Gabriel Steinberg presentó una charla titulada “Async kites”, sobre cometas.\n\n## Presentación\n\nVuelan.\n\n## Detalles\n\nDe noche.\n",
    "Async kites | Gabriel Steinberg",
  ],
  [
    "a line that thanks who spoke",
    "# Des cerfs-volants pour tous\n\nSujets : vent\n\n19/11/2032 - 15h45 - 16h30\n\nPar [Antoine Méausoone](https://twitter.com/ameausoone) (Sfeir). Merci !\n\nUn petit historique.\n",
    "Des cerfs-volants pour tous | Antoine Méausoone @ameausoone [Sfeir]",
  ],
  [
    "a bullet that asks who, with the name below",
    "# Kites in a box: signed and sealed?\n\n- who\n  - Amanpreet Singh, Crowdfire\n- where they fly\n  - at night\n",
    "Kites in a box: signed and sealed? | Amanpreet Singh [Crowdfire]",
  ],
] as const)("%s", ([, text, talk]) => {
  expect(readOne(text, "conf/kites.md").talks.map(line)).toEqual([talk]);
});

test("the day and the page above its notes are those of the meetup", () => {
  const text =
    "# Kites meet radio\n\n_October 18, 2032_ | [Meetup](https://www.meetup.com/kiln/events/288831420/)\n\n## Speaker\n\nAnn Bee\n";

  expect(readOne(text).meetup).toMatchObject({
    date: "2032-10-18",
    url: "https://www.meetup.com/kiln/events/288831420/",
  });
});

test("bullets of a file that is called Lightning Talks are talks, where most are noted on", () => {
  const noted = (title: string) => `- ${title}\n  - one thing\n  - another\n`;
  const text = ["Kites and version skew", "Prompts for potters", "Side projects"]
    .map(noted)
    .join("");

  expect(readOne(text, "KilnConf2032/Lightning Talks.md").talks.map(line)).toEqual([
    "Kites and version skew",
    "Prompts for potters",
    "Side projects",
  ]);
  expect(readOne(text, "KilnConf2032/Shopping.md").talks).toEqual([]);
});
