"""The way of a patient who says what they think, stop by stop, and the atlas of it: five answers, no keyboard.

`python -m e2e.feedback_way DATA OUT` goes it offscreen and leaves NAME.png and atlas.json in OUT, as `e2e.atlas` does.
"""

import sys
from pathlib import Path

from e2e.atlas import Walker, main
from e2e.way import BEGIN, Stop

FEEDBACK_WAY = (
    BEGIN,
    Stop("home", ("tile-feedback",)),
    Stop("start", ("next",)),
    Stop("easy", ("choice-mostly", "next")),
    Stop("topics", ("choice-safety", "next")),
    Stop("ask", ("choice-costs", "next")),
    Stop("age", ("choice-75-plus", "next")),
    Stop("language", ("choice-chinese", "next")),
    Stop("review", ("next",)),
    Stop("thanks"),
)


class FeedbackWalker(Walker):
    """Goes the way by pressing what is on the screen."""

    def walk(self) -> None:
        from kiosk.system.window import press, settle, wait_until

        for stop in FEEDBACK_WAY:
            wait_until(lambda stop=stop: self.here() == stop.name)
            settle(self.window)
            self.draw(stop.name)
            for name in stop.press:
                press(self.window, name)
                settle(self.window)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), FeedbackWalker))
