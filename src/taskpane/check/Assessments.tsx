import type { CheckWords } from "../../languages/language";
import { Notice } from "../parts/Notice";
import type { CheckedAssessment, CheckedAssessments } from "../repair/checkAssessments";
import { Findings } from "../repair/Findings";

interface Props extends CheckedAssessments {
  text: CheckWords;
  busy: boolean;
  /** What became of the last repair. */
  repaired: string | null;
  onRepair: (one: CheckedAssessment) => void;
}

/** What is damaged on the sheets of each assessment, and its repair. */
export function Assessments({ assessments, words, text, busy, repaired, onRepair }: Props) {
  const found = assessments.filter(({ checked }) => checked.findings.length > 0);
  if (assessments.length === 0) return null;
  return (
    <section className="group">
      <h2>{text.assessments}</h2>
      {repaired !== null && <Notice kind="success">{repaired}</Notice>}
      {found.length === 0 && <p>{words.repair.sound}</p>}
      {found.map((one) => (
        <div key={one.plan.id}>
          <h3>{one.title}</h3>
          <Findings
            findings={one.checked.findings}
            {...{ words, busy, title: one.title }}
            onRepair={() => onRepair(one)}
          />
        </div>
      ))}
    </section>
  );
}
