import questionary

questionary.select("How true is this?", choices=["Not at all", "A little", "Partly", "Mostly", "Fully"]).ask()
