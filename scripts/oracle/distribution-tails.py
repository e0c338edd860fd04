"""Oracle values of distributions in their far tails and for large populations, where R 4.2.2 is wrong (qf near 0 with few
degrees of freedom, qt below one degree of freedom) or rounds to 0: series and continued fractions in 60 digits.

    python3 scripts/oracle/distribution-tails.py > test/oracle/distribution-tails.json

Needs mpmath. A quantile row starts from a point: its probability is rounded to a double, and the quantile of that double
follows by a step of Newton's method, whose error is far below the digits printed.
"""
import json
import platform
import mpmath as mp

mp.mp.dps = 60
DIGITS = 60


def lentz(term, eps):
    """b0 + a1/(b1 + a2/(b2 + ...)), with term(n) = (a_n, b_n)."""
    _, value = term(0)
    c, d, step = value, mp.mpf(0), 1
    while True:
        a, b = term(step)
        d = 1 / (b + a * d)
        c = b + a / c
        value *= c * d
        if abs(c * d - 1) < eps:
            return value
        step += 1


def gamma_tails(shape, x):
    """Lower and upper tail of the gamma distribution, each to full relative accuracy."""
    a, x = mp.mpf(shape), mp.mpf(x)
    digits = mp.mp.dps
    if x < a + 1:
        mp.mp.dps = 2 * DIGITS
        part = total = mp.mpf(1)
        step = 1
        while part > total * mp.mpf(10) ** (5 - 2 * DIGITS):
            part *= x / (a + step)
            total += part
            step += 1
        lower = mp.exp(a * mp.log(x) - x - mp.loggamma(a + 1)) * total
        result = lower, 1 - lower
        mp.mp.dps = digits
        return result
    fraction = lentz(lambda n: (-n * (n - a), x + 2 * n + 1 - a), mp.mpf(10) ** (5 - DIGITS))
    upper = mp.exp(a * mp.log(x) - x - mp.loggamma(a)) / fraction
    return 1 - upper, upper


def beta_tails(a, b, x, y=None):
    """Lower and upper tail of the beta distribution; y = 1 - x where it is known better."""
    a, b, x = mp.mpf(a), mp.mpf(b), mp.mpf(x)
    y = 1 - x if y is None else y
    if x > (a + 1) / (a + b + 2):
        upper, lower = beta_tails(b, a, y, x)
        return lower, upper

    def term(n):
        if n == 0:
            return 0, mp.mpf(1)
        m = n // 2
        if n % 2:
            return -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)), mp.mpf(1)
        return m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), mp.mpf(1)

    log_factor = a * mp.log(x) + b * mp.log(y) + mp.loggamma(a + b) - mp.loggamma(a + 1) - mp.loggamma(b)
    lower = mp.exp(log_factor) / lentz(term, mp.mpf(10) ** (5 - DIGITS))
    return lower, 1 - lower


def student_tails(t, df):
    t, df = mp.mpf(t), mp.mpf(df)
    inside, outside = beta_tails(mp.mpf(1) / 2, df / 2, t * t / (df + t * t), df / (df + t * t))
    upper = outside / 2
    return (1 - upper, upper) if t > 0 else (upper, 1 - upper)


def f_tails(x, df1, df2):
    x, df1, df2 = mp.mpf(x), mp.mpf(df1), mp.mpf(df2)
    whole = df1 * x + df2
    return beta_tails(df1 / 2, df2 / 2, df1 * x / whole, df2 / whole)


def gamma_density(x, a):
    return mp.exp((a - 1) * mp.log(x) - x - mp.loggamma(a))


def beta_density(x, a, b):
    return mp.exp((a - 1) * mp.log(x) + (b - 1) * mp.log(1 - x) + mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b))


def student_density(t, df):
    log = mp.loggamma((df + 1) / 2) - mp.loggamma(df / 2) - mp.log(df * mp.pi) / 2 - (df + 1) / 2 * mp.log(1 + t * t / df)
    return mp.exp(log)


def f_density(x, df1, df2):
    whole = df1 * x + df2
    return beta_density(df1 * x / whole, df1 / 2, df2 / 2) * df1 * df2 / whole**2


tables = {}
SMALLEST = mp.mpf(10) ** -305


def text(value):
    return value if isinstance(value, (int, float)) else float(mp.nstr(value, 25))


def tails_table(name, columns, rows, tails):
    out = []
    for row in rows:
        lower, upper = tails(*row)
        if lower > SMALLEST and upper > SMALLEST:
            out.append([*row, text(lower), text(upper)])
    tables[name] = {"columns": [*columns, "lower", "upper"], "rows": out}


