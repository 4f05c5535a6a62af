[x for x in y]
[x for x, *z in y if x if not z for w in x]
{x for x in y}
{k: v for k, v in z.items()}
(x async for x in y)
async def f(): return [await x async for x in y if await x]
[lambda: x for x in (1, 2)]
[x if x else y for o.x in z or w]
[(a := b) for b in c]
[[x for x in y] for y in z]
