"""What no longer fits once another revision is live: how much, and on which pages, until staff have seen it."""

import pytest

from kiosk.drafts import Change, Draft, Step, hide_tile, lost_of, still_fits

TITLE = "panels/how-1.yaml#title"


def misfit(file, *path, code="text", ids=()):
    """Return a step on something that reads otherwise in the pack."""
    return Step(code, ids, (Change(file, path, "what once stood here", "Mine"),))


@pytest.fixture
def lose(draft, again):
    """Return `lose(*steps)`: take steps, save, and open the draft again on a pack that they do not fit."""

    def lose(*steps) -> Draft:
        for step in steps:
            draft.do(step)
        draft.save()
        return again()

    return lose


def test_it_is_told_how_much_and_where(lose):
    found = lose(
        misfit("panels/how-1.yaml", "title", "en"),
        misfit("panels/how-1.yaml", "title", "zh-Hans"),
        misfit("shared.yaml", "call-list", "items", 0, "text", "en"),
        misfit("surveys/feedback.json", "title"),
        misfit("pack.yaml", "tiles", 0, "hidden", code="tile.hide"),
        misfit("pack.yaml", "panels", code="panel.move", ids=("who",)),
    )
    lost = lost_of(found)
    titles = [title.get("en", "") for title in lost.titles]
    own = [found.value(f"panels/{name}.yaml", ("title", "en")) for name in ("how-1", "safety-4", "who")]
    assert lost.changes == 6
    assert set(own) <= set(titles)
    assert titles[0] == own[0]
    assert titles.count(own[0]) == 1
    assert "" in titles, "the door of the home screen is on no page"
    assert len(titles) > len(own) + 1, "the survey is named too"
    assert not found.changed_files()


def test_a_page_that_is_gone_is_named_by_its_id(draft):
    draft.lost = (misfit("panels/clinic-9.yaml", "title", "en"),)
    assert [dict(title) for title in lost_of(draft).titles] == [{"": "clinic-9"}]


def test_what_only_confirmed_something_is_no_change(draft):
    draft.lost = (still_fits(draft, TITLE, ("en",)),)
    assert lost_of(draft).changes == 0


def test_nothing_is_told_of_what_fits(lose, draft):
    assert lost_of(lose(hide_tile(draft, "who", True))).changes == 0


def test_it_outlives_restart_and_publishing_until_it_was_seen(lose, again):
    found = lose(misfit("panels/how-1.yaml", "title", "en"))
    assert lost_of(again()).changes == 1
    found.discard()
    assert lost_of(again(number=1)).changes == 1
    found = again(number=1)
    found.seen_lost()
    found.save()
    assert lost_of(again(number=1)).changes == 0