def quantile_table(name, columns, rows, tails, density):
    """Rows of p, the parameters, which tail (0 lower, 1 upper), and the quantile."""
    out = []
    for x, *parameters in rows:
        both = tails(x, *parameters)
        upper = 1 if both[1] < both[0] else 0
        if both[upper] < SMALLEST:
            continue
        p = float(both[upper])
        shift = (mp.mpf(p) - both[upper]) / density(mp.mpf(x), *map(mp.mpf, parameters))
        out.append([p, *parameters, upper, text(mp.mpf(x) + (-shift if upper else shift))])
    tables[name] = {"columns": ["p", *columns, "isUpper", "value"], "rows": out}


shapes = [0.001, 0.05, 0.5, 1, 3.7, 9.99, 60, 251, 12345.5, 1e6]
gammas = [
    (x, a)
    for a in shapes
    for x in [a * f for f in (1e-9, 0.01, 0.5, 0.99, 1.01, 2, 10)] + [a + z * a**0.5 for z in (-30, -5, 5, 30)] + [650]
    if 0 < x and (a < 1e5 or abs(x - a) < 40 * a**0.5)
]
tails_table("gamma", ["x", "shape"], gammas, lambda x, a: gamma_tails(a, x))
quantile_table("gammaQuantile", ["shape"], gammas, lambda x, a: gamma_tails(a, x), gamma_density)

pairs = [(0.001, 1), (0.01, 0.01), (0.5, 1e9), (2, 300), (10, 0.5), (49, 1e6), (260, 260), (1e3, 12345.5), (1e6, 1e6)]
betas = []
for a, b in pairs:
    mean, deviation = a / (a + b), (a * b / (a + b) ** 2 / (a + b + 1)) ** 0.5
    for x in [mean * f for f in (1e-6, 0.5, 0.99, 1.01, 1.5)] + [mean + z * deviation for z in (-30, -5, 5, 30)]:
        if 0 < x < 1 and (min(a, b) < 1e5 or abs(x - mean) < 40 * deviation):
            betas.append((x, a, b))
tails_table("beta", ["x", "a", "b"], betas, lambda x, a, b: beta_tails(a, b, x))
quantile_table("betaQuantile", ["a", "b"], betas, lambda x, a, b: beta_tails(a, b, x), beta_density)

students = [(t, df) for df in (0.5, 1, 2, 5, 30, 1e4, 1e6) for t in (1e-8, 0.3, 1, 8, 37, 1e4, 1e30)]
tails_table("student", ["t", "df"], students, student_tails)
quantile_table("studentQuantile", ["df"], students, student_tails, student_density)

ratios = [(x, d, e) for d, e in ((1, 1), (1, 3), (1, 500), (3, 2), (40, 7), (1e5, 1e5)) for x in (1e-12, 1e-3, 0.9, 1.1, 50)]
tails_table("f", ["x", "df1", "df2"], ratios, f_tails)
quantile_table("fQuantile", ["df1", "df2"], ratios, f_tails, f_density)

counts = [(round(m + z * m**0.5), m) for m in (1e-3, 2.5, 30, 1e4, 1e7) for z in (-30, -8, -1, 1, 8, 30) if m + z * m**0.5 > 0]
tails_table("poisson", ["count", "mean"], counts, lambda k, m: gamma_tails(k + 1, m)[::-1])
trials = [
    (round(n * p + z * (n * p * (1 - p)) ** 0.5), n, p)
    for n, p in ((50, 0.1), (10**4, 0.3), (10**6, 0.5), (10**9, 3e-6))
    for z in (-30, -8, -1, 1, 8, 30)
    if 0 <= n * p + z * (n * p * (1 - p)) ** 0.5 < n
]
tails_table("binomial", ["count", "trials", "p"], trials, lambda k, n, p: beta_tails(k + 1, n - k, p)[::-1])

points = [1e-10, 0.3, 0.5, 0.9999999, 1 + 1e-9, 1.5, 1.999999, 2.0000001, 3, 9.5, 171.3, 1e6, 1e300]
tables["logGamma"] = {"columns": ["x", "value"], "rows": [[x, text(mp.loggamma(mp.mpf(x)))] for x in points]}

lines = [
    f'"{name}":{{"columns":{json.dumps(table["columns"])},"rows":[\n'
    + ",\n".join(json.dumps(row, separators=(",", ":")) for row in table["rows"])
    + "\n]}"
    for name, table in tables.items()
]
source = f"mpmath {mp.__version__}, {DIGITS} digits, Python {platform.python_version()}"
print(f'{{"generator":"scripts/oracle/distribution-tails.py","source":"{source}","tables":{{\n' + ",\n".join(lines) + "\n}}")
