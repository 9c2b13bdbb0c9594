import {
  FORMAT,
  VERSION,
  type Template,
} from "../../../../src/sheets/assessments/template/template";

/** A template as a file holds it, with everything that one may have. */
export function sampleTemplate(): Template {
  const item = (id: string, weight = 1) => ({
    ...{ id, weight, name: `Name of ${id}`, question: `Is ${id} so?`, look: "Look at it." },
    levels: ["never", "at times", "always"],
  });
  return {
    ...{ format: FORMAT, version: VERSION, title: "Our dealers", purpose: "How dealers see us." },
    scale: { minimum: 0, maximum: 2, names: ["no", "partly", "yes"] },
    threshold: 2,
    sections: [
      {
        ...{ id: "service", name: "Service", weight: 2 },
        items: [item("delivery", 3), { ...item("complaints"), reversed: true }],
      },
      { id: "people", name: "People", weight: 1, items: [item("manners")] },
    ],
  };
}
