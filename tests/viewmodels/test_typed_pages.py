"""What is typed, and the answer that it makes: numbers, dates, times, and options that are searched for."""

from datetime import datetime
from decimal import Decimal

import pytest

from kiosk import survey
from kiosk.viewmodels import survey_entries as entries
from kiosk.viewmodels.survey_dates import UnreadableError, parts_of
from kiosk.viewmodels.survey_numbers import number_said, read_number
from kiosk.viewmodels.survey_search import find, in_order

KG, POUND = (survey.Option(code, "urn:units", name) for code, name in (("kg", "kg"), ("lb", "pounds")))
PLACES = tuple(
    survey.Option(code, "urn:iso", name, {"display": {"zh-Hans": chinese}})
    for code, name, chinese in (
        ("CI", "Côte d’Ivoire", "科特迪瓦"),
        ("AX", "Åland Islands", "奥兰群岛"),
        ("GB", "United Kingdom", "英国"),
        ("US", "United States", "美国"),
        ("CN", "China", "中国"),
        ("MX", "Mexico", "墨西哥"),
    )
)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("0", "0"), ("007", "7"), ("12", "12"), ("-3", "-3"), ("\u22123", "-3"), ("+4", "4"), (" 1 200 ", "1200"),
        ("1.5", "1.5"), ("1,5", "1.5"), ("1.50", "1.50"), (".5", "0.5"), ("5.", "5"), ("0,250", "0.250"),
        ("1,500", "1500"), ("1,234,567", "1234567"), ("1,234.5", "1234.5"), ("1.234,5", "1234.5"),
        ("\uff11\uff12\uff0e\uff15", "12.5"), ("\u0661\u0662", "12"), ("3\u30025", "3.5"), ("1\u00a0234,5", "1234.5"),
        ("0.1000000000000000055", "0.1000000000000000055"),
    ],
)  # fmt: skip
def test_a_number_is_read_however_it_is_written(typed, number):
    read = read_number(typed)
    assert (read, str(read)) == (Decimal(number), number)


@pytest.mark.parametrize(
    "typed", ["", "-", ".", ",", "1e5", "12a", "1.2.3", "1,2,3", "1,23.4", "--1", "1-", "half", "½x"]
)
def test_what_is_no_number_is_none(typed):
    assert read_number(typed) is None


def test_where_a_comma_is_the_point_a_dot_keeps_thousands_apart():
    assert read_number("1.500", ",") == 1500
    assert read_number("1,500", ",") == Decimal("1.500")
    assert number_said(Decimal("1.50"), ",") == "1,50"


def item(kind, **more):
    return survey.Item("q", kind, "Question?", **more)


@pytest.mark.parametrize(
    ("kind", "parts", "answer"),
    [
        ("date", {"day": "3", "month": "12", "year": "1958"}, "1958-12-03"),
        ("date", {"month": "2", "year": "1958"}, "1958-02"),
        ("date", {"year": "1958"}, "1958"),
        ("date", {"day": "29", "month": "2", "year": "2024"}, "2024-02-29"),
        ("time", {"hour": "7", "minute": "05"}, "07:05:00"),
        ("time", {"hour": "0", "minute": "0"}, "00:00:00"),
        ("dateTime", {"month": "2", "year": "1958"}, "1958-02"),
        ("integer", {"number": "12"}, 12),
        ("integer", {"number": "12.0"}, 12),
        ("decimal", {"number": "12"}, Decimal(12)),
        ("string", {"text": "Ada"}, "Ada"),
    ],
)
def test_parts_make_an_answer_and_come_back_from_it(kind, parts, answer):
    read = entries.read(item(kind), parts, "en")
    assert (read, type(read)) == (answer, type(answer))
    assert entries.read(item(kind), entries.parts_of(item(kind), read, "en"), "en") == answer


