import fc from "fast-check";
import { expect, test } from "vitest";
import { readNotes } from "../../../src/notes/folder/read-notes.ts";

/** All that is shown of a file: the meetups made of it. */
function read(file: string, text: string) {
  return readNotes([{ file, text }]).meetups;
}

const formats: Readonly<Record<string, string>> = {
  "a.markdown":
    "# Foo Night #3\n\n- 2031/04/18\n\n## Fast caches - Ann Bee (@annbee)\n\n- [deck](https://speakerdeck.com/a/b)\n- hot\n  - cold\n",
  "a.txt":
    "Foo Night #3\n=====\n\n- 2031/04/18\n\n## Fast caches - Ann Bee (@annbee)\n\n- [deck](https://speakerdeck.com/a/b)\n- hot\n  - cold\n",
  "a.mdx":
    'import X from "./x"\nexport const y = {\n  a: 1 }\n\n# Foo Night #3\n\n- 2031/04/18\n\n## Fast caches - Ann Bee (@annbee)\n\n{/* note to self */}\n\n<Note kind="x">\n\n- [deck](https://speakerdeck.com/a/b)\n- hot\n  - cold\n\n</Note>\n',
  "a.md.erb":
    "# Foo Night #3\n\n- 2031/04/18\n\n<% for x in y %>\n## Fast caches - Ann Bee (@annbee)\n\n- [deck](https://speakerdeck.com/a/b)\n- hot\n  - cold\n<% end %>\n",
  "a.html":
    '<html><head><title>Foo Night #3 | Site</title><style>p{}</style></head><body><nav>Home</nav><h1>Foo Night #3</h1><ul><li>2031/04/18</li></ul><h2>Fast caches - Ann Bee (@annbee)</h2><ul><li><a href="https://speakerdeck.com/a/b">deck</a></li><li>hot<ul><li>cold</li></ul></li></ul><script>x()</script></body></html>',
  "a.org":
    "#+TITLE: ignored\n* Foo Night #3\n- <2031-04-18 Fri>\n** Fast caches - Ann Bee (@annbee) :talk:\n:PROPERTIES:\n:ID: 1\n:END:\n- [[https://speakerdeck.com/a/b][deck]]\n- hot\n  - cold\n# a comment\n",
};

test.for(Object.entries(formats))("%s is read into the same talk", ([file, text]) => {
  const [meetup] = read(file, text);

  expect(meetup).toMatchObject({ date: "2031-04-18" });
  expect(meetup?.talks).toMatchObject([
    {
      title: "Fast caches",
      speakers: [{ name: "Ann Bee", handle: "annbee" }],
      links: [{ url: "https://speakerdeck.com/a/b", kind: "slides" }],
      points: [{ text: "deck" }, { text: "hot", children: [{ text: "cold" }] }],
    },
  ]);
});

const talk = (body: string) =>
  `# Foo Night #3\n\n- 2031/04/18\n\n## Fast caches - @annbee\n\n${body}\n`;

test.for([
  ["a.md", "- a %%SECRET%% b"],
  ["a.md", "%%\nSECRET\n\n- SECRET\n%%\n\n- b"],
  ["a.md", "- a <!-- SECRET --> b"],
  ["a.md", "<!--\n## SECRET - @secret\n-->\n\n- b"],
  ["a.md", "[//]: # (SECRET)\n- b"],
  ["a.md", "- a\n[comment]: <> (SECRET)\n"],
  ["a.md", "{% comment %}\nSECRET\n{% endcomment %}\n- b"],
  ["a.md", "{{/* SECRET */}}\n- b"],
  ["a.md", "- a {>>SECRET<<}"],
  ["a.md", "- ``a ``` b`` %%SECRET%%"],
  ["a.md", "```\n%%SECRET%%\n\n- b"],
  ["a.mdx", "{/* SECRET\nSECRET */}\n\n- b"],
  ["a.mdx", "{ list.map((one) => { return `SECRET {one}` }) }\n\n- b"],
  ["a.md.erb", "<%# SECRET %>\n- b"],
  [
    "a.html",
    "<p>a</p><!-- SECRET --><p hidden>SECRET</p><div style='display: none'><p>SECRET</p></div><template>SECRET</template>",
  ],
  ["a.md", "- b\n\n<!-- SECRET that has no end\n\n- SECRET"],
])("what is hidden is shown nowhere: %s %j", ([file = "", body = ""]) => {
  const text = file.endsWith(".html")
    ? `<h1>Foo Night #3</h1><h2>Fast caches - @annbee</h2>${body}`
    : talk(body);

  expect(JSON.stringify(read(file, text))).not.toMatch(/SECRET|secret/u);
});

