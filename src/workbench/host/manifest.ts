import { XMLParser, XMLValidator } from "fast-xml-parser";

/** What a button of the ribbon does. */
export type RibbonAction = { kind: "showPane" } | { kind: "run"; functionName: string };

/** A button of the manifest, in the reader's language. */
export interface RibbonButton {
  id: string;
  label: string;
  tipTitle: string;
  tip: string;
  /** Address of the 32-pixel icon. */
  icon: string;
  /** Addresses of all icons by size in pixels. */
  icons: Record<string, string>;
  action: RibbonAction;
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

/** What a host needs of an add-in's manifest, in one locale. */
export interface Manifest {
  id: string;
  version: string;
  name: string;
  description: string;
  /** Address of the page that the add-in runs in. */
  pane: string;
  functionsScript: string;
  functionsMetadata: string;
  namespace: string;
  /** The page that lives as long as the workbook, or null without a shared runtime. */
  runtime: string | null;
  /** Requirement sets the add-in demands, with their lowest version. */
  requirements: Record<string, string>;
  groups: RibbonGroup[];
  /** Addresses of the keyboard shortcuts and of their texts in other locales; null where there are none. */
  shortcuts: { url: string; resources: string | null } | null;
  /** What a right click on cells offers besides Excel's own. */
  cellMenu: RibbonButton[];
}

/** An element with its attributes and children, in order. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/**
 * Reads an add-in's XML manifest as Excel does: resources by their ids, overrides by locale.
 * @param served where the add-in is really served; addresses of the manifest's own origin are moved there.
 * @throws one sentence that says what is broken, such as a resource id that leads nowhere.
 */
export function readManifest(xml: string, locale: string, served?: string): Manifest {
  const root = parse(xml);
  const reader = new ManifestReader(root, locale, served);
  return reader.read();
}

class ManifestReader {
  private readonly resources: ReadonlyMap<string, string>;
  private readonly origin: string;

  constructor(
    private readonly root: Element,
    private readonly locale: string,
    private readonly served: string | undefined,
  ) {
    this.resources = this.readResources();
    const location = descendant(child(root, "DefaultSettings"), "SourceLocation");
    this.origin = new URL(attribute(location, "DefaultValue")).origin;
  }

  read(): Manifest {
    const { root } = this;
    const functions = descendants(root, "ExtensionPoint").find(
      (point) => point.attributes["xsi:type"] === "CustomFunctions",
    );
    if (!functions) throw new Error("The manifest has no custom functions.");
    const location = (part: string) =>
      this.address(descendant(child(functions, part), "SourceLocation"));
    const [runtime] = descendants(root, "Runtime");
    const [overrides] = descendants(root, "ExtendedOverrides");
    return {
      id: child(root, "Id").text,
      version: child(root, "Version").text,
      name: this.localised(child(root, "DisplayName")),
      description: this.localised(child(root, "Description")),
      pane: location("Page"),
      functionsScript: location("Script"),
      functionsMetadata: location("Metadata"),
      namespace: this.resource(child(functions, "Namespace")),
      runtime: runtime ? this.address(runtime) : null,
      requirements: Object.fromEntries(
        descendants(child(root, "Requirements"), "Set").map((set) => [
          attribute(set, "Name"),
          set.attributes.MinVersion ?? "1.1",
        ]),
      ),
      groups: descendants(root, "Group").map((group) => this.group(group)),
      shortcuts: overrides
        ? {
            url: this.moved(attribute(overrides, "Url")),
            resources: overrides.attributes.ResourcesUrl
              ? this.moved(overrides.attributes.ResourcesUrl)
              : null,
          }
        : null,
      cellMenu: descendants(root, "OfficeMenu")
        .filter((menu) => attribute(menu, "id") === "ContextMenuCell")
        .flatMap((menu) => descendants(menu, "Control"))
        .map((control) => this.button(control)),
    };
  }

  private group(group: Element): RibbonGroup {
    return {
      id: attribute(group, "id"),
      label: this.resource(child(group, "Label")),
      buttons: descendants(group, "Control").map((control) => this.button(control)),
    };
  }

