"""Reads paths, one a line, and writes for each a line of JSON: the tree that CPython gives, in the shape of ours, or why not."""
import ast
import json
import re
import sys
import threading
import tokenize
import warnings

OPERATORS = {
    'Add': '+', 'Sub': '-', 'Mult': '*', 'MatMult': '@', 'Div': '/', 'FloorDiv': '//', 'Mod': '%', 'Pow': '**', 'LShift': '<<',
    'RShift': '>>', 'BitOr': '|', 'BitXor': '^', 'BitAnd': '&', 'And': 'and', 'Or': 'or', 'Not': 'not', 'Invert': '~', 'UAdd': '+',
    'USub': '-', 'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not', 'In': 'in',
    'NotIn': 'not in',
}
CONTEXTS = ('Load', 'Store', 'Del')
LEFT_OUT = ('type_comment', 'type_ignores', 'kind')
KNOWS_PLACES_IN_STRINGS = sys.version_info >= (3, 12)
LARGEST_EXACT = 2**53 - 1


class Places:
    """From lines and columns in bytes to offsets in UTF-16 units."""

    def __init__(self, text):
        self.lines = []
        self.starts = []
        at = 0
        for line in self.split(text):
            self.lines.append(line.encode('utf8', 'surrogatepass'))
            self.starts.append(at)
            at += units(line)

    @staticmethod
    def split(text):
        return re.split(r'(?<=\n)|(?<=\r)(?!\n)', text)

    def offset(self, line, column):
        before = self.lines[line - 1][:column]
        return self.starts[line - 1] + (column if before.isascii() else units(before.decode('utf8', 'surrogatepass')))


def units(text):
    return len(text) if text.isascii() else len(text.encode('utf-16-le', 'surrogatepass')) // 2


def constant(value):
    if isinstance(value, bool):
        return 'bool', value
    if value is None:
        return 'None', None
    if value is ...:
        return '...', None
    if isinstance(value, str):
        return 'str', value
    if isinstance(value, bytes):
        return 'bytes', value.decode('latin-1')
    if isinstance(value, int):
        return 'int', value if value <= LARGEST_EXACT else '%dn' % value
    if isinstance(value, complex):
        return 'complex', number(value.imag)
    return 'float', number(value)


def number(value):
    return 'Infinity' if value == float('inf') else int(value) if value == int(value) and value <= LARGEST_EXACT else value


class Dumper:
    def __init__(self, text):
        self.places = Places(text)
        self.text = text

    def dump(self, node, placed=True):
        if node is None or isinstance(node, (str, int)):
            return node
        if isinstance(node, list):
            return [self.dump(each, placed) for each in node]
        name = type(node).__name__
        if name in OPERATORS:
            return OPERATORS[name]
        if name in CONTEXTS:
            return name
        tree = {'type': name}
        if placed and hasattr(node, 'lineno'):
            tree['start'] = self.places.offset(node.lineno, node.col_offset)
            tree['end'] = self.places.offset(node.end_lineno, node.end_col_offset)
        if name == 'Constant':
            tree['literal'], tree['value'] = constant(node.value)
            # We have no table of names: the value is not compared.
            if isinstance(node.value, str) and self.names_character(node):
                tree['value'] = None
            return tree
        inside = placed and (KNOWS_PLACES_IN_STRINGS or name != 'JoinedStr')
        for field, value in ast.iter_fields(node):
            if field not in LEFT_OUT:
                tree['exc' if name == 'ExceptHandler' and field == 'type' else field] = self.dump(value, inside)
        return tree

    def names_character(self, node):
        first, last = node.lineno - 1, node.end_lineno - 1
        lines = self.places.lines[first:last + 1]
        return any(b'\\N{' in line for line in lines)


def answer(data):
    try:
        text = data.decode('utf8')
        encoding, _ = tokenize.detect_encoding(iter(data.splitlines(True)).__next__)
        if encoding not in ('utf-8', 'utf-8-sig'):
            return {'skipped': 'not in UTF-8'}
    except (UnicodeDecodeError, SyntaxError):
        return {'skipped': 'not in UTF-8'}
    text = text.removeprefix('\ufeff')
    try:
        tree = ast.parse(data)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return {'error': str(error)}
    return {'tree': Dumper(text).dump(tree)}


def main():
    warnings.simplefilter('ignore')
    for line in sys.stdin:
        with open(line.rstrip('\n'), 'rb') as file:
            print(json.dumps(answer(file.read())), flush=True)


if __name__ == '__main__':
    # Deep trees need a deep stack.
    sys.setrecursionlimit(100_000)
    threading.stack_size(512 * 1024 * 1024)
    thread = threading.Thread(target=main)
    thread.start()
    thread.join()
