// Opens a page in a real browser: it shows, says nothing to the console, fetches nothing, and axe-core finds no fault.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const [chromium, path] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
const faults = [];
for (const scheme of ["light", "dark"]) {
  for (const width of [1200, 375]) {
    const page = await browser.newPage();
    page.on("console", (message) => faults.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`error: ${error}`));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) faults.push(`fetched ${request.url()}`);
    });
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.goto(`file://${path}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) faults.push(`at ${width} it is ${overflow} too wide`);
    // What stands in one cell does not run into what stands in the next.
    const gap = await page.evaluate(() => {
      const gaps = [];
      for (const row of document.querySelectorAll("tbody tr")) {
        const boxes = [...row.children].map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getBoundingClientRect();
        });
        const there = boxes.filter((box) => box.width > 0);
        there.slice(1).forEach((box, at) => gaps.push(box.left - there[at].right));
      }
      return Math.min(...gaps);
    });
    if (gap < 8) faults.push(`at ${width} two cells are ${gap} apart`);
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run());
    for (const violation of found.violations) {
      const where = violation.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ");
      faults.push(`${scheme} ${width}: ${violation.id}: ${violation.help} (${where})`);
    }
    await page.close();
  }
}
await browser.close();
if (faults.length > 0) {
  console.error([...new Set(faults)].join("\n"));
  process.exit(1);
}
console.log(`${path}: no fault in light and dark, wide and narrow`);
