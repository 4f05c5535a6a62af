name = 'x'
f'' f"a" F'{name}' fr'\d{name}\{name}' rF"{name!r}"
f'{{literal}} {name} }}{{'
'before ' f'{name:>10} and {name!s:{width}.{precision}}' ' after'
f'{name=} {name = !r} {name=:>5} {a.b[0](c)=}'
f'{x:=10}{(x:=10)}{a != b}{a!r}'
f'{a, *b} {lambda_ if x else y} {(lambda: 1)()} { {"k": 1}["k"] }'
f"{"nested quotes"} {f"{f'{1}'}"}"
f'''{
    name  # a comment
    + 1
:
}'''
f'{x:%H:%M:%S}{x:{y}{z}}{x:\x41}{x!a:}'
f"\N{BULLET}{name}\x41\{name}"
async def g(): return f'{await x} {yield}'
f'é{name}😀{name}'
