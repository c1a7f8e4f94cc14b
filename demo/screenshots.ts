/** Takes the pictures of docs/images: the bot's answers in the page of a running demo. */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { startProcess } from "./running-process.ts";
import { questions, workspace } from "./workspace.ts";

const here = dirname(fileURLToPath(import.meta.url));
const images = join(here, "../docs/images");

const demo = startProcess(process.execPath, ["--import", "tsx", join(here, "demo.ts")], {
  cwd: here,
  env: {},
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  await demo.wrote(/Ctrl-C ends both/);
  const address = demo.output().match(/Open\s+(\S+)/)?.[1] ?? "";
  await mkdir(images, { recursive: true });

  await picture("answer.png", address, 1000, async (page) => {
    await ask(page, `/talks ${questions.command}`);
    await page.locator(".badge-eph").waitFor();
    // A slash command does not stay in the channel. Typed once more, it shows what was asked.
    await page.locator(".composer-input").fill(`/talks ${questions.command}`);
  });
  await picture("mention.png", address, 1150, async (page) => {
    await ask(page, `@${workspace.app.botName} ${questions.mention}`);
    await page.locator(".thread-summary").click();
    await page.locator(".badge-app").waitFor();
  });
  await picture("nothing-found.png", address, 1000, async (page) => {
    await ask(page, "/talks 量子コンピュータの誤り訂正");
    await page.locator(".badge-eph").waitFor();
  });
  await picture("list.png", address, 1000, async (page) => {
    await ask(page, `/talks ${questions.direct}`);
    await page.locator(".badge-eph").waitFor();
  });
  await picture("people.png", address, 1000, async (page) => {
    await ask(page, "/talks who has talked about Kubernetes?");
    await page.locator(".badge-eph").waitFor();
  });
  const home = async (page: Page) => {
    await page.getByText("🏠").click();
    // local-slack draws no field to type in: a box in its place.
    const box = "display: block; height: 36px; border: 1px solid #bbb; border-radius: 4px;";
    await page.addStyleTag({ content: `.bk-unknown { font-size: 0; ${box} }` });
    await page.locator(".bk-header").waitFor();
  };
  await picture("home.png", address, 1000, home, ".home");
  const notes = async (page: Page) => {
    await ask(page, `/talks ${questions.command}`);
    await page.getByRole("button", { name: "メモを読む" }).click();
    await page.locator(".modal .bk-section").first().waitFor();
  };
  await picture("notes.png", address, 1000, notes, ".modal");
} finally {
  await browser.close();
  await demo.stop();
}

/** Takes the element of `selector`, or the conversation, once `prepare` is done. */
async function picture(
  file: string,
  address: string,
  width: number,
  prepare: (page: Page) => Promise<void>,
  selector?: string,
): Promise<void> {
  await fetch(`${address}/_control/reset`, { method: "POST" });
  const page = await browser.newPage({
    viewport: { width, height: 2000 },
    deviceScaleFactor: 2,
    timezoneId: "Asia/Tokyo",
  });
  await page.goto(address);
  await prepare(page);
  await page.mouse.move(0, 0); // Nothing is to look hovered.
  const path = join(images, file);
  if (selector) await page.locator(selector).screenshot({ path });
  else await page.screenshot({ path, clip: await conversation(page, width) });
  await page.close();
}

/** The channel and its thread, in a window made as high as their messages need. */
async function conversation(page: Page, width: number) {
  const messages = await boxes(page, ".msg");
  const [composer] = await boxes(page, ".main .composer");
  const [main] = await boxes(page, ".main");
  if (!composer || !main) throw new Error("local-slack's page is not as it was.");
  const bottom = Math.max(...messages.map(({ y, height }) => y + height));
  const height = Math.ceil(bottom + composer.height + 40);
  await page.setViewportSize({ width, height });
  return { x: main.x, y: main.y, width: width - main.x, height: height - main.y };
}

async function boxes(page: Page, selector: string) {
  const found = await page.locator(selector).all();
  return (await Promise.all(found.map((element) => element.boundingBox()))).filter(
    (box) => box !== null,
  );
}

async function ask(page: Page, question: string): Promise<void> {
  await page.locator(".composer-input").fill(question);
  await page.keyboard.press("Enter");
}
