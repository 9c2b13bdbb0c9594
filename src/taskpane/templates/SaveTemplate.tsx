import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useEffect, useState } from "react";
import type { StoredPlan } from "../../excel/plans";
import { keepTemplate } from "../../excel/templates";
import type { SheetWords } from "../../languages/language";
import { ownEntryOfPlan } from "../../sheets/assessments/template/ownEntry";
import { builderName, builderOf, type BuilderEntry } from "../../sheets/builders";
import { Refusal } from "../../sheets/sentence";
import { loadBuilder } from "../builder/loadBuilder";
import { parseNumber } from "../builder/numberEntry";
import { workbook } from "../builder/workbook";
import { usePane } from "../paneContext";
import { Select } from "../parts/Select";
import { newTemplateId } from "./importTemplate";
import { saveAsTemplate } from "./saveAsTemplate";
import type { Attempt } from "./Templates";

interface Props {
  words: SheetWords;
  active: boolean;
  attempt: Attempt;
}

/** A standing assessment that can become a template. */
interface Candidate {
  plan: StoredPlan;
  entry: BuilderEntry;
}

/** What the user says of the template before it is saved. */
interface Draft {
  title: string;
  lowest: string;
  highest: string;
}

/** Makes a template out of an assessment that stands in the workbook. */
export function SaveTemplate({ words, active, attempt }: Props) {
  const text = words.templates;
  const { language } = usePane();
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);

  const choose = async (candidate: Candidate) => {
    const { builder } = await loadBuilder(candidate.entry, language);
    const scale = builder.template?.scale;
    if (!scale) return;
    setChosen(candidate);
    setDraft({
      title: builderName(candidate.entry, words).title,
      lowest: String(scale.minimum),
      highest: String(scale.maximum),
    });
  };
  useEffect(() => {
    if (!active) return;
    void attempt(async () => {
      const found = (await workbook.findPlans()).flatMap((plan): Candidate[] => {
        const entry = plan.newer ? undefined : (builderOf(plan.builder) ?? ownEntryOfPlan(plan));
        return entry?.rounds ? [{ plan, entry }] : [];
      });
      setCandidates(found);
      const [first] = found;
      if (first && !found.some(({ plan }) => plan.id === chosen?.plan.id)) await choose(first);
      return null;
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- looked for when shown
  }, [active]);

  const save = () =>
    attempt(async () => {
      if (!chosen || !draft) return null;
      const level = (typed: string) => parseNumber(typed, language) ?? NaN;
      const template = await saveAsTemplate(chosen.entry, chosen.plan, workbook, language, {
        title: draft.title,
        minimum: level(draft.lowest),
        maximum: level(draft.highest),
      });
      if (template instanceof Refusal) return template;
      await keepTemplate({ id: newTemplateId(), text: JSON.stringify(template) });
      return text.saved(template.title);
    });

  if (!chosen || !draft || candidates.length === 0)
    return (
      <section className="group">
        <h2>{text.saveTitle}</h2>
        <p className="quiet">{text.none}</p>
      </section>
    );
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  return (
    <section className="group">
      <h2>{text.saveTitle}</h2>
      <Select
        label={text.which}
        options={candidates.map(({ plan, entry }) => ({
          key: plan.id,
          text: plan.sheets[0]?.name ?? builderName(entry, words).title,
        }))}
        selected={chosen.plan.id}
        onSelect={(key) => {
          const wanted = candidates.find(({ plan }) => plan.id === key);
          if (wanted) void attempt(async () => choose(wanted).then(() => null));
        }}
      />
      <div className="fields">
        <TextField
          label={text.name}
          value={draft.title}
          required
          onChange={(_, title = "") => set({ title })}
        />
        <TextField
          className="date"
          label={text.lowest}
          inputMode="numeric"
          value={draft.lowest}
          onChange={(_, lowest = "") => set({ lowest })}
        />
        <TextField
          className="date"
          label={text.highest}
          inputMode="numeric"
          value={draft.highest}
          onChange={(_, highest = "") => set({ highest })}
        />
      </div>
      <p className="hint">{text.levelsHint}</p>
      <div className="buttons">
        <PrimaryButton
          text={text.save}
          disabled={draft.title.trim() === ""}
          onClick={() => void save()}
        />
      </div>
    </section>
  );
}
