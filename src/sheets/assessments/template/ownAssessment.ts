import type { AssessmentTexts } from "../../../languages/assessmentTexts";
import type { Builder } from "../../builder";
import { Refusal } from "../../sentence";
import { assessmentBuilder } from "../assessmentBuilder";
import type { Assessment } from "../definition";
import { withoutLists } from "../ratedAssessment";
import { readTemplate } from "./readTemplate";
import { builderId, TEMPLATE, type Template } from "./template";

/** The template as the engine of assessments takes it. */
export function assessmentOf(id: string, template: Template): Assessment {
  const { title, purpose, scale, second, importance, threshold, sections } = template;
  const texts: AssessmentTexts = {
    ...{ title, purpose, indicators: {} },
    ...(scale.names && { scale: scale.names }),
    sections: Object.fromEntries(sections.map((section) => [section.id, section.name])),
    items: Object.fromEntries(
      sections.flatMap(({ items }) =>
        items.map(({ id, name, question, look, levels }) => [id, { name, question, look, levels }]),
      ),
    ),
  };
  return {
    definition: {
      ...{ id: builderId(id), schemaVersion: 1, threshold },
      scale: { minimum: scale.minimum, maximum: scale.maximum },
      ...(second && { second }),
      ...(importance && { importance }),
      sections: sections.map(({ id, weight, items }, at) => ({
        ...{ id, weight, number: at + 1 },
        items: items.map(({ id, weight, reversed }) => ({
          ...{ id, weight },
          ...(reversed && !second && { reversed }),
        })),
      })),
      ...{ indicators: [], breakdowns: [] },
    },
    texts: () => texts,
  };
}

/**
 * The builder of a template. Its plans carry the template, so that they have rounds and can be repaired whatever
 * becomes of it.
 */
export function ownAssessment(id: string, template: Template): Builder {
  const builder = assessmentBuilder(assessmentOf(id, template), withoutLists);
  return {
    ...builder,
    plan(lists, choice, speech, context) {
      const options = { ...choice.options, [TEMPLATE]: JSON.stringify(template) };
      return builder.plan(lists, { ...choice, options }, speech, context);
    },
  };
}

/**
 * The builder of a template as it was stored, in a plan or a setting.
 * @throws where something else than a template was stored
 */
export function storedAssessment(id: string, stored: string): Builder {
  const template = readTemplate(stored);
  if (template instanceof Refusal) throw new TypeError("no template");
  return ownAssessment(id, template);
}
