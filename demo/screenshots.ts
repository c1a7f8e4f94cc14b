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

  await picture("answer.png", address, 640, async (page) => {
    await ask(page, `/talks ${questions.command}`);
    await page.locator(".badge-eph").waitFor();
    // A slash command does not stay in the channel. Typed once more, it shows what was asked.
    await page.locator(".composer-input").fill(`/talks ${questions.command}`);
  });
  await picture("mention.png", address, 820, async (page) => {
    await ask(page, `@${workspace.app.botName} ${questions.mention}`);
    await page.locator(".thread-summary").click();
    await page.locator(".thread-pane .badge-app").waitFor();
  });
  await picture("nothing-found.png", address, 420, async (page) => {
    await ask(page, "/talks 量子コンピュータの誤り訂正");
    await page.locator(".badge-eph").last().waitFor();
  });
} finally {
  await browser.close();
  await demo.stop();
}

/** Takes what is right of the side bar, in a window of the given height. */
async function picture(
  file: string,
  address: string,
  height: number,
  prepare: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1000, height }, deviceScaleFactor: 2 });
  await page.goto(address);
  await prepare(page);
  await page.locator(".main").screenshot({ path: join(images, file) });
  await page.close();
}

async function ask(page: Page, question: string): Promise<void> {
  await page.locator(".composer-input").fill(question);
  await page.keyboard.press("Enter");
}
