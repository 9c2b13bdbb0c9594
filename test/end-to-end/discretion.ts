import type { Page } from "playwright-core";
import { customers } from "../../src/workbench/sample/customers";

/** What stands in cells of the sample and nowhere else. */
const names = customers.map(({ name }) => name);

/**
 * Watches one visit for what the privacy page promises: nothing is asked of another host, the pane keeps to its content
 * policy, and neither the console nor what the browser keeps holds anything out of cells.
 */
export class Discretion {
  /** The page is closed, and what it left was looked at. */
  isOver = false;
  private readonly found: string[] = [];
  private readonly policy: string[] = [];

  constructor(private readonly page: Page) {
    page.context().on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      const home = new URL(page.url() === "about:blank" ? request.url() : page.url()).origin;
      if (!["data:", "blob:", "about:"].includes(protocol) && origin !== home)
        this.policy.push(`asked another host: ${request.method()} ${request.url()}`);
    });
    page.context().on("console", (message) => this.hear(message.text()));
    page.context().on("weberror", (error) => this.hear(String(error.error().stack)));
    const close = page.close.bind(page);
    page.close = async (options) => {
      await this.lookAtStorage();
      this.isOver = true;
      await close(options);
    };
  }

  /**
   * All that was found so far.
   * @param refused whether the test itself tries what the policy refuses
   */
  async indiscretions(refused: boolean): Promise<string[]> {
    if (!this.isOver) await this.lookAtStorage();
    return refused ? this.found : [...this.policy, ...this.found];
  }

  private hear(text: string): void {
    if (/Content Security Policy/i.test(text)) this.policy.push(text);
    this.search("the console", text);
  }

  private search(where: string, text: string): void {
    const name = names.find((one) => text.includes(one));
    if (name !== undefined) this.found.push(`“${name}” in ${where}: ${text.slice(0, 300)}`);
  }

  /** The pane and the workbench are of one origin: what one keeps, the other sees. */
  private async lookAtStorage(): Promise<void> {
    const kept = await this.page.evaluate(async () => ({
      localStorage: JSON.stringify(Object.entries(localStorage)),
      sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
    }));
    this.search("localStorage", kept.localStorage);
    this.search("sessionStorage", kept.sessionStorage);
    for (const store of [...kept.databases, ...kept.caches])
      this.found.push(`a store of the browser's: ${store}`);
  }
}
