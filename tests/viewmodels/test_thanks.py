"""The thank-you page's time, with a clock that the test turns."""

from kiosk.viewmodels.thanks import SECONDS, ThanksViewModel


def test_it_counts_down_only_while_it_shows_and_ends_once(qtbot):
    now = 0.0
    model = ThanksViewModel(lambda: now)
    ends = []
    model.timeUp.connect(lambda: ends.append(now))
    model.tick(False)
    now = 500.0
    model.tick(True)
    assert model.secondsLeft == SECONDS
    now += 2
    model.tick(True)
    assert model.secondsLeft == SECONDS - 2
    now += SECONDS
    model.tick(True)
    assert ends == [now]


def test_more_time_and_a_page_in_between_start_it_anew(qtbot):
    now = 0.0
    model = ThanksViewModel(lambda: now)
    model.tick(True)
    now = 50.0
    with qtbot.waitSignal(model.changed):
        model.moreTime()
    assert model.secondsLeft == SECONDS
    model.tick(False)
    now = 500.0
    with qtbot.assertNotEmitted(model.timeUp):
        model.tick(True)
    assert model.secondsLeft == SECONDS
