"""Writes highPrecision.jsonl: the buying models at parameters and histories over their whole range, to 60 digits.

    python3 -m pip install mpmath && python3 test/statistics/highPrecision.py

The formulas are those of the papers named in src/statistics, integrals where a closed form has a removable singularity.
"""

import json
import math
import pathlib
import random

from mpmath import beta, exp, hyp2f1, inf, log, loggamma, mp, mpf, nstr, quad

mp.dps = 60
random.seed(20260101)
CUSTOMERS = 40


def log_beta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


def nbd(p, x, last, age, periods):
    r, alpha = mpf(p["r"]), mpf(p["alpha"])
    likelihood = loggamma(r + x) - loggamma(r) + r * log(alpha) - (r + x) * log(alpha + age)
    return likelihood, mpf(1), [(r + x) / (alpha + age) * t for t in periods]


def pareto_nbd(p, x, last, age, periods):
    r, alpha, s, b = (mpf(p[name]) for name in ("r", "alpha", "s", "beta"))
    stays = -(r + x) * log(alpha + age) - s * log(b + age)
    top = -(r + x) * log(alpha + last) - (s + 1) * log(b + last)
    # Left at any time since the last purchase, in pieces that grow with the distance from it.
    pieces = [last]
    step = 1 / ((r + x) / (alpha + last) + (s + 1) / (b + last))
    while pieces[-1] + step < age:
        pieces.append(pieces[-1] + step)
        step *= mpf("1.5")
    left = s * quad(
        lambda u: exp(-(r + x) * log(alpha + u) - (s + 1) * log(b + u) - top), [*pieces, age]
    )
    left = top + log(left) if left > 0 else -inf
    most = max(stays, left)
    total = most + log(exp(stays - most) + exp(left - most))
    alive = exp(stays - total)

    def time_alive(t):
        if s == 1:
            return (b + age) * log((b + age + t) / (b + age))
        return (b + age) / (s - 1) * (1 - exp((s - 1) * log((b + age) / (b + age + t))))

    likelihood = loggamma(r + x) - loggamma(r) + r * log(alpha) + s * log(b) + total
    return likelihood, alive, [alive * (r + x) / (alpha + age) * time_alive(t) for t in periods]


def beta_geometric(leaves_after_first):
    def model(p, x, last, age, periods):
        r, alpha, a, b = (mpf(p[name]) for name in ("r", "alpha", "a", "b"))
        chances = x + leaves_after_first
        odds = mpf(0)
        if chances > 0:
            odds = a / (b + chances - 1) * exp((r + x) * log((alpha + age) / (alpha + last)))
        likelihood = loggamma(r + x) - loggamma(r) + r * log(alpha) + log_beta(a, b + chances)
        likelihood += -log_beta(a, b) - (r + x) * log(alpha + age) + log(1 + odds)
        # The singularity at a = 1 is removable: beside it, by more digits.
        mp.dps = 120
        beside = a + mpf(10) ** -40 if a == 1 else a
        expected = [
            (beside + b + chances - 1)
            / (beside - 1)
            * (
                1
                - exp((r + x) * log((alpha + age) / (alpha + age + t)))
                * hyp2f1(r + x, b + chances, beside + b + chances - 1, t / (alpha + age + t))
            )
            / (1 + odds)
            for t in periods
        ]
        mp.dps = 60
        return likelihood, 1 / (1 + odds), expected

    return model


def bg_bb(p, x, last, n, periods):
    a, b, c, d = (mpf(p[name]) for name in ("alpha", "beta", "gamma", "delta"))

    def way(buys, misses, leaves, stays):
        return beta(a + buys, b + misses) * beta(c + leaves, d + stays) / beta(a, b) / beta(c, d)

    total = way(x, n - x, 0, n)
    total += sum(way(x, last - x + i, 1, last + i) for i in range(n - last))
    following = [
        sum(way(x + 1, n - x, 0, n + k) for k in range(1, t + 1)) / total for t in periods
    ]
    return log(total), way(x, n - x, 0, n + 1) / total, following


def between(low, high, digits=4):
    return float(f"%.{digits}g" % 10 ** random.uniform(math.log10(low), math.log10(high)))


def near_one():
    """A shape at its singularity, beside it, or anywhere."""
    beside = 1 + random.choice([-1, 1]) * between(1e-9, 1e-3)
    return random.choice([1.0, beside, between(0.01, 100)])


def history():
    age = between(1e-6, 1e6)
    if random.random() < 0.2:
        return 0, 0.0, age
    x = random.randint(1, 20) if random.random() < 0.5 else int(between(1, 1e4))
    share = random.choice([random.random(), 1 - between(1e-6, 0.1), between(1e-4, 1)])
    return x, min(float(f"{share * age:.6g}"), age), age


def occasions():
    n = int(between(1, 300))
    last = random.randint(0, n)
    return (random.randint(1, last) if last > 0 else 0), last, n


def scale(age):
    return float(f"{between(1e-3, 1e3) * random.choice([1, age]):.6g}")


def buying(*shapes):
    def parameters(age):
        named = {"r": between(0.01, 100), "alpha": scale(age)}
        return named | {name: value(age) for name, value in shapes}

    return parameters


anything, singular = (lambda age: between(0.01, 100)), (lambda age: near_one())
models = {
    "NBD": (nbd, buying()),
    "Pareto/NBD": (pareto_nbd, buying(("s", singular), ("beta", scale))),
    "BG/NBD": (beta_geometric(0), buying(("a", singular), ("b", anything))),
    "MBG/NBD": (beta_geometric(1), buying(("a", singular), ("b", anything))),
    "BG/BB": (
        bg_bb,
        lambda n: {
            "alpha": between(0.01, 100),
            "beta": between(0.01, 100),
            "gamma": near_one(),
            "delta": between(0.01, 100),
        },
    ),
}

with open(pathlib.Path(__file__).with_name("highPrecision.jsonl"), "w", newline="\n") as file:
    for name, (model, parameters) in models.items():
        for _ in range(CUSTOMERS):
            x, last, age = occasions() if name == "BG/BB" else history()
            periods = [1, 10, 100]
            if name != "BG/BB":
                periods = [float(f"{age * share:.4g}") for share in (0.01, 1, 30)]
            values = parameters(age)
            exactly = age if name == "BG/BB" else mpf(age)
            likelihood, alive, expected = model(
                values, x, last if name == "BG/BB" else mpf(last), exactly, periods
            )
            row = {
                "model": name,
                "parameters": values,
                "history": [x, last, age],
                "logLikelihood": float(nstr(likelihood, 17)),
                "alive": float(nstr(alive, 17)),
                "periods": periods,
                "expected": [float(nstr(value, 17)) for value in expected],
            }
            file.write(json.dumps(row, separators=(",", ":")) + "\n")