@pytest.mark.parametrize(
    ("kind", "parts", "reason"),
    [
        ("date", {"day": "3", "month": "12"}, "date-no-year"),
        ("date", {"day": "3", "year": "1958"}, "date-no-month"),
        ("date", {"year": "58"}, "date-short-year"),
        ("date", {"day": "31", "month": "2", "year": "1958"}, "date"),
        ("date", {"day": "29", "month": "2", "year": "2023"}, "date"),
        ("date", {"month": "13", "year": "1958"}, "date"),
        ("date", {"year": "0000"}, "date"),
        ("time", {"hour": "24", "minute": "00"}, "time"),
        ("time", {"hour": "7", "minute": "60"}, "time"),
        ("time", {"hour": "7"}, "time-half"),
        ("dateTime", {"year": "1958", "hour": "7", "minute": "30"}, "moment-no-day"),
        ("integer", {"number": "1.5"}, "decimals-none"),
        ("integer", {"number": "many"}, "no-number"),
        ("quantity", {"number": "82"}, "no-unit"),
    ],
)
def test_what_is_no_answer_yet_says_why(kind, parts, reason):
    units = (KG, POUND) if kind == "quantity" else ()
    with pytest.raises(UnreadableError, match=f"^{reason}$"):
        entries.read(item(kind, units=units), parts, "en")


def test_a_moment_has_the_offset_of_this_place_on_that_day():
    day = {"day": "2", "month": "6", "year": "2026", "hour": "10", "minute": "15"}
    read = entries.read(item("dateTime"), day, "en")
    assert read == datetime(2026, 6, 2, 10, 15).astimezone().isoformat(timespec="seconds")
    assert parts_of(read) == day


def test_a_quantity_takes_the_unit_that_was_chosen_or_the_only_one():
    assert entries.read(item("quantity", units=(KG,)), {"number": "82"}, "en") == survey.in_unit(Decimal(82), KG)
    chosen = entries.read(item("quantity", units=(KG, POUND)), {"number": "180.5", "unit": "lb"}, "en")
    assert entries.said(item("quantity", units=(KG, POUND)), chosen, "en") == "180.5 pounds"


def test_the_parts_of_a_date_stand_in_the_order_of_the_language_and_keep_digits_only():
    assert entries.parts_in(item("date"), "en") == ("day", "month", "year")
    assert entries.parts_in(item("dateTime"), "zh-Hans") == ("year", "month", "day", "hour", "minute")
    assert entries.kept("year", "\uff11\uff19x584") == "1958"
    assert entries.said(item("date"), "1958-12-03", "en") == "3 December 1958"
    assert entries.said(item("date"), "1958-12", "zh-Hans") == "1958年12月"


@pytest.mark.parametrize(
    ("query", "lang", "codes"),
    [
        ("cote", "en", ["CI"]), ("COTE", "en", ["CI"]), ("ivo", "en", ["CI"]), ("aland", "en", ["AX"]),
        ("uni", "en", ["GB", "US"]), ("king", "en", ["GB"]), ("uni sta", "en", ["US"]), ("sta uni", "en", ["US"]),
        ("nited", "en", []), ("国", "zh-Hans", ["GB", "US", "CN"]), ("中", "zh-Hans", ["CN"]),
        ("mex", "zh-Hans", ["MX"]), ("is", "en", ["AX"]), ("", "en", [option.code for option in PLACES]),
        ("!?", "en", [option.code for option in PLACES]),
    ],
)  # fmt: skip
def test_an_option_is_found_by_the_beginning_of_any_word_in_either_language(query, lang, codes):
    assert [option.code for option in find(PLACES, query, lang)] == codes


def test_options_that_begin_with_what_is_typed_come_first():
    places = (survey.Option("a", "", "New Mexico"), survey.Option("b", "", "Mexico"))
    assert [option.code for option in find(places, "mex", "en")] == ["b", "a"]


def test_options_stand_from_a_to_z_also_by_how_chinese_sounds():
    assert [option.code for option in in_order(PLACES, "en")] == ["AX", "CN", "CI", "MX", "GB", "US"]
    assert [option.code for option in in_order(PLACES, "zh-Hans")] == ["AX", "CI", "US", "MX", "GB", "CN"]
