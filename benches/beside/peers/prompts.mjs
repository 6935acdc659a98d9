import { select } from "@inquirer/prompts";
const answers = ["Not at all", "A little", "Partly", "Mostly", "Fully"];
await select({ message: "How true is this?", choices: answers.map((value) => ({ value })) });
