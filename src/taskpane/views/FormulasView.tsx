import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { loadFunctionsHelp, type FunctionsHelp } from "../../languages/language";
import { FunctionCard } from "../formulas/FunctionCard";
import { functionHelp, type FunctionHelp } from "../formulas/functionHelp";
import { searchFunctions } from "../formulas/searchFunctions";
import { usePane } from "../paneContext";
import { Loaded } from "../parts/Loaded";

/** The functions and their help, once it is loaded. */
export function FormulasView() {
  const { words, language } = usePane();
  const load = useCallback(() => loadFunctionsHelp(language), [language]);
  return (
    <>
      <p className="intro">{words.pane.home.formulasPurpose}</p>
      <Loaded load={load}>{(help) => <Functions help={help} />}</Loaded>
    </>
  );
}

/** Every function: grouped, or the ones that answer a word or a question, the best first. */
function Functions({ help }: { help: FunctionsHelp }) {
  const { words } = usePane();
  const text = words.pane.formulas;
  const [typed, setTyped] = useState("");
  const question = useDeferredValue(typed).trim();
  const functions = useMemo(() => functionHelp(help), [help]);
  const found = searchFunctions(functions, question);
  return (
    <>
      <SearchBox
        placeholder={text.search}
        ariaLabel={text.search}
        value={typed}
        disableAnimation
        onChange={(_, value = "") => setTyped(value)}
      />
      <p className="hint" role="status">
        {question && found.length === 0 ? text.nothing(question) : text.found(found.length)}
      </p>
      {question
        ? found.map((help) => <FunctionCard key={help.id} help={help} />)
        : grouped(found).map(([group, members]) => (
            <section className="group" key={group}>
              <h2>{text.groups[group]}</h2>
              {members.map((help) => (
                <FunctionCard key={help.id} help={help} />
              ))}
            </section>
          ))}
    </>
  );
}

function grouped(functions: readonly FunctionHelp[]): [FunctionHelp["group"], FunctionHelp[]][] {
  const groups = new Map<FunctionHelp["group"], FunctionHelp[]>();
  for (const help of functions) groups.set(help.group, [...(groups.get(help.group) ?? []), help]);
  return [...groups];
}
