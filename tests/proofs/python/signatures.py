"""Tells which options of rows the installed packages know.

Reads a list of questions from standard input: `{"modules": […], "paths": […], "option": "max_turns"}`, where paths are
spellings of one call: `Agent().run()`. Writes as many answers: `exists`, `missing` or, where no annotation says what a
call gives, `unknown`. Without an option the question is whether the call itself exists.
"""

import functools
import importlib
import inspect
import json
import re
import sys
import typing

UNKNOWN = object()


class Instance:
    def __init__(self, cls):
        self.cls = cls


def hint_of(annotation, holder):
    """The class that an annotation names, if it is one."""
    if isinstance(annotation, str):
        names = {**vars(typing), **vars(inspect.getmodule(holder) or typing)}
        try:
            annotation = eval(annotation, names)
        except Exception:
            return None
    classes = [each for each in typing.get_args(annotation) if inspect.isclass(each) and each is not type(None)]
    if inspect.isclass(annotation):
        return annotation
    origin = typing.get_origin(annotation)
    if inspect.isclass(origin) and origin.__module__ not in ("types", "collections.abc", "contextlib"):
        return origin
    return classes[0] if classes else None


def member(value, name):
    if not isinstance(value, Instance):
        return getattr(value, name, None)
    static = inspect.getattr_static(value.cls, name, None)
    if isinstance(static, (property, functools.cached_property)):
        getter = static.fget if isinstance(static, property) else static.func
        found = hint_of(getter.__annotations__.get("return"), getter)
        return Instance(found) if found else UNKNOWN
    if static is not None:
        return getattr(value.cls, name)
    for base in value.cls.__mro__:
        if name in base.__dict__.get("__annotations__", {}):
            found = hint_of(base.__annotations__[name], base)
            return Instance(found) if found else UNKNOWN
    return UNKNOWN if inspect.getattr_static(value.cls, "__getattr__", None) else None


def called(value):
    if isinstance(value, Instance):
        return returned(getattr(value.cls, "__call__", None))
    return Instance(value) if inspect.isclass(value) else returned(value)


def returned(function):
    if not callable(function):
        return None
    found = hint_of(getattr(function, "__annotations__", {}).get("return"), inspect.unwrap(function))
    return Instance(found) if found else UNKNOWN


def gives(module, name):
    try:
        return hasattr(module, name)
    except Exception:
        # A module that loads what it gives when it is asked for it, of which something is not installed.
        return False


def at(path, modules):
    first, *steps = re.findall(r"\w+|\(\)", path)
    roots = {module.__name__.split(".")[0] for module in modules}
    below = [module for name, module in sorted(sys.modules.items()) if name.split(".")[0] in roots]
    # A name that this version does not give, or only with packages that are not here, cannot be looked at.
    value = next((getattr(module, first) for module in [*modules, *below] if gives(module, first)), UNKNOWN)
    for step in steps:
        if value is None or value is UNKNOWN:
            return value
        value = called(value) if step == "()" else member(value, step)
    return value


def knows(callee, option):
    if isinstance(callee, Instance):
        callee = getattr(callee.cls, "__call__", None)
    if callee is None or callee is UNKNOWN:
        return callee
    functions = [callee]
    if inspect.isclass(callee):
        functions = [vars(base)[name] for name in ("__init__", "__new__") for base in callee.__mro__ if base is not object and name in vars(base)]
        functions = [getattr(each, "__func__", each) for each in functions]
    fields = getattr(callee, "model_fields", {})
    if option in fields or any(option == field.alias for field in fields.values()):
        return True
    closed = False
    for function in functions:
        try:
            parameters = inspect.signature(function).parameters
        except (TypeError, ValueError):
            return UNKNOWN
        if option in parameters:
            return True
        if not any(each.kind is each.VAR_KEYWORD for each in parameters.values()):
            closed = True
            continue
        # Whatever is handed on has to be told of by name.
        if re.search(rf"\b{option}\b", (inspect.getdoc(function) or "") + source_of(function)):
            return True
    return bool(not closed and inspect.isclass(callee) and re.search(rf"\b{option}\b", inspect.getdoc(callee) or ""))


def source_of(function):
    try:
        return inspect.getsource(inspect.unwrap(function))
    except (OSError, TypeError):
        return ""


def loaded(names):
    for name in names:
        try:
            yield importlib.import_module(name)
        except Exception:
            # What it needs is not installed.
            pass


def answer(question):
    modules = list(loaded(question["modules"]))
    option = question.get("option")
    found = [at(path[:-2], modules) for path in question["paths"]]
    if option is not None:
        found = [knows(each, option) for each in found]
    if any(each is not None and each is not UNKNOWN and each is not False for each in found):
        return "exists"
    return "unknown" if any(each is UNKNOWN for each in found) else "missing"


if __name__ == "__main__":
    print(json.dumps([answer(question) for question in json.load(sys.stdin)]))
