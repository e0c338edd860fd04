# Oracle values of distributions, intervals and tests from R, in base R alone.
#   Rscript scripts/oracle/statistics-intervals.R > test/oracle/statistics-intervals.json
# Each table lists its columns; the last one or two are R's answer, the ones before are the arguments.

number <- function(x) ifelse(is.infinite(x), ifelse(x > 0, '"Infinity"', '"-Infinity"'), sprintf("%.17g", x))
tables <- list()
table_of <- function(name, columns, rows) {
  rows <- rows[apply(rows, 1, function(row) !any(is.nan(row))), , drop = FALSE]
  lines <- apply(rows, 1, function(row) paste0("[", paste(number(row), collapse = ","), "]"))
  tables[[length(tables) + 1]] <<- sprintf(
    '"%s":{"columns":[%s],"rows":[\n%s\n]}',
    name, paste0('"', columns, '"', collapse = ","), paste(lines, collapse = ",\n"))
}
grid <- function(...) as.matrix(expand.grid(...))
each <- function(rows, answer) t(apply(rows, 1, function(row) c(row, do.call(answer, as.list(unname(row))))))

levels7 <- c(.5, .8, .9, .95, .99, .999, .9999)
levels4 <- c(.5, .9, .95, .999)

# --- distributions: lower tail, upper tail, quantile of the lower tail, quantile of the upper tail
both <- function(p) function(x, ...) c(p(x, ..., lower.tail = TRUE), p(x, ..., lower.tail = FALSE))
normal <- cbind(c(-38, -20, -8.3, -5.7, -3, -1, -.6, -1e-9, 0, .1, .7, 1.96, 5.6, 10, 30, 37.5))
table_of("normal", c("x", "lower", "upper"), each(normal, both(pnorm)))
# R forms 1 − p for an upper tail, which rounds near one half: 2^-20 does not.
tails <- c(1e-300, 1e-100, 1e-20, 1e-5, .025, .3, .5, .9, .999,
  1e-250, 1e-200, 1e-150, 1e-50, 1e-15, 1e-8, .001, .0249, .074, .0751, .1, .2, .4, .49, .5 - 2^-20, .51, .6, .75, .924, .926, .99)
table_of("normalQuantile", c("p", "lower", "upper"),
  each(cbind(tails), function(p) c(qnorm(p), qnorm(p, lower.tail = FALSE))))
table_of("student", c("t", "df", "lower", "upper"),
  each(grid(c(-40, -3, -.1, 1, 2.5, 12.7), c(.5, 1, 2, 3, 10, 30, 1000, 1e6)), both(pt)))
table_of("studentQuantile", c("p", "df", "value"),
  each(grid(c(1e-12, .025, .4, .6, .95, .9995), c(1, 2, 3, 5, 10, 30, 100, 1e4, 1e6)), qt))
chi <- grid(c(.02, .5, 1, 2, 5), c(.1, .5, 1, 2, 3, 10, 50, 400, 1e4))
chi[, 1] <- chi[, 1] * chi[, 2]
table_of("chiSquare", c("x", "df", "lower", "upper"), each(chi, both(pchisq)))
table_of("chiSquareQuantile", c("p", "df", "value"),
  each(grid(c(1e-10, .025, .5, .975, .9999), c(.1, .5, 1, 2, 3, 10, 50, 400, 1e5)), qchisq))
table_of("gammaQuantile", c("p", "shape", "rate", "value"),
  each(grid(c(1e-10, .025, .5, .975), c(.01, .5, 1, 3.7, 100, 1e6), c(1, 14000)), qgamma))
table_of("f", c("x", "df1", "df2", "lower", "upper"),
  each(grid(c(.01, .5, 1, 2, 30), c(1, 2, 5, 40), c(1, 3, 10, 500)), both(pf)))
# R 4.2.2 finds qf(0.001, 1, 500) to seven digits only; the lower tail is in distribution-tails.json.
table_of("fQuantile", c("p", "df1", "df2", "value"),
  each(grid(c(.05, .5, .95, .999), c(1, 2, 5, 40), c(1, 3, 10, 500)), qf))
