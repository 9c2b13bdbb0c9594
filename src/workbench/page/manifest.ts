/** What a button of the ribbon does. */
export type RibbonAction = { kind: "showPane" } | { kind: "run"; functionName: string };

/** A button of the manifest, in the reader's language. */
export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  /** Address of the 32-pixel icon. */
  icon: string;
  action: RibbonAction;
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

/** What the workbench needs of an add-in's manifest, in one locale. */
export interface Manifest {
  name: string;
  pane: string;
  functionsMetadata: string;
  namespace: string;
  groups: RibbonGroup[];
}

/**
 * Reads the manifest as Excel does: resources by their ids, the override of the locale where there is one.
 * Addresses of the manifest's own origin are moved to where the add-in is served.
 */
export function readManifest(xml: string, locale: string, served: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const broken = document.querySelector("parsererror");
  if (broken) throw new Error(`The manifest is not well-formed XML. ${broken.textContent ?? ""}`);

  const all = (from: Document | Element, name: string): Element[] => [
    ...from.getElementsByTagNameNS("*", name),
  ];
  const first = (from: Document | Element, name: string): Element => {
    const [found] = all(from, name);
    if (!found) throw new Error(`The manifest has no ${name}.`);
    return found;
  };
  const localised = (element: Element): string => {
    const override = all(element, "Override").find((one) => one.getAttribute("Locale") === locale);
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  };
  const resources = new Map(
    ["Image", "Url", "String"]
      .flatMap((kind) => all(first(document, "Resources"), kind))
      .map((element) => [element.getAttribute("id"), localised(element)]),
  );
  const resource = (element: Element): string => {
    const id = element.getAttribute("resid");
    const value = resources.get(id);
    if (value === undefined) throw new Error(`The manifest has no resource ${id ?? ""}.`);
    return value;
  };
  const origin = new URL(first(document, "SourceLocation").getAttribute("DefaultValue") ?? "")
    .origin;
  const address = (element: Element): string => resource(element).replace(origin, served);

  const functions = all(document, "ExtensionPoint").find(
    (point) => point.getAttribute("xsi:type") === "CustomFunctions",
  );
  if (!functions) throw new Error("The manifest has no custom functions.");
  return {
    name: localised(first(document, "DisplayName")),
    pane: address(first(first(functions, "Page"), "SourceLocation")),
    functionsMetadata: address(first(first(functions, "Metadata"), "SourceLocation")),
    namespace: resource(first(functions, "Namespace")),
    groups: all(document, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: resource(first(group, "Label")),
      buttons: all(group, "Control").map((control) => ({
        id: control.getAttribute("id") ?? "",
        label: resource(first(control, "Label")),
        tip: resource(first(first(control, "Supertip"), "Description")),
        icon: address(
          all(control, "Image").find((image) => image.getAttribute("size") === "32") ??
            first(control, "Image"),
        ),
        action: actionOf(control),
      })),
    })),
  };

  function actionOf(control: Element): RibbonAction {
    const action = first(control, "Action");
    return action.getAttribute("xsi:type") === "ExecuteFunction"
      ? { kind: "run", functionName: first(action, "FunctionName").textContent ?? "" }
      : { kind: "showPane" };
  }
}
