if a: pass
elif b: pass
elif c:
    pass
else: pass
if a:
    if b: pass
else:
    pass
for x in y: pass
for x, *z in a, *b:
    break
else:
    continue
for (x) in y: pass
for o.x, o[0] in y: pass
while True:
    pass
else: x = 1; y = 2;
while (x := f()): break
try: pass
except: pass
try:
    pass
except A: pass
except (B, C) as d:
    raise
except e.f:
    raise X from Y
else:
    pass
finally:
    raise X
try: pass
finally: pass
try: pass
except* A: pass
except* (B, C) as e: pass
with a: pass
with a as b, c as (d, e), f(): pass
with (a): pass
with (a, b): pass
with (a as b, c as d,): pass
with (a, b) as c: pass
with (a).b as c: pass
with (yield_), x: pass
with (a if b else c) as d, e: pass
with (a, b), c: pass
with (open(a) as f,
      open(b)):
    pass
assert a, 'message'
assert (a, b)
def g():
    with (yield): pass
    return (yield)
