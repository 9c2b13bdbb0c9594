import { XMLParser } from "fast-xml-parser";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
});

/** An element of an XML document, asked by name. */
export class XmlElement {
  private constructor(
    private readonly name: string,
    private readonly node: unknown,
  ) {}

  /** The document's root. */
  static read(xml: string, root: string): XmlElement {
    return new XmlElement("the document", parser.parse(xml)).child(root);
  }

  /** The elements of that name, in their order. */
  children(name: string): XmlElement[] {
    const found = this.member(name);
    if (found === undefined) return [];
    const nodes: unknown[] = Array.isArray(found) ? found : [found];
    return nodes.map((node) => new XmlElement(name, node));
  }

  /**
   * The first element at the end of a path of names.
   * @throws where there is none
   */
  child(...names: string[]): XmlElement {
    return names.reduce<XmlElement>((element, name) => {
      const [found] = element.children(name);
      if (!found) throw new Error(`${element.name} has no element ${name}.`);
      return found;
    }, this);
  }

  /** @throws where there is none */
  attribute(name: string): string {
    const value = this.member(`@${name}`);
    if (typeof value !== "string") throw new Error(`${this.name} has no attribute ${name}.`);
    return value;
  }

  get text(): string {
    const text = typeof this.node === "string" ? this.node : this.member("#text");
    return typeof text === "string" ? text : "";
  }

  private member(name: string): unknown {
    if (typeof this.node !== "object" || this.node === null) return undefined;
    return (this.node as Record<string, unknown>)[name];
  }
}
