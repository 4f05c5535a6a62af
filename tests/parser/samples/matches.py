match x:
    case 1: pass
    case -1 | 1.5 | -1 + 2j | 1 - 2j: pass
    case 'a' 'b' | b'c' | """d""": pass
    case None | True | False: pass
    case _: pass
    case name: pass
    case a.b.c: pass
    case (a): pass
    case (a,): pass
    case (): pass
    case []: pass
    case [a, *_, b]: pass
    case a, *rest: pass
    case *rest,: pass
    case (a | b) as c: pass
    case {}: pass
    case {'a': 1, b.c: d, -1: e, **rest}: pass
    case {None: x, 'y' 'z': [1, 2],}: pass
    case A(): pass
    case a.B(1, x, y=2, z=C(d=_),): pass
    case x if x > 1: pass
    case [1, 2] if (y := x): pass
match a, *b:
    case _:
        match(c)
match (a): 
    case _: pass
match [a]:
    case _: pass
match -a:
    case case: case(1)
match not a:
    case _: pass
match {}:
    case {}: pass
match = 1
match.x, match[0], match(1), match - 1, match * 2, match in x
match: int
match[0]: int = 1
match(a)[b]
match
print(match)