  private button(control: Element): RibbonButton {
    const tip = child(control, "Supertip");
    const icons = Object.fromEntries(
      descendants(child(control, "Icon"), "Image").map((image) => [
        attribute(image, "size"),
        this.address(image),
      ]),
    );
    const icon = icons["32"];
    if (icon === undefined)
      throw new Error(`The button ${attribute(control, "id")} has no icon of 32 pixels.`);
    return {
      id: attribute(control, "id"),
      label: this.resource(child(control, "Label")),
      tipTitle: this.resource(child(tip, "Title")),
      tip: this.resource(child(tip, "Description")),
      icon,
      icons,
      action: this.action(control),
    };
  }

  private action(control: Element): RibbonAction {
    const action = child(control, "Action");
    switch (action.attributes["xsi:type"]) {
      case "ExecuteFunction":
        return { kind: "run", functionName: child(action, "FunctionName").text };
      case "ShowTaskpane":
        this.address(child(action, "SourceLocation"));
        return { kind: "showPane" };
      default:
        throw new Error(
          `The action of ${attribute(control, "id")} is neither ExecuteFunction nor ShowTaskpane.`,
        );
    }
  }

  private readResources(): Map<string, string> {
    const resources = new Map<string, string>();
    for (const list of descendants(this.root, "Resources"))
      for (const kind of ["Image", "Url", "String"])
        for (const element of descendants(list, kind)) {
          const id = attribute(element, "id");
          if (resources.has(id)) throw new Error(`The manifest has the resource ${id} twice.`);
          resources.set(id, this.localised(element));
        }
    return resources;
  }

  private localised(element: Element): string {
    const override = element.children.find(
      (each) => each.name === "Override" && each.attributes.Locale === this.locale,
    );
    return override ? attribute(override, "Value") : attribute(element, "DefaultValue");
  }

  private resource(element: Element): string {
    const id = attribute(element, "resid");
    const value = this.resources.get(id);
    if (value === undefined)
      throw new Error(
        `The manifest's ${element.name} asks for the resource ${id}, which is missing.`,
      );
    return value;
  }

  private address(element: Element): string {
    return this.moved(this.resource(element));
  }

  /** An address of the manifest, moved to where the add-in is really served. */
  private moved(address: string): string {
    if (!address.startsWith("https://"))
      throw new Error(`The manifest's address ${address} does not begin with https://.`);
    return this.served === undefined ? address : address.replace(this.origin, this.served);
  }
}

type ParsedNode = Record<string, unknown> & { ":@"?: Record<string, string> };

function parse(xml: string): Element {
  const valid = XMLValidator.validate(xml);
  if (valid !== true)
    throw new Error(
      `The manifest is not well-formed XML: ${valid.err.msg} (line ${valid.err.line}).`,
    );
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const nodes = (parser.parse(xml) as ParsedNode[]).flatMap(toElements);
  const root = nodes.find((node) => node.name === "OfficeApp");
  if (!root) throw new Error("The manifest has no OfficeApp.");
  return root;
}

function toElements(node: ParsedNode): Element[] {
  const tag = Object.keys(node).find((key) => key !== ":@" && !key.startsWith("#"));
  if (tag === undefined || tag.startsWith("?")) return [];
  const inner = node[tag] as ParsedNode[];
  const text = inner
    .map((part) => part["#text"])
    .filter((part) => typeof part === "string")
    .join("");
  return [
    {
      // The bt: prefix says nothing that the name does not.
      name: tag.replace(/^\w+:/, ""),
      attributes: node[":@"] ?? {},
      children: inner.flatMap(toElements),
      text: text.trim(),
    },
  ];
}

function child(element: Element, name: string): Element {
  const found = element.children.find((each) => each.name === name);
  if (!found) throw new Error(`The manifest's ${element.name} has no ${name}.`);
  return found;
}

function descendants(element: Element, name: string): Element[] {
  return element.children.flatMap((each) =>
    each.name === name ? [each] : descendants(each, name),
  );
}

function descendant(element: Element, name: string): Element {
  const [found] = descendants(element, name);
  if (!found) throw new Error(`The manifest's ${element.name} has no ${name}.`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`The manifest's ${element.name} has no ${name}.`);
  return value;
}