test("hidden text in an Org file is shown nowhere", () => {
  const text =
    "* Foo Night #3\n** Fast caches - @annbee\n- a\n# SECRET\n#+begin_comment\nSECRET\n#+end_comment\n** COMMENT SECRET\n- SECRET\n** Slow queues - @caldee\n- b\n";

  expect(JSON.stringify(read("a.org", text))).not.toContain("SECRET");
});

test("a brace of MDX that never ends hides nothing", () => {
  const [meetup] = read("a.mdx", talk("- faster {than before"));

  expect(meetup?.talks[0]?.points[0]?.text).toBe("faster {than before");
});

test("code keeps what looks hidden", () => {
  const shown = JSON.stringify(
    read("a.md", talk("- `<!-- a -->` and `%%b%%`\n\n```\n%% c\n<!-- d -->\n```\n")),
  );

  for (const code of ["<!-- a -->", "%%b%%", "%% c", "<!-- d -->"]) expect(shown).toContain(code);
});

test.for([
  ["See her [slides][s] now\n\n[s]: https://speakerdeck.com/a/b", "See her slides now"],
  ["- ask [[Ann Bee|Dr Bee]] and [[Cal Dee]]", "ask Dr Bee and Cal Dee"],
  ["> [!warning] Mind\n> the gap", "Mind\nthe gap"],
  ["- [ ] to do", "to do"],
  ["- [x] done", "done"],
  ["> [!tip]- Folded\n> the rope", "Folded\nthe rope"],
  ["- ask [[Cal Dee#ropes|her]] of [[Cal Dee#ropes]]", "ask her of Cal Dee > ropes"],
  ["- ![[plan.png]] said", "said"],
  ["- ~~old~~ rope", "old rope"],
  ["- a \\* b", "a * b"],
  ["- said ^a1b2c3", "said"],
  ["- <kbd>Ctrl</kbd>+C", "Ctrl+C"],
  ['- {{< figure src="x.png" >}} said', "said"],
  ["- [ok] by [@annbee]", "[ok] by [@annbee]"],
  ["- a ==b== c", "a b c"],
  ["- a ++b++ c", "a b c"],
  ["- C++ and C++/C++11", "C++ and C++/C++11"],
  ["- lamps^[of brass] and oil", "lamps (of brass) and oil"],
  ["- a == b", "a == b"],
  ["- said [name=Ann] [color=#fff]", "said Ann"],
  ["- :zap: fast :no-such-code:", "⚡ fast :no-such-code:"],
  ["- at 10:30:15", "at 10:30:15"],
  ["- a[^1]", "a"],
  ["text {.lead}", "text"],
  ["- か\u3099き", "がき"],
])("%j is shown as %j", ([body = "", shown = ""]) => {
  const [meetup] = read("a.md", talk(body));

  expect(meetup?.talks[0]?.points[0]?.text).toBe(shown);
});

test.for([
  [
    "## [Open Foo][s] - @annbee\n\n[s]: https://speakerdeck.com/a/b",
    "Open Foo",
    { handle: "annbee" },
  ],
  ["## Fast caches - [[Cal Dee]] {#cal}", "Fast caches", { name: "Cal Dee" }],
  ["## Fast :zap: ==caches== (@annbee) {: .talk}", "Fast ⚡ caches", { handle: "annbee" }],
] as const)("marks stand in no title and no name: %s", ([heading, title, speaker]) => {
  const [meetup] = read("a.md", `# Foo Night #3\n\n- 2031/04/18\n\n${heading}\n\n- x\n`);

  expect(meetup?.talks).toMatchObject([{ title, speakers: [speaker] }]);
});

test("a container is a box round its text", () => {
  const [meetup] = read("a.md", talk(":::spoiler The answer\n42\n:::"));

  expect(JSON.stringify(meetup?.talks)).not.toContain(":::");
  expect(JSON.stringify(meetup?.talks)).toContain("The answer");
});

