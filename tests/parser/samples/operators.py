a + b - c * d / e // f % g @ h
a ** b ** c, -a ** -b, (a ** b) ** c, await_ ** 2
a | b ^ c & d << e >> f
~a + -b, not a and not b or c and d or (e or f)
a < b <= c != d == e > f >= g in h not in i is j is not k
not a == b, not (a in b)
x if y else z if w else v
lambda: 0, lambda x, *y, z=1, **w: x, lambda a, /, b=2, *, c: (yield)
(a + b).c, (a)[b], (a)(b), (a, b), (a,), (), [a, b], [], {a, b}, {**a, 'b': c, d: e}, {}, {*a, *b}
async def f(): await g() ** 2; return -await h
a if b else lambda: c
(a
 + b) - \
    c
