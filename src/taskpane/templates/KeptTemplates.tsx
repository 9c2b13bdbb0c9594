import { ActionButton, DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useState } from "react";
import { keepTemplate, removeTemplate, type KeptTemplate } from "../../excel/templates";
import type { SheetWords } from "../../languages/language";
import { checkTemplate, readTemplate } from "../../sheets/assessments/template/readTemplate";
import { builderId, type Template } from "../../sheets/assessments/template/template";
import { Refusal } from "../../sheets/sentence";
import { usePane } from "../paneContext";
import { Confirmation } from "../parts/Confirmation";
import { useOwnTemplates } from "./ownEntries";
import { fileName, fileText, saveFile } from "./templateFile";
import type { Attempt } from "./Templates";

interface Props {
  words: SheetWords;
  attempt: Attempt;
}

/** The templates of the workbook: to open, rename, export or delete. */
export function KeptTemplates({ words, attempt }: Props) {
  const text = words.templates;
  const kept = useOwnTemplates();
  return (
    <section className="group plans">
      <h2>{text.ownTitle}</h2>
      {kept.length === 0 ? (
        <p className="quiet">{text.noneYet}</p>
      ) : (
        <ul>
          {kept.map((one) => (
            <Kept key={one.id} kept={one} words={words} attempt={attempt} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Kept({ kept, words, attempt }: Props & { kept: KeptTemplate }) {
  const text = words.templates;
  const { open } = usePane();
  const [doing, setDoing] = useState<"rename" | "delete" | null>(null);
  const [exported, setExported] = useState<{ name: string; text: string } | null>(null);
  const template = readTemplate(kept.text);
  const isFaulty = template instanceof Refusal;
  const title = isFaulty ? kept.id : template.title;
  const remove = () =>
    attempt(async () => {
      await removeTemplate(kept.id);
      return text.deleted(title);
    });
  const exportIt = (whole: Template) => {
    const file = { name: fileName(whole), text: fileText(whole, kept.id) };
    saveFile(file.name, file.text);
    setExported(file);
  };

  return (
    <li>
      <h3>{title}</h3>
      <p className="hint">
        {isFaulty
          ? text.faulty
          : text.size(
              template.sections.reduce((sum, { items }) => sum + items.length, 0),
              template.sections.length,
            )}
      </p>
      {doing === "delete" ? (
        <Confirmation
          question={text.deleteQuestion(title)}
          confirm={text.deleteConfirm}
          keep={text.keep}
          onConfirm={() => void remove()}
          onKeep={() => setDoing(null)}
        />
      ) : doing === "rename" && !isFaulty ? (
        <Rename
          template={template}
          words={words}
          onDone={(renamed) => {
            setDoing(null);
            if (!renamed) return;
            void attempt(async () => {
              const checked = checkTemplate({ ...template, title: renamed });
              if (checked instanceof Refusal) return checked;
              await keepTemplate({ id: kept.id, text: JSON.stringify(checked) });
              return text.renamed(checked.title);
            });
          }}
        />
      ) : (
        <div className="actions">
          {!isFaulty && (
            <>
              <ActionButton
                text={text.build}
                ariaLabel={text.buildNamed(title)}
                onClick={() => open(builderId(kept.id))}
              />
              <ActionButton
                text={text.rename}
                ariaLabel={text.renameNamed(title)}
                onClick={() => setDoing("rename")}
              />
              <ActionButton
                text={text.export}
                ariaLabel={text.exportNamed(title)}
                onClick={() => exportIt(template)}
              />
            </>
          )}
          <ActionButton
            text={text.delete}
            ariaLabel={text.deleteNamed(title)}
            onClick={() => setDoing("delete")}
          />
        </div>
      )}
      {exported && (
        <div className="field" role="status">
          <p className="hint">{text.exported(exported.name)}</p>
          <TextField
            multiline
            readOnly
            rows={4}
            ariaLabel={text.file}
            value={exported.text}
            onFocus={({ target }) => target.select()}
          />
        </div>
      )}
    </li>
  );
}

interface RenameProps {
  template: Template;
  words: SheetWords;
  onDone: (title: string | null) => void;
}

function Rename({ template, words: { templates: text }, onDone }: RenameProps) {
  const [title, setTitle] = useState(template.title);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone(title);
      }}
    >
      <TextField
        label={text.name}
        value={title}
        autoFocus
        onChange={(_, value = "") => setTitle(value)}
      />
      <div className="buttons">
        <PrimaryButton type="submit" text={text.renameDone} disabled={title.trim() === ""} />
        <DefaultButton text={text.cancel} onClick={() => onDone(null)} />
      </div>
    </form>
  );
}
