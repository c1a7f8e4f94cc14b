/** Takes the pictures of docs/images, in both languages: the bot's answers in the page of a running demo. */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { commandLine } from "../src/cli/command-line.ts";
import { startProcess } from "./running-process.ts";
import { workspace } from "./workspace.ts";

/** What is asked in the pictures of a language, and what its buttons are called. */
const languages = {
  ja: {
    answer: "Knative って何？",
    menu: "ポータルで使われた機能は？",
    mention: "Kubernetes をやめて何を失った？",
    followUp: [
      "Kubernetes をやめて何を失った？",
      "この人のほかの発表は？",
      "2番目を見せて",
      "スライド見せてもらえますか？",
    ],
    list: "小日向さんの発表",
    paging: "最新の発表",
    people: "検索について話した人は？",
    nothing: "コンテナの脆弱性",
    greeting: "はじめまして",
    readNotes: "メモ",
    share: "共有",
    shared: "さんが共有",
    next: "次の 5 件",
    unhelpful: "役に立たなかった",
    rated: "検索を速くするには？",
    why: "何がよくなかったですか？",
    reason: "発表が違う",
  },
  en: {
    answer: "what is tail sampling?",
    menu: "what is tail sampling?",
    mention: "how do we stop alert fatigue?",
    followUp: [
      "what is tail sampling?",
      "what else did she talk about?",
      "the second one",
      "can I see the slides?",
    ],
    list: "Lena Fischer",
    paging: "latest talks",
    people: "who has talked about errors?",
    nothing: "quantum containers",
    greeting: "hello",
    readNotes: "Notes",
    share: "Share",
    shared: "Shared by",
    next: "Next 5",
    unhelpful: "Not helpful",
    rated: "how do I test my tools?",
    why: "What was wrong?",
    reason: "Wrong talk",
  },
} as const;

const { operands: wanted } = commandLine({
  call: "npm run screenshots --",
  operands: "[name …]",
  about: "Takes the pictures of docs/images, in both languages; all, or those of these names.",
  options: {},
});

const here = dirname(fileURLToPath(import.meta.url));
const images = join(here, "../docs/images");

/** Bytes of a picture beyond which it is taken less sharp. */
const longest = 150_000;

/** How long the demo may take to start, on a machine with other work to do. */
const longestStart = 120_000;

/** Those that are taken as wide as a phone, too. */
const onPhones = new Set([
  ...["answer", "list", "people", "nothing", "paging", "shelf", "help"],
  ...["mention", "follow-up", "welcome", "home", "notes", "share", "rated"],
]);

/** A thread stands beside its channel, where there is little room. */
const threadAlone = `
  .thread-pane { width: 640px !important; border: none; }
  .thread-pane .composer { display: none; }`;

/** A phone shows the conversation alone. */
const phoneWidth = 390;
const onPhone = `
  .sidebar, .topbar, .search-bar, .channel-header { display: none !important; }
  .thread-pane { width: ${phoneWidth}px !important; }
  .bk-section:has(> button) { display: block; }
  .bk-select { max-width: 200px !important; }`;

await mkdir(images, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  for (const language of ["ja", "en"] as const) await takePictures(browser, language);
} finally {
  await browser.close();
}

/** What a picture is called, what of the page it takes, and what is done for it. */
interface Subject {
  readonly name: string;
  readonly selector: string;
  readonly prepare: (page: Page) => Promise<void>;
}