shapes <- rbind(c(.01, .01), c(.5, .5), c(1, 30), c(30, 1), c(2, 3), c(82, 182), c(100, 1e5), c(5e5, 5e5), c(3.5, 1e9))
beta <- do.call(rbind, lapply(c(.01, .6, .95, 1.02, 1.3), function(f)
  cbind(pmin(.999, f * shapes[, 1] / rowSums(shapes)), shapes)))
table_of("beta", c("x", "a", "b", "lower", "upper"), each(beta, both(pbeta)))
table_of("betaQuantile", c("p", "a", "b", "value"),
  each(do.call(rbind, lapply(c(1e-10, .025, .5, .975), function(p) cbind(p, shapes))), qbeta))
counts <- do.call(rbind, lapply(c(0, .5, 3, 20, 400, 1e6, 1e9), function(mean)
  cbind(unique(pmax(0, round(mean + c(-6, -2, 0, 2, 6) * sqrt(mean)))), mean)))
table_of("poisson", c("count", "mean", "lower", "upper"), each(counts, both(ppois)))
table_of("poissonQuantile", c("p", "mean", "value"),
  each(grid(c(1e-8, .025, .5, .975), c(0, .5, 3, 20, 400, 1e6)), qpois))
trials <- do.call(rbind, lapply(list(c(1, .5), c(5, 0), c(5, 1), c(20, .01), c(1000, .3), c(1e6, 1e-5), c(1e9, .5)), function(n)
  cbind(unique(pmin(n[1], pmax(0, round(n[1] * n[2] + c(-5, -1, 0, 1, 5) * sqrt(n[1] * n[2] * (1 - n[2])))))), n[1], n[2])))
table_of("binomial", c("count", "trials", "p", "lower", "upper"), each(trials, both(pbinom)))
table_of("binomialQuantile", c("p", "trials", "chance", "value"),
  each(do.call(rbind, lapply(list(c(1, .5), c(5, 0), c(20, .01), c(1000, .3), c(1e6, 1e-5)), function(n)
    cbind(c(1e-8, .025, .5, .975), n[1], n[2]))), qbinom))

# --- intervals of counts
root <- function(f, low, high) uniroot(f, c(low, high), tol = 1e-300, maxiter = 5000)$root
poisson_limits <- grid(c(0, 1, 2, 5, 10, 47, 1000, 123456, 1e9), levels7)
table_of("poissonExact", c("count", "level", "lower", "upper"),
  each(poisson_limits, function(x, level) poisson.test(x, conf.level = level)$conf.int))
poisson_mid_p <- function(x, level) {
  a <- (1 - level) / 2
  spread <- 60 * sqrt(x + 10)
  above <- function(mean) ppois(x, mean, lower.tail = FALSE) + dpois(x, mean) / 2
  below <- function(mean) ppois(x, mean) - dpois(x, mean) / 2
  c(if (x == 0) 0 else root(function(mean) above(mean) - a, max(1e-9, x - spread), x),
    root(function(mean) below(mean) - a, x, x + spread))
}
table_of("poissonMidP", c("count", "level", "lower", "upper"), each(grid(c(0, 1, 2, 5, 10, 47, 1000), levels7), poisson_mid_p))
table_of("poissonByar", c("count", "level", "lower", "upper"), each(grid(c(10, 47, 1000, 1e9), levels7), function(x, level) {
  z <- qnorm((1 + level) / 2)
  c(x * (1 - 1 / (9 * x) - z / (3 * sqrt(x)))^3, (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * sqrt(x + 1)))^3)
}))

# --- intervals of proportions
shares <- rbind(c(0, 1), c(1, 1), c(0, 30), c(30, 30), c(1, 3), c(7, 20), c(50, 100), c(999, 1000), c(3, 1e5), c(5e8, 1e9), c(2, 1e9))
levelled <- function(rows, levels) do.call(rbind, lapply(levels, function(level) cbind(rows, level)))
table_of("clopperPearson", c("count", "total", "level", "lower", "upper"),
  each(levelled(shares, levels7), function(x, n, level) c(
    if (x == 0) 0 else qbeta((1 - level) / 2, x, n - x + 1),
    if (x == n) 1 else qbeta((1 - level) / 2, x + 1, n - x, lower.tail = FALSE))))
