"""A form with every kind of question, for drawing and for tests; no visitor meets it."""

import json
from typing import Any

from kiosk import survey

EVERY_KIND = "every-kind"
_HL7 = "http://hl7.org/fhir/StructureDefinition/"
_UCUM = "http://unitsofmeasure.org"
Json = dict[str, Any]


def every_kind() -> survey.Questionnaire:
    """Return the form, as it was read."""
    form = {"resourceType": "Questionnaire", "url": "urn:kiosk:every-kind", "version": "1", "language": "en"}
    named = {"title": "How are you today?", "_title": _in_chinese("您今天好吗？")}
    return survey.parse(json.dumps(form | named | {"item": [*_first(), _group(), *_last()]}).encode())


def _first() -> list[Json]:
    return [
        _item("about", "display", "These questions help your team get ready for you.",
              "这些问题帮助团队为您做好准备。"),
        _item("steps", "integer", "How many steps can you climb?", "您能上多少级台阶？", limits=("Integer", 0, 200)),
        _item("warmth", "decimal", "What was your temperature this morning?", "您今天早上的体温是多少？",
              extension=[_ext("questionnaire-unit", valueCoding=_unit("Cel", "°C"))], help=("In degrees.", "摄氏度。")),
        _item("weight", "quantity", "How much do you weigh?", "您的体重是多少？",
              extension=[_ext("questionnaire-unitOption", valueCoding=_unit(*unit)) for unit in _WEIGHTS]),
        _item("born", "date", "When were you born?", "您的出生日期是哪天？",
              help=("The year alone is enough.", "只填年份也可以。"), limits=("Date", "1900-01-01", "2026-12-31")),
        _item("woke", "time", "When did you get up today?", "您今天几点起床？"),
        _item("arrived", "dateTime", "When did you last see your doctor?", "您上次看医生是什么时候？"),
        _item("rested", "boolean", "Did you sleep well?", "您睡得好吗？", required=True),
        _item("awake", "choice", "What kept you awake?", "什么让您睡不着？",
              repeats=True, extension=[_control("check-box")],
              answerOption=[_option("noise", "Noise", "噪声"), _option("worry", "Worry", "担心"), _none_of_these()],
              enableWhen=[{"question": "rested", "operator": "=", "answerBoolean": False}]),
    ]  # fmt: skip


_WEIGHTS = (("kg", "kg", "千克"), ("[lb_av]", "pounds", "磅"))


def _group() -> Json:
    drug = _item("drug", "string", "What is the medicine called?", "这种药叫什么？", required=True)
    often = _item("often", "choice", "How often do you take it?", "您多久服用一次？",
                  answerOption=[_option("daily", "Every day", "每天"),
                                _option("weekly", "Every week", "每周")])  # fmt: skip
    more: Json = {"repeats": True, "extension": [_ext("questionnaire-maxOccurs", valueInteger=3)]}
    return _item("drugs", "group", "Medicine", "药物", item=[drug, often], **more)


def _last() -> list[Json]:
    return [
        _item("came", "open-choice", "How did you come here?", "您是怎么来的？",
              answerOption=[_option("bus", "By bus", "乘公交车"), _option("car", "By car", "乘汽车")]),
        _item("birthplace", "choice", "In which region were you born?", "您出生在哪个地区？",
              extension=[_control("autocomplete")], answerOption=[_option(*region) for region in _REGIONS]),
        _item("helpers", "string", "Who helps you at home?", "在家里谁帮助您？", repeats=True,
              help=("One person at a time.", "一次填写一位。")),
        _item("page", "url", "Which web page helped you?", "哪个网页对您有帮助？",
              extension=[_ext("entryFormat", valueString="https://example.org")]),
        _item("more", "text", "What else should we know?", "还有什么需要我们知道？", maxLength=500),
        _item("room", "string", "Where you will be seen", "您的就诊地点",
              readOnly=True, initial=[{"valueString": "Room 4"}]),
        _item("thanks", "display",
              "Please stay seated after you have sent your answers. Somebody from the team comes to "
              "you and goes through them with you. It takes some minutes.",
              "发送答案后请在座位上稍等。团队人员会来和您一起看这些答案。这需要几分钟。"),
    ]  # fmt: skip


_REGIONS = tuple(
    (name[:3].lower() + str(len(name)), name, chinese)
    for name, chinese in (
        ("Åland", "奥兰"), ("Bavaria", "巴伐利亚"), ("Catalonia", "加泰罗尼亚"), ("Fujian", "福建"),
        ("Guangdong", "广东"), ("Hubei", "湖北"), ("Île-de-France", "法兰西岛"), ("Jiangsu", "江苏"),
        ("Lombardy", "伦巴第"), ("Ontario", "安大略"), ("Québec", "魁北克"), ("São Paulo", "圣保罗"),
        ("Scotland", "苏格兰"), ("Sichuan", "四川"), ("Texas", "得克萨斯"), ("Tyrol", "蒂罗尔"), ("Wales", "威尔士"),
        ("Yunnan", "云南"), ("Zealand", "西兰"), ("Zhejiang", "浙江"),
    )
)  # fmt: skip


def _item(link_id: str, kind: str, text: str, chinese: str, **more: Any) -> Json:
    helping = more.pop("help", None)
    limits = more.pop("limits", None)
    made: Json = {"linkId": link_id, "type": kind, "text": text, "_text": _in_chinese(chinese), **more}
    if helping:
        line = _item(f"{link_id}-help", "display", *helping, extension=[_control("help")])
        made["item"] = [*made.get("item", []), line]
    if limits:
        name, least, most = limits
        ends = (_ext("minValue", **{f"value{name}": least}), _ext("maxValue", **{f"value{name}": most}))
        made["extension"] = [*made.get("extension", []), *ends]
    return made


def _ext(name: str, **value: Any) -> Json:
    return {"url": _HL7 + name, **value}


def _control(code: str) -> Json:
    return _ext("questionnaire-itemControl", valueCodeableConcept={"coding": [{"code": code}]})


def _in_chinese(text: str) -> Json:
    parts = [{"url": "lang", "valueCode": "zh-Hans"}, {"url": "content", "valueString": text}]
    return {"extension": [{"url": _HL7 + "translation", "extension": parts}]}


def _option(code: str, display: str, chinese: str) -> Json:
    coding = {"system": "urn:kiosk:every-kind", "code": code, "display": display, "_display": _in_chinese(chinese)}
    return {"valueCoding": coding}


def _none_of_these() -> Json:
    alone = _ext("questionnaire-optionExclusive", valueBoolean=True)
    return {**_option("none", "Nothing of this", "都不是"), "extension": [alone]}


def _unit(code: str, display: str, chinese: str = "") -> Json:
    named = {"_display": _in_chinese(chinese)} if chinese else {}
    return {"system": _UCUM, "code": code, "display": display, **named}
