# Assignments, and what may stand on their left.
a = b = c, *d = range(3)
x, y = y, x
[p, (q, *r)] = p, (q, r)
o.x = o.y[0] = o.z[1:2, ::3] = 1
(e) = f = yield_ = 2
g: int
(h): str = 'x'
o.n: list[int] = []
o[0]: 'later'
i += 1; j -= 1; k *= 2
l //= 2; m **= 2; n %= 3; o /= 4
p >>= 1; q <<= 1; r &= 1; s |= 1; t ^= 1; u @= v
w = *a, *b
del a, (b, c), [d], o.x, o[1:],
del (e)
if (n := len(a)) > 10: print(f'{n}')
