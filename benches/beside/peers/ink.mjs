import { Text, render, useInput } from "ink";
import { createElement } from "react";
const answers = ["Not at all", "A little", "Partly", "Mostly", "Fully"];
const Question = () => {
  useInput(() => {});
  return createElement(Text, null, ["How true is this?", ...answers].join("\n"));
};
render(createElement(Question));
