from textual.app import App
from textual.widgets import OptionList


class Question(App):
    def compose(self):
        yield OptionList("Not at all", "A little", "Partly", "Mostly", "Fully")


Question().run()