wilson <- function(x, n, level) {
  z <- qnorm((1 - level) / 2, lower.tail = FALSE)
  half <- z * sqrt(x * (n - x) / n + z^2 / 4)
  c(if (x == 0) 0 else (x + z^2 / 2 - half) / (n + z^2), if (x == n) 1 else (x + z^2 / 2 + half) / (n + z^2))
}
table_of("wilson", c("count", "total", "level", "lower", "upper"), each(levelled(shares[1:9, ], levels7), wilson))
table_of("agrestiCoull", c("count", "total", "level", "lower", "upper"),
  each(levelled(shares[1:9, ], levels4), function(x, n, level) {
    z <- qnorm((1 - level) / 2, lower.tail = FALSE)
    size <- n + z^2
    p <- (x + z^2 / 2) / size
    c(max(0, p - z * sqrt(p * (1 - p) / size)), min(1, p + z * sqrt(p * (1 - p) / size)))
  }))
table_of("jeffreys", c("count", "total", "level", "lower", "upper"),
  each(levelled(shares, levels4), function(x, n, level) c(
    if (x == 0) 0 else qbeta((1 - level) / 2, x + .5, n - x + .5),
    if (x == n) 1 else qbeta((1 - level) / 2, x + .5, n - x + .5, lower.tail = FALSE))))
binomial_mid_p <- function(x, n, level) {
  a <- (1 - level) / 2
  above <- function(p) pbinom(x, n, p, lower.tail = FALSE) + dbinom(x, n, p) / 2
  below <- function(p) pbinom(x - 1, n, p) + dbinom(x, n, p) / 2
  c(if (x == 0) 0 else root(function(p) above(p) - a, 0, x / n + 1e-12 * (x < n)),
    if (x == n) 1 else root(function(p) below(p) - a, max(0, x / n - 1e-12), 1))
}
table_of("binomialMidP", c("count", "total", "level", "lower", "upper"), each(levelled(shares[1:8, ], levels4), binomial_mid_p))

# --- two groups
pairs <- rbind(c(56, 70, 48, 80), c(9, 10, 3, 10), c(6, 7, 2, 7), c(5, 56, 0, 29), c(0, 10, 0, 20), c(0, 10, 0, 10),
  c(10, 10, 0, 20), c(10, 10, 0, 10), c(1, 1, 0, 1), c(1, 1, 1, 1), c(7, 1000, 1, 10), c(45678, 1e5, 45432, 99870))
table_of("newcombe", c("count1", "total1", "count2", "total2", "level", "lower", "upper"),
  each(levelled(pairs, levels4), function(x, n, y, m, level) {
    own <- wilson(x, n, level); other <- wilson(y, m, level); p <- x / n; q <- y / m
    c(p - q - sqrt((p - own[1])^2 + (other[2] - q)^2), p - q + sqrt((own[2] - p)^2 + (q - other[1])^2))
  }))
# The likeliest proportions with a given difference or ratio, by direct maximisation of the likelihood's derivative.
term <- function(count, p) if (count == 0) 0 else count / p
likeliest <- function(score, low, high) {
  eps <- 1e-14 * (high - low)
  if (score(low + eps) <= 0) low else if (score(high - eps) >= 0) high else root(score, low + eps, high - eps)
}
score_lower <- function(x, n, y, m, level) {
  z <- qnorm((1 - level) / 2, lower.tail = FALSE)
  d <- x / n - y / m
  if (d == -1) return(-1)
  f <- function(delta) {
    q <- likeliest(function(p) term(x, p + delta) - term(n - x, 1 - p - delta) + term(y, p) - term(m - y, 1 - p),
      max(0, -delta), min(1, 1 - delta))
    p <- q + delta
    d - delta - z * sqrt(max(0, p * (1 - p) / n + q * (1 - q) / m) * (n + m) / (n + m - 1))
  }
  root(f, -1 + 1e-13, d - 1e-13)
}
table_of("miettinenNurminen", c("count1", "total1", "count2", "total2", "level", "lower", "upper"),
  each(levelled(pairs[c(1:4, 7, 9, 11), ], levels4), function(x, n, y, m, level)
    c(score_lower(x, n, y, m, level), -score_lower(y, m, x, n, level))))
