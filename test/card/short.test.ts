/** An answer shows what was asked for, and no more. */
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { plainText } from "../../src/card/plain.ts";
import { libraryOf } from "../helpers/library.ts";

const library = libraryOf(
  `Harbour night #1
=====

- 2024/03/07

## "Sled dogs in production", - Mira Holt

- [slides](https://slides.example.com/sled)
- A team of eight dogs is a cluster with one leader and no election
- What they learned
    - Feed [the leader](https://dogs.example.com/leader) first
    - Rest before the pass
    - Count the paws
    - Never run at night
    - Keep a spare harness
    - Write the route down
- They were slow in the first year and nobody knew why, until the logs of the sled were read
- More on [huskies](https://dogs.example.com/huskies) and [malamutes](https://dogs.example.com/malamutes) elsewhere

## Silent lamps - Ann Lee
`,
  `# Talks I gave

A page of mine with all of my slides.

- 2023: a talk on KDoc, slides are [here](https://slides.example.com/kdoc_in_a_nutshell)
- 2022: a talk on Ktor, slides are [here](https://slides.example.com/ktor_for_two)
- 2021: a talk on coroutines, slides are [here](https://slides.example.com/coroutines)
- 2020: a talk on sealed classes, slides are [here](https://slides.example.com/sealed)
`,
);

function say(question: string): string {
  return plainText(answerQuestion(question, library, "en"), "/talks");
}

test("beside a fact that is known there are the slides, and no line of the notes", () => {
  const text = say("who gave Sled dogs in production?");

  expect(text).toContain("Mira Holt gave it.");
  expect(text.split("\n").filter((line) => line.startsWith("•"))).toHaveLength(0);
  expect(text).toContain("https://slides.example.com/sled");
  expect(text).not.toContain("huskies");
  expect(text).not.toContain("more");
});

test("who asks who did something in a talk sees the lines that tell it", () => {
  const text = say("who counted the paws, the sled dogs in production?");

  expect(text).toContain("Count the paws");
});

test("that there are no notes is told only to who asks what was said", () => {
  expect(say("who gave Silent lamps?")).not.toContain("no notes");
  expect(say("Silent lamps")).toContain("There are no notes on what was said in this talk.");
});

test("a title is shown without the quotes around it and what is left behind", () => {
  expect(say("who gave Sled dogs in production?").split("\n")).toContain("Sled dogs in production");
});

test("a list that goes on says so, and leaves its links to the lines that name them", () => {
  const text = say("what did the sled dogs team learn?");

  expect(text).toContain("Rest before the pass");
  expect(text).toMatch(/^ +… 4 more in the notes$/mu);
  expect(text.split("https://dogs.example.com/leader")).toHaveLength(2);
  expect(text).not.toContain("https://dogs.example.com/huskies");
});

test("a link that is only called here is named by its address, and alone where its talk is asked for", () => {
  const text = say("KDoc slides");

  expect(text).toContain("slides.example.com/…/kdoc_in_a_nutshell");
  expect(text).not.toContain("ktor_for_two");
});
