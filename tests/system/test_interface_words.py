"""The words of the screens: a language is put on and taken off again; what it calls itself is in its own file."""

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk import paths
from kiosk.system import BundleError
from kiosk.system.languages import Interface


def said() -> str:
    return QCoreApplication.translate("BottomBar", "Home")


@pytest.fixture
def interface(qapp):
    made = Interface(paths.translation)
    yield made
    made.speak("en")


def test_a_language_is_put_on_and_taken_off(interface):
    heard = []
    for language in ("en", "zh-Hans", "zh-Hans", "en"):
        interface.speak(language)
        heard.append(said())
    assert heard == ["Home", "首页", "首页", "Home"]


def test_each_language_knows_its_own_name(interface):
    assert interface.names(("zh-Hans", "en")) == (("zh-Hans", "中文"), ("en", "English"))
    assert said() == "Home"


def test_a_language_that_is_not_there_is_told_and_changes_nothing(interface):
    interface.speak("zh-Hans")
    with pytest.raises(BundleError, match=r"xx\.qm cannot be read; copy it again"):
        interface.speak("xx")
    assert said() == "首页"
