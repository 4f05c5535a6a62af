try: pass
except A, B: pass
except C, D, E:
    pass
try: pass
except* A, B: pass
t'' T'{x}' rt'\d{x}' Tr'{x}'
t'a {x} b {y!r:>{z}} {{c}}' t'd{e=}'
t'{ x } {x + 1 :>10} {x  = }'
t'{"a" if b else c}{f"{d}"}{t"{e}"}'
