import enquirer from "enquirer";
const choices = ["Not at all", "A little", "Partly", "Mostly", "Fully"];
await enquirer.prompt({ type: "select", name: "answer", message: "How true is this?", choices });
