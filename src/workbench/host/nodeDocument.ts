/** Just enough of an element for scripts that build and load other scripts. */
export class FakeElement {
  readonly children: FakeElement[] = [];
  readonly style: Record<string, string> = {};
  readonly dataset: Record<string, string> = {};
  readonly classList = { add() {}, remove() {}, toggle() {}, contains: () => false };
  readonly tagName: string;
  parentNode: FakeElement | null = null;
  type = "";
  id = "";
  lang = "";
  textContent = "";
  innerHTML = "";
  onload: ((event: unknown) => void) | null = null;
  onerror: ((error: unknown) => void) | null = null;
  private readonly attributes = new Map<string, string>();
  private address = "";

  constructor(
    tag: string,
    readonly ownerDocument: FakeDocument,
  ) {
    this.tagName = tag.toUpperCase();
  }

  /** Absolute however it was set, as in a browser: chunks are found by it. */
  get src(): string {
    return this.address;
  }
  set src(address: string) {
    this.address = address === "" ? "" : new URL(address, this.ownerDocument.URL).href;
  }
  get nodeName(): string {
    return this.tagName;
  }
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
    if (name === "src") this.src = value;
    if (name === "id") this.id = value;
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? (name === "src" ? this.src || null : null);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  appendChild(child: FakeElement): FakeElement {
    child.parentNode = this;
    this.children.push(child);
    this.ownerDocument.added(child);
    return child;
  }
  append(...children: FakeElement[]): void {
    for (const child of children) this.appendChild(child);
  }
  insertBefore(child: FakeElement): FakeElement {
    return this.appendChild(child);
  }
  removeChild(child: FakeElement): FakeElement {
    const index = this.children.indexOf(child);
    if (index >= 0) this.children.splice(index, 1);
    child.parentNode = null;
    return child;
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
  querySelector(): null {
    return null;
  }
  querySelectorAll(): FakeElement[] {
    return [];
  }
  addEventListener(): void {
    return undefined;
  }
  removeEventListener(): void {
    return undefined;
  }
}

/** A document that runs the scripts added to it and shows nothing. */
export class FakeDocument {
  readonly readyState = "complete";
  readonly documentElement: FakeElement;
  readonly head: FakeElement;
  readonly body: FakeElement;
  readonly location = null;
  /** The runtime without its pane: nobody sees it. */
  readonly visibilityState = "hidden";
  readonly hidden = true;
  title = "";
  cookie = "";
  currentScript: FakeElement | null = null;
  private readonly scripts: FakeElement[] = [];
  private parsing = false;

  constructor(
    readonly URL: string,
    private readonly run: (script: FakeElement) => void,
  ) {
    this.documentElement = new FakeElement("html", this);
    this.head = new FakeElement("head", this);
    this.body = new FakeElement("body", this);
  }

  get baseURI(): string {
    return this.URL;
  }
  createElement(tag: string): FakeElement {
    return new FakeElement(tag, this);
  }
  createTextNode(text: string): FakeElement {
    const node = new FakeElement("#text", this);
    node.textContent = text;
    return node;
  }
  getElementsByTagName(tag: string): FakeElement[] {
    if (tag === "script") return this.scripts;
    return tag === "head" ? [this.head] : tag === "body" ? [this.body] : [];
  }
  getElementById(id: string): FakeElement | null {
    return this.body.children.find((child) => child.id === id) ?? null;
  }
  querySelector(): null {
    return null;
  }
  querySelectorAll(): FakeElement[] {
    return [];
  }
  hasFocus(): boolean {
    return true;
  }
  addEventListener(): void {
    return undefined;
  }
  removeEventListener(): void {
    return undefined;
  }

  /** Adds a script of the page itself, which its loader runs in order. */
  addParsed(script: FakeElement): void {
    this.parsing = true;
    this.head.appendChild(script);
    this.parsing = false;
  }

  added(child: FakeElement): void {
    if (child.tagName !== "SCRIPT") return;
    this.scripts.push(child);
    if (!this.parsing && (child.src || child.textContent)) this.run(child);
  }
}
