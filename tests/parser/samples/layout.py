#!/usr/bin/env python3
# -*- coding: utf-8 -*-

if True:
	tab = 1
	if x:
	        eight = 2  # the same column as two tabs
	y = 3
  # a comment of another indentation
if x: a; b; \
    c
	
x = [
1,
  2,   # comment
        3
]; y = (
)
	 
def f():
        pass
        # the end of the block

# not in the block
class A: pass
x = \
1
é = ﬁ = 1  # the second in another form
名前 = 'x'
if a:
    pass
    
    if b:
        if c:
            pass
last = 'no line end'