"""Writing groups that repeat out, as often as they are filled in, so that every item has a key of its own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from kiosk.survey.model import MAX_COPIES, EnableWhen, Item, Questionnaire, key_of, place_of, walk
from kiosk.survey.values import Answers

_NONE: Mapping[str, int] = {}
_BLANK: Answers = {}
_Chain = tuple[str, ...]  # the linkIds of the groups that repeat around an item, outermost first


def lay_out(form: Questionnaire, times: Mapping[str, int] = _NONE, answers: Answers = _BLANK) -> Questionnaire:
    """Return the form with every group that repeats written out; one that is laid out already stays as it is.

    Args:
        form: the form.
        times: how many copies are wanted, by the key of the group without its own number: the linkId, and inside of
            another group that repeats also which copy of that (`key_of(link_id, at[:-1])`).
        answers: as many copies as have answers are there, whatever `times` says.

    A group has at least minOccurs copies, or 1, and at most maxOccurs, or 20. Each copy, and all in it, has `Item.at`.
    Conditions name the key of a question in the same copy; of one in a group that repeats elsewhere, the part of the
    key that all its copies share.
    """
    if not any(_is_plain_copy(item) for item in form.walk()):
        return form
    chains = dict(_chains(form.items, ()))
    filled = [place_of(key) for key, values in answers.items() if values]
    return replace(form, items=_Writer(chains, times, filled).write(form.items, (), ()))


def copies_of(form: Questionnaire, answers: Answers, key: str) -> int:
    """Return how many copies of a group have answers; `key` is that of the group without its own number."""
    group, (link_id, at) = form.find(place_of(key)[0]), place_of(key)
    filled = [place_of(name) for name, values in answers.items() if values]
    return _filled(group, at, filled) if group is not None and link_id else 0


def _is_plain_copy(item: Item) -> bool:
    return item.type == "group" and item.repeats and not item.at


def _chains(items: Iterable[Item], chain: _Chain) -> Iterable[tuple[str, _Chain]]:
    for item in items:
        inner = (*chain, item.link_id) if item.type == "group" and item.repeats else chain
        yield item.link_id, inner
        yield from _chains(item.items, inner)


def _filled(group: Item, at: tuple[int, ...], filled: Iterable[tuple[str, tuple[int, ...]]]) -> int:
    inside, depth = {item.link_id for item in walk((group,))}, len(at)
    numbers = [place[depth] for link_id, place in filled if link_id in inside and place[:depth] == at and place[depth:]]
    return max(numbers, default=-1) + 1


@dataclass(frozen=True)
class _Writer:
    chains: Mapping[str, _Chain]
    times: Mapping[str, int]
    filled: list[tuple[str, tuple[int, ...]]]

    def write(self, items: tuple[Item, ...], chain: _Chain, at: tuple[int, ...]) -> tuple[Item, ...]:
        written: list[Item] = []
        for item in items:
            if item.type == "group" and item.repeats:
                inner = (*chain, item.link_id)
                written += [self._copy(item, inner, (*at, number)) for number in range(self._times(item, at))]
            else:
                written.append(self._copy(item, chain, at))
        return tuple(written)

    def _times(self, group: Item, at: tuple[int, ...]) -> int:
        wanted = self.times.get(key_of(group.link_id, at), 0)
        most = min(group.max_occurs or MAX_COPIES, MAX_COPIES)
        return min(max(group.min_occurs or 1, wanted, _filled(group, at, self.filled)), most)

    def _copy(self, item: Item, chain: _Chain, at: tuple[int, ...]) -> Item:
        conditions = tuple(self._condition(rule, chain, at) for rule in item.enable_when)
        return replace(item, at=at, enable_when=conditions, items=self.write(item.items, chain, at))

    def _condition(self, rule: EnableWhen, chain: _Chain, at: tuple[int, ...]) -> EnableWhen:
        other = self.chains.get(rule.question, ())
        shared = 0
        for mine, theirs in zip(chain, other, strict=False):
            if mine != theirs:
                break
            shared += 1
        return replace(rule, question=key_of(rule.question, at[:shared]))