test.for(["a.md", "a.mdx", "a.md.erb", "a.html", "a.org", "a.txt"])(
  "no text breaks the reading of %s, and what is between marks is never shown",
  (file) => {
    const piece = fc.constantFrom(
      ..."# ,## ,- ,* ,%%,<!--,-->,```,`,[[,]],[,](,{,},:::,==,<b>,<ul>,<li>,</p>,<table><td>,|,#+begin_src,\n,\n\n,@ann, x ,<%,%>,---,> ".split(
        ",",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `${pieces.join("")}\n\n## Fast caches - @annbee\n\n- x\n`;
        expect(() => read(file, text)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  },
);

test("a hidden block stays hidden between any pieces", () => {
  const piece = fc.constantFrom(
    "# ",
    "- ",
    "> ",
    "\n",
    "\n\n",
    "text",
    "**",
    "[a](b)",
    "|",
    ":::",
    "==",
    "1. ",
  );
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (before, after) => {
      const text = `# Foo\n\n## T - @annbee\n\n${before.join("")}\n\n<!-- SECRET -->\n\n%%\nSECRET\n%%\n\n${after.join("")}`;
      expect(JSON.stringify(read("a.md", text))).not.toContain("SECRET");
    }),
    { numRuns: 200 },
  );
});

const page = (body: string) =>
  `<html><head><meta name="author" content="x"></head><body><h1>Foo Night #3</h1><p>2031/04/18</p><h2>Fast caches - Ann Bee (@annbee)</h2>${body}</body></html>`;

test("of HTML, slides shown in place are links", () => {
  const [meetup] = read(
    "a.html",
    page(
      '<iframe src="//speakerdeck.com/player/abc"></iframe><script async data-id="0123456789abcdef0123456789abcdef" src="//speakerdeck.com/assets/embed.js"></script><p>hot</p>',
    ),
  );

  expect(meetup?.talks[0]?.links.map(({ kind }) => kind)).toEqual(["slides", "slides"]);
});

test("of HTML, tables, code, lines and loose text of lists are read", () => {
  const [meetup] = read(
    "a.html",
    page(
      "<ul>loose<li><b>kept</b> whole</li></ul><pre>\nnpm ci\n</pre><table><tr><th>key</th><th>age</th></tr><tr><td>ann</td><td>three</td></tr></table><p>one<br>two</p><td>stray</td>",
    ),
  );
  const said = JSON.stringify(meetup?.talks[0]?.points);

  for (const word of ["loose", "kept whole", "npm ci", "three", "two"])
    expect(said).toContain(word);
});

test("a fence in an example of Org is no fence", () => {
  const [meetup] = read(
    "a.org",
    "* Foo Night #3\n- <2031-04-18 Fri>\n** Fast caches - Ann Bee (@annbee)\n#+begin_example\n```\nnpm ci\n```\n#+end_example\n- hot\n",
  );

  expect(JSON.stringify(meetup?.talks[0]?.points)).toContain("hot");
});

test("a quote of Org is text, and a rule of HTML is none", () => {
  const [org] = read(
    "a.org",
    "* Foo Night #3\n- <2031-04-18 Fri>\n** Fast caches - Ann Bee (@annbee)\n#+begin_quote\nhot is not cold\n#+end_quote\n#+begin_verse\nso it goes\n#+end_verse\n",
  );
  const [html] = read("b.html", page("<p>hot is not cold</p><hr><p>so it goes</p>"));

  for (const meetup of [org, html]) {
    const said = JSON.stringify(meetup?.talks[0]?.points);
    expect(said).toContain("hot is not cold");
    expect(said).toContain("so it goes");
  }
});

test("a link of Org to a file beside it says its name", () => {
  const [meetup] = read(
    "a.org",
    "* Foo Night #3\n- <2031-04-18 Fri>\n** Fast caches - Ann Bee (@annbee)\n- [[file:notes.pdf]]\n- [[file:x.pdf][the paper]]\n",
  );

  expect(meetup?.talks[0]?.points).toMatchObject([{ text: "notes.pdf" }, { text: "the paper" }]);
});

test("of HTML, an address that is no link is one all the same", () => {
  const [meetup] = read("a.html", page("<p>deck: https://speakerdeck.com/ann/caches</p>"));

  expect(meetup?.talks[0]?.links).toMatchObject([{ url: "https://speakerdeck.com/ann/caches" }]);
});

test("metadata of DocC is no text of the page", () => {
  const text =
    '# Kites at night\n\n@Metadata {\n    @TitleHeading("Talk")\n}\n\nAnn Bee\n\n## Abstract\n\nThey fly.\n';
  const [reading] = readNotes([{ file: "conf/kites.md", text }]).files;

  expect(reading?.talks.map(({ title, speakers }) => [title, speakers[0]?.name])).toEqual([
    ["Kites at night", "Ann Bee"],
  ]);
});
