def f(): pass
def f(a, b: int = 1, /, c=2, *args: int, d, e: str = 'x', **kwargs: dict) -> list[int]:
    """Documentation."""
    return a, *b
def f(a, /): ...
def f(*, a, b=1): ...
def f(*args: *Ts): ...
async def f(self, x=lambda y: y,):
    nonlocal_ = 1
    async with a as b, c: pass
    async for x in y: pass
    else: pass
    await g()
@decorator
@a.b(c)
@(lambda f: f)
@x[0].y
def decorated(): pass
@dataclass
class A: x: int
@decorated
async def f(): pass
class B: pass
class C():
    def method(self):
        global g, h
        def inner():
            nonlocal x
            yield
            yield x, y
            z = yield from w
            return
        return inner
def generic[T, U: int, *Ts, **P](x: T) -> U: ...
class Generic[T: (int, str) = int, *Ts = *tuple[int], **P = [int]](Base[T]): ...
type Alias = int
type Alias[T: int, **P] = list[T]
type = 1
type[int]
type(x).y
type: int = 2
print(type, match, case, _)
