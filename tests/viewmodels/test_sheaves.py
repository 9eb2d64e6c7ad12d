"""How a guide's own parts are laid on pages: numbers alone and three a page, everything else two by two."""

from kiosk.viewmodels.sheaves import sheaves


def block(kind, *items):
    return {"type": kind, "items": list(items), "column": 1}


def told(pages):
    return [[(part["type"], len(part["items"]), part["column"]) for part in page] for page in pages]


def test_two_blocks_share_a_page_side_by_side():
    pages = sheaves([block("text"), block("checklist"), block("text")])
    assert told(pages) == [[("text", 0, 1), ("checklist", 0, 2)], [("text", 0, 1)]]


def test_numbers_stand_alone():
    pages = sheaves([block("text"), block("figures", 1, 2), block("text")])
    assert told(pages) == [[("text", 0, 1)], [("figures", 2, 1)], [("text", 0, 1)]]


def test_many_numbers_take_two_pages():
    pages = list(sheaves([block("figures", 1, 2, 3, 4, 5)]))
    assert [page[0]["items"] for page in pages] == [[1, 2, 3], [4, 5]]


def test_no_block_is_no_page():
    assert list(sheaves([])) == []