koopman_lower <- function(x, n, y, m, level) {
  if (x == 0) return(0)
  z <- qnorm((1 - level) / 2, lower.tail = FALSE)
  f <- function(u) {
    r <- exp(u)
    q <- likeliest(function(p) (x + y) / p - term(n - x, 1 / r - p) - term(m - y, 1 - p), 0, min(1, 1 / r))
    x / n - r * y / m - z * sqrt(max(0, r * q * (1 - r * q) / n + r^2 * q * (1 - q) / m))
  }
  exp(root(f, -25, if (y == 0) 25 else log(x / n / (y / m)) - 1e-13))
}
table_of("koopman", c("count1", "total1", "count2", "total2", "level", "lower", "upper"),
  each(levelled(pairs[c(1:4, 9, 11, 12), ], levels4), function(x, n, y, m, level)
    c(koopman_lower(x, n, y, m, level), 1 / koopman_lower(y, m, x, n, level))))
table_of("katz", c("count1", "total1", "count2", "total2", "level", "lower", "upper"),
  each(levelled(rbind(pairs[c(1:3, 11, 12), ], c(1, 1e9, 3, 1e9), c(10, 10, 9, 10), c(4.5e8, 1e9, 4.4e8, 1e9)), levels4), function(x, n, y, m, level) {
    factor <- exp(qnorm((1 + level) / 2) * sqrt(1 / x - 1 / n + 1 / y - 1 / m))
    c((x / n) / (y / m) / factor, (x / n) / (y / m) * factor)
  }))
rates <- rbind(c(10, 1000, 5, 1000), c(5, 100, 0, 100), c(0, 100, 5, 100), c(1, 1, 1, 1), c(11, 14.5, 6, 19.2), c(1e4, 1e6, 10100, 1e6), c(2, 17877, 15, 54308))
table_of("rateRatioExact", c("count1", "exposure1", "count2", "exposure2", "level", "lower", "upper"),
  each(levelled(rates, levels4), function(x, t, y, u, level) poisson.test(c(x, y), c(t, u), conf.level = level)$conf.int))
table_of("rateRatioMidP", c("count1", "exposure1", "count2", "exposure2", "level", "lower", "upper"),
  each(levelled(rates, levels4), function(x, t, y, u, level) {
    limits <- binomial_mid_p(x, x + y, level)
    limits / (1 - limits) * u / t
  }))
table_of("standardisedRatio", c("observed", "expected", "level", "lower", "upper"),
  each(levelled(rbind(c(0, 5.2), c(1, 1.1), c(10, 8.3), c(1234, 1100.5), c(2, 9.75), c(47, 47), c(1e6, 998500.25), c(3, 1e-3)), levels4), function(x, e, level)
    poisson.test(x, T = e, conf.level = level)$conf.int))

# --- order statistics of n values 1, 2, … n: the ranks are the limits
table_of("median", c("size", "level", "lower", "upper", "coverage"),
  each(grid(c(6, 7, 10, 25, 100, 1001), c(.5, .9, .95)), function(n, level) {
    k <- max(which(2 * pbinom(seq_len(n) - 1, n, .5) <= (1 - level) * (1 + 1e-12)))
    c(k, n + 1 - k, 1 - 2 * pbinom(k - 1, n, .5))
  }))

