cr = """ab"""x = 1
y = """c
d\
e"""
if x:
    f"""{x}
{y = 
}"""
