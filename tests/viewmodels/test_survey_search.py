"""Finding a country among 249 by what is typed, in the visitor's language, and what Next does with it."""

import pytest

from kiosk import survey
from kiosk.viewmodels import survey_choosing as choosing
from kiosk.viewmodels import survey_flow as flow
from kiosk.viewmodels.survey_fill import fill
from kiosk.viewmodels.survey_search import find, in_order
from kiosk.viewmodels.survey_states import Asking, Draft


@pytest.fixture
def countries(forms):
    return forms["professional"].find("country").options


@pytest.fixture
def country(forms):
    """Return the page that asks for the country."""
    return Asking(Draft("professional", forms["professional"], {"consent": (True,)}), "country")


def names(options, lang="en"):
    return [option.display_in(lang) for option in options]


@pytest.mark.parametrize(
    ("typed", "lang", "first"),
    [
        ("chile", "en", ["Chile"]),
        ("CHIL", "en", ["Chile"]),
        ("reunion", "en", ["Réunion"]),
        ("cote d", "en", ["Côte d’Ivoire"]),
        ("åland", "en", ["Åland Islands"]),
        ("zealand", "en", ["New Zealand"]),
        ("zea new", "en", ["New Zealand"]),
        ("ｃｈｉｌｅ", "en", ["Chile"]),
        (" chile ", "en", ["Chile"]),
        ("智利", "zh-Hans", ["智利"]),
        ("chile", "zh-Hans", ["智利"]),
        ("xyz", "en", []),
    ],
)
def test_a_country_is_found_without_accents_in_any_case_by_any_word(countries, typed, lang, first):
    assert names(find(countries, typed, lang), lang) == first


def test_what_begins_with_the_letters_stands_before_what_holds_them_further_on(countries):
    found = names(find(in_order(countries, "en"), "new", "en"))
    assert found[:2] == ["New Caledonia", "New Zealand"]
    assert "Papua New Guinea" in found[2:]


def test_letters_within_a_word_find_nothing(countries):
    assert "Chile" not in names(find(countries, "hile", "en"))


def test_a_chinese_name_is_found_by_any_of_its_characters(countries):
    assert "新西兰" in names(find(countries, "西兰", "zh-Hans"), "zh-Hans")


@pytest.mark.parametrize("blank", ["", "  ", "..."])
def test_without_a_word_the_whole_list_is_there(countries, blank):
    assert find(countries, blank, "en") == countries


def test_every_country_is_found_by_its_own_name_in_both_languages(countries):
    assert len(countries) == 249
    for lang in ("en", "zh-Hans"):
        for option in countries:
            assert option in find(countries, option.display_in(lang), lang), option.display


def test_the_list_runs_from_a_to_z_without_regard_to_accents(countries):
    ordered = names(in_order(countries, "en"))
    assert ordered[:2] == ["Afghanistan", "Åland Islands"]
    assert ordered[-1] == "Zimbabwe"


def test_the_chinese_list_runs_by_sound(countries):
    ordered = names(in_order(countries, "zh-Hans"), "zh-Hans")
    assert ordered.index("阿富汗") < ordered.index("德国") < ordered.index("中国")


def chosen(state, key="country"):
    return names(state.draft.answers.get(key, ()))


def test_next_takes_the_only_country_that_was_typed(country):
    state = flow.forward(choosing.search(country, "chil"))
    assert (state.link_id, chosen(state)) == ("city", ["Chile"])


def test_next_takes_a_name_that_also_begins_a_longer_one(country):
    assert len(find(fillable(country), "niger", "en")) > 1
    assert chosen(flow.forward(choosing.search(country, "Niger"))) == ["Niger"]


def fillable(state):
    return state.draft.form.find(state.link_id).options


@pytest.mark.parametrize(
    ("typed", "said"), [("ch", "Please touch your answer."), ("xyz", "Nothing fits. Try other letters.")]
)
def test_next_never_drops_what_was_typed_in_silence(country, typed, said):
    state = flow.forward(choosing.search(country, typed))
    assert (state.link_id, state.query, state.message) == ("country", typed, said)
    assert choosing.search(state, typed + "i").message == ""


def test_next_says_it_in_chinese_too(forms):
    draft = Draft("professional", forms["professional"], {"consent": (True,)}, "zh-Hans")
    state = flow.forward(choosing.search(Asking(draft, "country"), "xyz"))
    assert state.message == "没有找到。请换其他字试试。"


def test_next_goes_on_where_nothing_was_typed(country):
    state = flow.forward(choosing.search(country, ""))
    assert (state.link_id, chosen(state)) == ("city", [])


def test_typing_the_chosen_country_again_keeps_it(country):
    once = flow.back(flow.forward(choosing.search(country, "chile")))
    assert chosen(flow.forward(choosing.search(once, "chile"))) == ["Chile"]


def test_a_touch_ends_the_search_and_back_only_ends_it(country):
    searching = choosing.search(country, "chi")
    assert choosing.choose(searching, "CL").query is None
    assert flow.back(searching) == country


def test_what_is_searched_for_is_no_answer_and_never_logged(country):
    searching = choosing.search(country, "secretland")
    assert searching.draft.answers == country.draft.answers
    assert "secretland" not in repr(searching) + repr(fill(searching))


def test_what_is_searched_for_is_gone_with_its_page(country):
    elsewhere = flow.skip(choosing.search(country, "chi"))
    assert (elsewhere.link_id, elsewhere.query) == ("city", None)
    assert flow.back(elsewhere).query is None


def test_a_word_that_was_typed_adds_to_several_answers(many):
    state = flow.forward(choosing.search(choosing.choose(many, "c3"), "name 11"))
    assert chosen(state, "many") == ["Name 3", "Name 11"]


def test_a_word_that_was_typed_takes_no_answer_away(many):
    state = flow.forward(choosing.search(choosing.choose(many, "c11"), "name 11"))
    assert chosen(state, "many") == ["Name 11"]


@pytest.fixture
def many():
    """Return the page of a long list of which several may be chosen."""
    options = tuple(survey.Option(code=f"c{n}", display=f"Name {n}", system="urn:x") for n in range(20))
    question = survey.Item("many", "choice", "Which?", repeats=True, options=options)
    last = survey.Item("last", "boolean", "Well?")
    return Asking(Draft("x", survey.Questionnaire("urn:x", "1", "X", (question, last))), "many")