# --- tests of two by two
crosses <- rbind(c(10, 30, 20, 40), c(3, 12, 17, 9), c(5, 5, 5, 5), c(3, 1, 1, 3), c(0, 10, 8, 3), c(100, 200, 300, 350), c(1, 999, 10, 990), c(2510, 2490, 2400, 2600),
  c(1, 0, 0, 1), c(1, 1, 1, 1), c(0, 5, 5, 0), c(2, 3, 3, 2), c(7, 0, 3, 4), c(0, 1, 50, 49), c(12, 5, 29, 2), c(1, 24, 5, 47), c(8, 2, 1, 5), c(4, 4, 4, 5),
  c(30, 70, 30, 70), c(60, 40, 40, 60), c(15, 85, 1, 99), c(2, 98, 9, 91), c(120, 880, 90, 910), c(1500, 500, 1400, 600), c(33, 1967, 12, 988), c(5, 9995, 0, 10000))
crossed <- function(f, rows = crosses) each(rows, function(a, b, c, d) f(matrix(c(a, b, c, d), 2, byrow = TRUE)))
quietly <- suppressWarnings
# Whole countries, which an enumeration of tables cannot do.
large <- rbind(crosses, c(45678, 54322, 45432, 54438), c(1e6, 2e6, 1.001e6, 2e6), c(4.5e8, 5.5e8, 4.4999e8, 5.5001e8), c(1, 999999999, 9, 999999991))
table_of("chiSquareTest", c("a", "b", "c", "d", "statistic", "p"),
  crossed(function(m) { t <- quietly(chisq.test(m, correct = FALSE)); c(t$statistic, t$p.value) }, large))
table_of("chiSquareTestCorrected", c("a", "b", "c", "d", "statistic", "p"),
  crossed(function(m) { t <- quietly(chisq.test(m)); c(t$statistic, t$p.value) }, large))
table_of("fisherExact", c("a", "b", "c", "d", "two", "less", "greater"), crossed(function(m) c(
  fisher.test(m)$p.value, fisher.test(m, alternative = "less")$p.value, fisher.test(m, alternative = "greater")$p.value)))
table_of("chiSquareTest3x4", c(letters[1:12], "statistic", "p"), t(sapply(list(
  c(12, 30, 22, 9, 14, 28, 30, 8, 20, 19, 25, 40), c(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
  c(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5), c(0, 3, 9, 1, 4, 0, 2, 8, 6, 7, 0, 5), c(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1),
  c(1200, 3400, 2100, 900, 1300, 3300, 2000, 1000, 1250, 3350, 2050, 950), c(1e6, 2e6, 3e6, 4e6, 1.001e6, 2e6, 3e6, 4e6, 1e6, 2.001e6, 3e6, 4e6),
  c(90, 10, 5, 1, 10, 80, 12, 3, 6, 9, 70, 30)), function(cells) {
    t <- quietly(chisq.test(matrix(cells, 3, byrow = TRUE)))
    c(cells, t$statistic, t$p.value)
  })))

# --- Jeffreys posterior probability that the true figure is at most the goal
table_of("rateGoal", c("count", "exposure", "goal", "p"),
  each(grid(c(0, 1, 2, 4, 5, 10, 14), c(.14, .42, .7), c(8, 10, 18)), function(x, n, goal) pgamma(goal, x + .5, n)))
table_of("proportionGoal", c("count", "total", "goal", "p"),
  each(rbind(c(0, 10, .01), c(0, 400, .01), c(10, 10, .95), c(97, 100, .95), c(5, 10, .5), c(950, 1e3, .95), c(1, 1e6, 2e-6),
    c(0, 1, .5), c(1, 1, .5), c(0, 14000, 1e-4), c(1, 14000, 1e-4), c(3, 14000, 1e-4), c(13999, 14000, .9999), c(480, 1e3, .5), c(520, 1e3, .5),
    c(5e8, 1e9, .5), c(5.0001e8, 1e9, .5), c(0, 1e9, 1e-9), c(20, 100, .9), c(95, 100, .1), c(30, 30, .999), c(7, 20, .35), c(2, 3, .99)),
    function(x, n, goal) pbeta(goal, x + .5, n - x + .5)))

cat(sprintf('{"generator":"scripts/oracle/statistics-intervals.R","source":"%s, package stats %s","tables":{\n%s\n}}\n',
  R.version.string, packageVersion("stats"), paste(unlist(tables), collapse = ",\n")))
