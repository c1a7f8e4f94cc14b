/** Takes the pictures of docs/images, in both languages: the bot's answers in the page of a running demo. */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { commandLine } from "../src/cli/command-line.ts";
import { startProcess } from "./running-process.ts";
import { workspace } from "./workspace.ts";

/** What is asked in the pictures of a language, and what its button to a talk's notes is called. */
const languages = {
  ja: {
    answer: "Knative って何？",
    mention: "バックアップの復元は試した？",
    list: "小日向さんの発表",
    people: "Kubernetes について話した人は？",
    nothing: "量子コンピュータの誤り訂正",
    greeting: "はじめまして",
    readNotes: "メモ",
    share: "共有",
  },
  en: {
    answer: "what is tail sampling?",
    mention: "how do we stop alert fatigue?",
    list: "Lena Fischer",
    people: "who has talked about Kubernetes?",
    nothing: "quantum containers",
    greeting: "hello",
    readNotes: "Notes",
    share: "Share",
  },
} as const;

commandLine({
  call: "npm run screenshots --",
  about: "Takes the pictures of docs/images, in both languages.",
  options: {},
});

const here = dirname(fileURLToPath(import.meta.url));
const images = join(here, "../docs/images");

/** A thread stands beside its channel, where there is little room. */
const threadAlone = `
  .thread-pane { width: 640px !important; border: none; }
  .thread-pane .composer { display: none; }`;

/** A phone shows the conversation alone. */
const phoneWidth = 390;
const onPhone = `
  .sidebar, .topbar, .search-bar, .channel-header { display: none !important; }
  .bk-section:has(> button) { display: block; }`;

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

async function takePictures(browser: Browser, language: keyof typeof languages): Promise<void> {
  const asked = languages[language];
  const demo = startProcess(process.execPath, ["--import", "tsx", "demo.ts", language], {
    cwd: here,
    env: {},
  });
  try {
    await demo.wrote(/Ctrl-C ends both/);
    const address = demo.output().match(/Open\s+(\S+)/)?.[1] ?? "";
    const take = (
      name: string,
      selector: string,
      prepare: (page: Page) => Promise<void>,
      width?: number,
    ) => {
      const path = join(images, `${name}.${language}.png`);
      return picture(browser, { address, path, selector, prepare, width });
    };

    for (const kind of ["answer", "list", "people", "nothing"] as const) {
      await take(kind, ".main", (page) => command(page, asked[kind]));
    }
    await take("mention", ".thread-pane", async (page) => {
      await send(page, `@${workspace.app.botName} ${asked.mention}`);
      await page.locator(".thread-summary").click();
      await page.locator(".thread-pane .badge-app").waitFor();
    });
    await take("notes", ".modal", async (page) => {
      await command(page, asked.answer);
      await page.getByRole("button", { name: asked.readNotes, exact: true }).click();
      await page.locator(".modal .bk-section").first().waitFor();
    });
    await take("home", ".home", async (page) => {
      await page.getByText("🏠").click();
      await page.locator(".home .bk-header").waitFor();
    });
    await take("welcome", ".main", async (page) => {
      await page.getByRole("button", { name: workspace.users[0]?.real_name ?? "" }).click();
      await send(page, asked.greeting);
      await page.locator(".badge-app").waitFor();
    });
    await take("share", ".modal", async (page) => {
      await command(page, asked.answer);
      await page.getByRole("button", { name: asked.share, exact: true }).click();
      await page.locator(".modal").waitFor();
    });
    await take("phone", ".main", (page) => command(page, asked.answer), phoneWidth);
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
    deviceScaleFactor: selector === ".home" ? 1.2 : 1.5, // Sharp, and about 150 kB at most.
    timezoneId: "Asia/Tokyo",
  });
  await page.goto(address);
  await page.addStyleTag({ content: threadAlone });
  if (width === phoneWidth) await page.addStyleTag({ content: onPhone });
  await prepare(page);
  await page.mouse.move(0, 0); // Nothing is to look hovered.
  const content = await bottoms(page, `${selector} :is(.msg, .blocks)`);
  const composer = await bottoms(page, `${selector} .composer`);
  const height = Math.max(...content.map(({ end }) => end)) + 24;
  const below = composer.reduce((sum, box) => sum + box.height + 30, 0);
  if (selector !== ".modal")
    await page.setViewportSize({ width, height: Math.ceil(height + below) });
  await page.locator(selector).screenshot({ path });
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
  await page.locator(".badge-eph").waitFor();
  await page.locator(".composer-input").fill(`/talks ${question}`);
}

async function send(page: Page, text: string): Promise<void> {
  await page.locator(".composer-input").fill(text);
  await page.keyboard.press("Enter");
}
