"""Oracle values of least squares where doubles and R lose digits: responses far from 0, columns that nearly depend on each other,
weights, scales far apart. The doubles of a case are taken as they are and everything is computed in fractions.

    python3 scripts/oracle/least-squares-exact.py > test/oracle/least-squares-exact.json

Needs nothing but Python. `null` is what cannot be told: no column is free of the others, or no degree of freedom is left.
"""
import json
import math
import platform
import random
from fractions import Fraction


def solve(matrix, right):
    """Gauss–Jordan in fractions; None where the matrix is singular."""
    size = len(matrix)
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    for at in range(size):
        pivot = next((row for row in range(at, size) if rows[row][at] != 0), None)
        if pivot is None:
            return None
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for row in range(size):
            if row != at and rows[row][at] != 0:
                factor = rows[row][at] / rows[at][at]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[at])]
    return [rows[at][size] / rows[at][at] for at in range(size)]


def root(value):
    """The square root as a double, of fractions beyond the doubles too."""
    if value == 0:
        return 0.0
    power = (value.numerator.bit_length() - value.denominator.bit_length()) // 2
    return math.ldexp(math.sqrt(float(value / Fraction(4) ** power)), power)


def fit(case):
    weights = [Fraction(w) for w in case.get("weights") or [1] * len(case["y"])]
    y = [Fraction(value) for value in case["y"]]
    lead = [Fraction(1)] if case.get("intercept", True) else []
    X = [lead + [Fraction(value) for value in row] for row in case["X"]]
    size = len(X[0])
    products = [[sum(w * row[a] * row[b] for w, row in zip(weights, X)) for b in range(size)] for a in range(size)]
    b = solve(products, [sum(w * row[a] * value for w, row, value in zip(weights, X, y)) for a in range(size)])
    if b is None:
        return None
    squares = sum(w * (value - sum(c * x for c, x in zip(b, row))) ** 2 for w, row, value in zip(weights, X, y))
    mean = sum(w * value for w, value in zip(weights, y)) / sum(weights) if lead else 0
    total = sum(w * (value - mean) ** 2 for w, value in zip(weights, y))
    freedom = sum(w != 0 for w in weights) - size
    unit = lambda at: [Fraction(int(other == at)) for other in range(size)]
    errors = [root(squares / freedom * solve(products, unit(at))[at]) for at in range(size)] if freedom > 0 else None
    return {
        "coefficients": [float(value) for value in b],
        "standardErrors": errors,
        "residualSumOfSquares": float(squares),
        "rSquared": float(1 - squares / total),
    }


years = [2019, 2020, 2021, 2022, 2023]
shares = [0.1, 0.13, 0.27, 0.31, 0.52]
cases = [
    {"name": f"shares on a level of {level:g}", "X": [[year] for year in years], "y": [level + s for s in shares]}
    for level in (0, 1e6, 1e10, 1e12, 1e14)
]
cases += [
    {"name": "one place beside 9e15", "X": [[0], [1], [2], [3]], "y": [9e15, 9e15 + 1, 9e15 + 2, 9e15 + 4]},
    {"name": "a column at 1e8", "X": [[1e8 + i] for i in range(5)], "y": [1, 3, 2, 5, 4]},
    {
        "name": "powers of years without intercept",
        "intercept": False,
        "X": [[t, t**2, 4.9e134 * float(t**3), float(t**4)] for t in range(2000, 2008)],
        "y": [float(3 + t + t**2 + t**3 + t**4) for t in range(2000, 2008)],
    },
    {
        "name": "powers of years",
        "X": [[t, t**2, t**3] for t in range(2015, 2025)],
        "y": [11.2, 11.9, 12.1, 13.4, 13.3, 14.8, 14.9, 16.0, 15.7, 17.1],
    },
    {"name": "weights over 20 powers of ten", "X": [[i] for i in range(6)], "y": [1, 2, 4, 3, 6, 5], "weights": [1e-10, 1, 1e5, 1e10, 1, 0]},
]
draw = random.Random(20211)
for number in range(60):
    columns = draw.choice([1, 1, 2, 3])
    length = columns + draw.randint(3, 12)
    offset, level = draw.choice([0, 1e3, 1e6]), draw.choice([0, 1e4, 1e10, 1e14])
    scale = 10.0 ** draw.randint(-20, 20)
    X = [[offset * scale + draw.random() * 10 * scale for _ in range(columns)] for _ in range(length)]
    case = {"name": f"drawn {number}", "X": X, "y": [level + draw.random() * 5 for _ in X]}
    if draw.random() < 0.4:
        case["weights"] = [0 if draw.random() < 0.1 else draw.random() * 10 for _ in X]
    if draw.random() < 0.3:
        case["intercept"] = False
    if case.get("weights") and sum(w != 0 for w in case["weights"]) < columns + 2:
        continue
    cases.append(case)
rows = [{**case, "exact": fit(case)} for case in cases]
print(json.dumps({"made": f"Python {platform.python_version()}, fractions", "rows": rows}, indent=1))
