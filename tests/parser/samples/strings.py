"""Prefixes, escapes, and strings side by side: é, 😀."""
'plain' "double" 'side by side'
'\n\t\\\'\"\a\b\f\v\r\x41\101\0\u00e9\U0001F600\q\
joined'
r'\n' R"\'" u'é' U"x"
b'bytes\x00\xff\101\u0041' B'\n' br'\n' Rb'\\' bR"x"
'''triple
"with" 'quotes' \'''
and lines'''
x = ('in '   # a comment between
     'parentheses')
y = "😀" + name_after
'\ud83d\ude00' '\777'
