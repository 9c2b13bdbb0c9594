import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import type { ReactNode } from "react";

const types = {
  info: MessageBarType.info,
  warning: MessageBarType.warning,
  error: MessageBarType.error,
  success: MessageBarType.success,
};

interface Props {
  kind: keyof typeof types;
  children: ReactNode;
}

/** A sentence set apart by its weight; an error is read out at once. */
export function Notice({ kind, children }: Props) {
  return (
    <MessageBar
      className="notice"
      messageBarType={types[kind]}
      isMultiline
      delayedRender={false}
      {...(kind === "warning" && { messageBarIconProps: { iconName: "warning" } })}
      role={kind === "error" ? "alert" : "status"}
    >
      {children}
    </MessageBar>
  );
}