function subjectsOf(asked: (typeof languages)[keyof typeof languages]): readonly Subject[] {
  const byName = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const answers = (["answer", "list", "people", "nothing", "paging"] as const).map((name) => ({
    name,
    selector: ".main",
    prepare: async (page: Page) => {
      await command(page, asked[name]);
      if (name !== "paging") return;
      await byName(page, asked.next).click();
      await page.getByText(/6[–〜]10/u).waitFor();
    },
  }));
  const mention = async (page: Page) => {
    await send(page, `@${workspace.app.botName} ${asked.mention}`);
    await page.locator(".thread-summary").click();
    await page.locator(".thread-pane .badge-app").waitFor();
  };
  const toBot = async (page: Page, ...said: readonly string[]) => {
    const name = workspace.users[0]?.real_name ?? "";
    const bot = page.getByRole("button", { name, exact: true, includeHidden: true });
    await bot.dispatchEvent("click"); // A phone shows no sidebar.
    for (const [n, text] of said.entries()) {
      await send(page, text);
      await page.locator(".badge-app").nth(n).waitFor();
    }
  };
  return [
    ...answers,
    { name: "help", selector: ".main", prepare: (page) => command(page, "help") },
    { name: "shelf", selector: ".main", prepare: (page) => command(page, "speakers") },
    { name: "mention", selector: ".thread-pane", prepare: mention },
    {
      name: "follow-up",
      selector: ".main",
      prepare: (page) => toBot(page, ...asked.followUp),
    },
    { name: "welcome", selector: ".main", prepare: (page) => toBot(page, asked.greeting) },
    {
      name: "rated",
      selector: ".main",
      prepare: async (page) => {
        await command(page, asked.rated);
        await byName(page, asked.unhelpful).click();
        await page.getByText(asked.why).waitFor();
        await byName(page, asked.reason).click();
        await page.waitForTimeout(3000);
      },
    },
    {
      name: "menu",
      selector: ".main",
      prepare: async (page) => {
        await command(page, asked.menu);
        await page.locator(".bk-select").first().dispatchEvent("mousedown");
      },
    },
    {
      name: "notes",
      selector: ".modal",
      prepare: async (page) => {
        await command(page, asked.answer);
        await byName(page, asked.readNotes).click();
        await page.locator(".modal .bk-section, .modal .drawn").first().waitFor();
      },
    },
    {
      name: "share",
      selector: ".modal",
      prepare: async (page) => {
        await command(page, asked.answer);
        await byName(page, asked.share).click();
        await page.locator(".modal").waitFor();
      },
    },
    {
      name: "shared",
      selector: ".main",
      prepare: async (page) => {
        await command(page, asked.answer);
        await byName(page, asked.share).click();
        await page.locator(".modal .modal-btn.primary").click();
        await page.locator(".modal").waitFor({ state: "detached" });
        await page.getByText(asked.shared).waitFor();
      },
    },
    {
      name: "home",
      selector: ".home",
      prepare: async (page) => {
        await page.getByText("🏠").dispatchEvent("click");
        await page.locator(".home .bk-header").first().waitFor();
      },
    },
  ];
}

async function takePictures(browser: Browser, language: keyof typeof languages): Promise<void> {
  const demo = startProcess(process.execPath, ["--import", "tsx", "demo.ts", language], {
    cwd: here,
    env: {},
  });
  try {
    await demo.wrote(/Ctrl-C ends both/, longestStart);
    const address = demo.output().match(/Open\s+(\S+)/)?.[1] ?? "";
    for (const { name, selector, prepare } of subjectsOf(languages[language])) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const path = (as: string) => join(images, `${as}.${language}.png`);
      await picture(browser, { address, path: path(name), selector, prepare });
      if (!onPhones.has(name)) continue;
      const narrow = { path: path(`${name}-phone`), width: phoneWidth };
      await picture(browser, { address, selector, prepare, ...narrow });
    }
  } finally {
    await demo.stop();
  }
}

interface Picture {
  /** Of the demo. */
  readonly address: string;
  readonly path: string;
  /** What of the page is taken. */
  readonly selector: string;
  /** Makes the page show it. */
  readonly prepare: (page: Page) => Promise<void>;
  /** In pixels; that of a window on a desk unless given. */
  readonly width?: number | undefined;
}

/** Takes the element of `selector` once `prepare` is done, in a window as high as its content needs. */
async function picture(
  browser: Browser,
  { address, path, selector, prepare, width = 1000 }: Picture,
): Promise<void> {
  await fetch(`${address}/_control/reset`, { method: "POST" });
  const page = await browser.newPage({
    viewport: { width, height: 2000 },
    deviceScaleFactor: 1.5,
    timezoneId: "Asia/Tokyo",
  });
  await page.goto(address);
  await page.addStyleTag({ content: threadAlone });
  if (width === phoneWidth) await page.addStyleTag({ content: onPhone });
  await prepare(page);
  await page.mouse.move(width - 1, 0); // Nothing is to look hovered, nor the edge of a thread.
  const content = await bottoms(page, `${selector} :is(.msg, .blocks), .drawn-menu`);
  const composer = await bottoms(page, `${selector} .composer`);
  const height = Math.max(...content.map(({ end }) => end)) + 24;
  const below = composer.reduce((sum, box) => sum + box.height + 30, 0);
  if (selector !== ".modal")
    await page.setViewportSize({ width, height: Math.ceil(height + below) });
  const taken = await page.locator(selector).screenshot({ path });
  if (taken.length > longest) await page.locator(selector).screenshot({ path, scale: "css" });
  await page.close();
}

async function bottoms(page: Page, selector: string) {
  const found = await page.locator(selector).filter({ visible: true }).all();
  const boxes = (await Promise.all(found.map((element) => element.boundingBox()))).filter(
    (box) => box !== null,
  );
  return boxes.map(({ y, height }) => ({ height, end: y + height }));
}

/** Sends a slash command, which does not stay in the channel: typed once more, it shows what was asked. */
async function command(page: Page, question: string): Promise<void> {
  await send(page, `/talks ${question}`);
  await page.locator(".badge-eph").first().waitFor();
  await page.locator(".composer-input").fill(`/talks ${question}`);
}

async function send(page: Page, text: string): Promise<void> {
  await page.locator(".composer-input").fill(text);
  await page.keyboard.press("Enter");
}
