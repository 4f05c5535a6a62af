f()
f(a, *b, c=1, *d, **e, f=2, **g)
f(a := 1, b)
f(x for x in y)
f((x for x in y), 1)
f(*a or b, **c or d)
f(
    a,  # trailing comma
    b=(yield_),
)
a.b.c(d).e[f](g)(h)
a[1], a[1:2], a[:], a[::2], a[1:2:3], a[1, 2:3], a[1,], a[*b], a[*b, c], a[x := 1], a[b][c]
print(* args, ** kwargs)
class A(B, metaclass=C, *D, **E): pass
