import re

from dvclean.regex import regex


def test_it_is_compiled_once_and_at_first_use(monkeypatch):
    compiled = []
    compile_ = re.compile
    monkeypatch.setattr(re, "compile", lambda *args: compiled.append(args) or compile_(*args))
    lazy = regex("b+", re.IGNORECASE)
    assert lazy.pattern == "b+"
    assert compiled == []
    assert lazy.search("aBBc")[0] == "BB"
    assert lazy.search("xyz") is None
    assert compiled == [("b+", re.IGNORECASE)]


def test_all_patterns_of_the_rules_compile():
    from dvclean import rules
    from dvclean.regex import _Lazy

    patterns = [value for module in rules.MODULES for value in vars(module).values() if isinstance(value, _Lazy)]
    # a look at a method compiles
    assert all(pattern.search and pattern.pattern for pattern in patterns)
