# Expected values for test/oracle/estimates.test.ts, from R alone.
# Usage: Rscript scripts/oracle/estimates.R > test/oracle/estimates.json
# Made with R 4.2.2 (Debian r-base-core), package stats only. Where stats has no function the definition is written out,
# by another way than the package takes: pairwise differences, all permutations, sums over a whole distribution.
set.seed(20301231)

num <- function(x) {
  short <- sprintf('%.15g', x)
  s <- ifelse(suppressWarnings(as.numeric(short)) == x, short, sprintf('%.17g', x))
  s[!is.finite(x)] <- 'null'
  s
}
vec <- function(x) paste0('[', paste(num(x), collapse = ','), ']')
mat <- function(m) paste0('[', paste(apply(m, 1, vec), collapse = ','), ']')
row <- function(...) {
  a <- list(...)
  paste0('{', paste0('"', names(a), '":', unlist(a), collapse = ','), '}')
}
family <- function(name, rows) paste0('"', name, '":[\n', paste(rows, collapse = ',\n'), '\n]')
r1 <- function(n, digits = 1) round(n, digits)

# Quantiles, the nine types -------------------------------------------------------------------------------------------
samples <- list(7, c(1, 2), c(5, 5, 5, 5), c(3, 1, 2), c(-2.5, 0, 7.25, 7.25, 1e6), 1:10 * 10, c(1e15, 1e15 + 1, 1e15 + 2),
                c(1e-300, 2e-300, 5e-300), r1(rnorm(17, 50, 10)), r1(rlnorm(40, 3, 1), 2), rep(c(1, 2, 3), c(5, 1, 4)))
quantiles <- unlist(lapply(samples, function(x) sapply(c(0, .01, .1, .25, 1 / 3, .5, .75, .9, 1), function(p) {
  row(x = vec(x), p = num(p), types = vec(sapply(1:9, function(t) quantile(x, p, type = t, names = FALSE))))
})))

# Weighted mean, variance, quantiles; frequencies written out --------------------------------------------------------
weighted <- sapply(1:80, function(i) {
  n <- sample(2:12, 1)
  x <- r1(rlnorm(n, 3, 1), 1)
  f <- sample(0:9, n, TRUE)
  if (sum(f) < 2) f[1:2] <- 1
  w <- if (i %% 2 == 0) f else r1(runif(n, .1, 9))
  keep <- w > 0
  o <- order(x[keep])
  xs <- x[keep][o]
  cw <- cumsum(w[keep][o])
  lower <- function(p) xs[which(cw >= p * sum(w) * (1 - 1e-12))[1]]
  v <- if (sum(keep) > 1) as.vector(cov.wt(matrix(x[keep]), w[keep] / sum(w))$cov) else NaN
  spread <- rep(x, f)
  row(x = vec(x), w = vec(w), f = vec(f), mean = num(weighted.mean(x, w)), reliability = num(v),
      frequency = num(var(spread)), q = vec(sapply(c(.1, .25, .5, .8), lower)),
      types = vec(sapply(1:9, function(t) quantile(spread, .3, type = t, names = FALSE))))
})

# Regression ----------------------------------------------------------------------------------------------------------
describe <- function(m) {
  s <- summary(m)
  row(b = vec(coef(m)), se = vec(s$coefficients[, 2]), sigma = num(s$sigma), r2 = num(s$r.squared),
      adjusted = num(s$adj.r.squared), df = num(m$df.residual), t = vec(s$coefficients[, 3]), p = vec(s$coefficients[, 4]))
}
lines <- sapply(1:70, function(i) {
  n <- sample(3:25, 1)
  x <- if (i %% 3 == 0) r1(rnorm(n, 0, 5), 2) else sort(sample(1990:2024, n))
  y <- r1(20 + .3 * (x - mean(x)) + rnorm(n, 0, 2), 2)
  w <- if (i %% 2 == 0) r1(runif(n, .2, 5), 2) else rep(1, n)
  if (i %% 10 == 0) w[1] <- 0
  origin <- i %% 7 == 0
  m <- if (origin) lm(y ~ 0 + x, weights = w) else lm(y ~ x, weights = w)
  level <- c(.8, .95, .99)[i %% 3 + 1]
  at <- c(min(x), max(x) + 6)
  suppressWarnings(p <- predict(m, data.frame(x = at), interval = 'confidence', level = level))
  suppressWarnings(q <- predict(m, data.frame(x = at), interval = 'prediction', level = level, weights = 1))
  row(x = vec(x), y = vec(y), w = vec(w), origin = ifelse(origin, 'true', 'false'), fit = describe(m), level = num(level),
      at = vec(at), confidence = mat(p), prediction = mat(q[, 2:3]))
})
planes <- sapply(1:45, function(i) {
  n <- sample(6:30, 1)
  X <- cbind(r1(rnorm(n, 12, 3)), sample(0:35, n, TRUE), rbinom(n, 1, .5))
  if (length(unique(X[, 3])) == 1) X[1, 3] <- 1 - X[1, 3]
  y <- r1(1 + .08 * X[, 1] + .02 * X[, 2] - .2 * X[, 3] + rnorm(n, 0, .3), 3)
  w <- if (i %% 2 == 0) r1(runif(n, .2, 5), 2) else rep(1, n)
  row(X = mat(X), y = vec(y), w = vec(w), fit = describe(lm(y ~ X, weights = w)))
})

# Theil-Sen, Mann-Kendall ---------------------------------------------------------------------------------------------
kendallS <- function(y) { d <- outer(y, y, '-'); sum(sign(d)[lower.tri(d)]) }
permutations <- function(v) {
  if (length(v) == 1) return(matrix(v))
  do.call(rbind, lapply(seq_along(v), function(i) cbind(v[i], permutations(v[-i]))))
}
trends <- sapply(1:90, function(i) {
  n <- if (i <= 50) sample(3:7, 1) else sample(8:35, 1)
  x <- sort(sample(1990:2024, n))
  y <- if (i %% 2 == 0) sample(1:4, n, TRUE) else r1(sample(10:99, n) / 10 + seq_len(n) * .2)
  if (i == 2) y <- rep(4, n)
  b <- outer(y, y, '-') / outer(x, x, '-')
  slopes <- sort(b[lower.tri(b)])
  s <- kendallS(y)
  ties <- table(y)
  v <- (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
  k <- length(slopes)
  reach <- qnorm(.95) * sqrt(v)
  lo <- round((k - reach) / 2)
  hi <- round((k + reach) / 2 + 1)
  exact <- if (n <= 7) mean(abs(apply(permutations(y), 1, kendallS)) >= abs(s)) else if (all(ties == 1) && n < 30)
    cor.test(seq_len(n), y, method = 'kendall', exact = TRUE)$p.value else NaN
  z <- sign(s) * max(0, abs(s) - 1) / sqrt(v)
  row(x = vec(x), y = vec(y), slope = num(median(slopes)), intercept = num(median(y - median(slopes) * x)),
      conover = num(median(y) - median(slopes) * median(x)),
      interval90 = vec(if (lo < 1 || hi > k) c(NaN, NaN) else slopes[c(lo, hi)]), s = num(s), v = num(v), exact = num(exact),
      z = num(if (v > 0) z else NaN), p = num(if (v > 0) 2 * pnorm(-abs(z)) else NaN),
      tau = num(suppressWarnings(cor(seq_len(n), y, method = 'kendall'))))
})

# Inequality: mean difference of all pairs; Theil by its definition -----------------------------------------------------
inequality <- sapply(1:60, function(i) {
  n <- sample(1:20, 1)
  x <- switch(i %% 4 + 1, r1(rlnorm(n, 3, 1), 2), sample(0:5, n, TRUE), rep(7.3, n), 1e9 + sample(0:9, n, TRUE))
  if (sum(x) == 0) x[1] <- 1
  w <- if (i %% 2 == 0) r1(runif(n, .1, 9)) else rep(1, n)
  W <- sum(w)
  m <- sum(w * x) / W
  gini <- sum(outer(w, w) * abs(outer(x, x, '-'))) / (2 * W^2 * m)
  r <- x / m
  row(x = vec(x), w = vec(w), gini = num(gini), theil = num(sum(ifelse(r > 0, w * r * log(r), 0)) / W))
})

# Segregation, with the expectation by lot as a sum over the whole hypergeometric distribution --------------------------
segregation <- sapply(1:60, function(i) {
  n <- sample(1:12, 1)
  big <- c(5, 60, 900, 2e4)[i %% 4 + 1]
  f <- rbinom(n, sample(1:big, n, TRUE), runif(n))
  m <- rbinom(n, sample(1:big, n, TRUE), runif(n))
  if (sum(f) == 0) f[1] <- 1
  if (sum(m) == 0) m[1] <- 2
  F <- sum(f); M <- sum(m); a <- F / (F + M)
  byLot <- sum(sapply(f + m, function(k) { j <- max(0, k - M):min(k, F); sum(dhyper(j, F, M, k) * abs(j / F - (k - j) / M)) })) / 2
  keep <- f + m > 0
  p <- f[keep] / (f + m)[keep]
  row(f = vec(f), m = vec(m), d = num(sum(abs(f / F - m / M)) / 2), km = num(sum(abs((1 - a) * f - a * m)) / (F + M)),
      size = num(sum(abs(p / sum(p) - (1 - p) / sum(1 - p))) / 2), byLot = num(byLot))
})

# Standardisation ------------------------------------------------------------------------------------------------------
direct <- sapply(1:60, function(i) {
  n <- sample(1:18, 1)
  people <- round(10^runif(n, 2, c(4, 6, 9)[i %% 3 + 1]))
  events <- if (i %% 6 == 0) rep(0, n) else rpois(n, pmin(5000, people * 10^runif(n, -4, -2)))
  standard <- r1(runif(n, .5, 9), 2)
  level <- c(.8, .95, .99)[i %% 3 + 1]
  w <- standard / sum(standard) / people
  y <- sum(w * events); v <- sum(w^2 * events); k <- max(w)
  a <- (1 - level) / 2
  row(events = vec(events), people = vec(people), standard = vec(standard), level = num(level), rate = num(y),
      crude = num(sum(events) / sum(people)), lower = num(if (y == 0) 0 else qgamma(a, y^2 / v, scale = v / y)),
      upper = num(qgamma(1 - a, (y + k)^2 / (v + k^2), scale = (v + k^2) / (y + k))))
})
indirect <- sapply(1:60, function(i) {
  observed <- c(0, 1, 3, 12, 80, 900, 123456)[i %% 7 + 1]
  expected <- r1(max(.1, observed * runif(1, .5, 2) + .4), 2)
  level <- c(.8, .95, .99)[i %% 3 + 1]
  ci <- poisson.test(observed, expected, conf.level = level)$conf.int
  row(observed = num(observed), expected = num(expected), level = num(level), ratio = num(observed / expected),
      lower = num(ci[1]), upper = num(ci[2]))
})
kitagawa <- sapply(1:30, function(i) {
  n <- sample(1:8, 1)
  a <- sample(1:900, n, TRUE); b <- sample(1:900, n, TRUE)
  r <- r1(runif(n, 0, 60)); s <- r1(runif(n, 0, 60))
  ca <- a / sum(a); cb <- b / sum(b)
  row(a = vec(a), b = vec(b), r = vec(r), s = vec(s), difference = num(sum(ca * r) - sum(cb * s)),
      rate = num(sum((ca + cb) / 2 * (r - s))), composition = num(sum((r + s) / 2 * (ca - cb))))
})

# Oaxaca-Blinder; standard errors by the weight that every single observation has in the part -------------------------
oaxaca <- sapply(1:30, function(i) {
  nf <- sample(8:40, 1); nm <- sample(8:40, 1)
  make <- function(n, shift) cbind(r1(rnorm(n, 12 + shift, 2.5)), sample(0:35, n, TRUE))
  Xf <- make(nf, -.5); Xm <- make(nm, 0)
  yf <- r1(1 + .08 * Xf[, 1] + .01 * Xf[, 2] + rnorm(nf, 0, .2), 3)
  ym <- r1(1.1 + .09 * Xm[, 1] + .015 * Xm[, 2] + rnorm(nm, 0, .3), 3)
  A <- cbind(1, Xm); B <- cbind(1, Xf)
  HA <- solve(crossprod(A), t(A)); HB <- solve(crossprod(B), t(B))
  ba <- as.vector(HA %*% ym); bb <- as.vector(HB %*% yf)
  sa <- sum((ym - A %*% ba)^2) / (nm - 3); sb <- sum((yf - B %*% bb)^2) / (nf - 3)
  ma <- colMeans(A); mb <- colMeans(B); d <- ma - mb
  Va <- var(A) / nm; Vb <- var(B) / nf
  part <- function(ca, cb, onA, onB) num(sqrt(sa * sum(ca^2) + sb * sum(cb^2) + t(onA) %*% Va %*% onA + t(onB) %*% Vb %*% onB))
  reference <- function(kind) {
    P <- switch(kind, men = list(HA, 0 * HB), women = list(0 * HA, HB), equal = list(HA / 2, HB / 2),
      pooled = { Z <- rbind(cbind(A, 0), cbind(B, 1)); H <- solve(crossprod(Z), t(Z))[1:3, ]; list(H[, 1:nm], H[, nm + 1:nf]) })
    b <- as.vector(P[[1]] %*% ym + P[[2]] %*% yf)
    ex <- list(t(d) %*% P[[1]], t(d) %*% P[[2]])
    row(explained = num(sum(d * b)), explainedError = part(ex[[1]], ex[[2]], b, b),
        unexplained = num(sum(ma * (ba - b)) + sum(mb * (b - bb))),
        unexplainedError = part(1 / nm - ex[[1]], -1 / nf - ex[[2]], ba - b, b - bb))
  }
  db <- ba - bb
  row(Xf = mat(Xf), yf = vec(yf), Xm = mat(Xm), ym = vec(ym), gap = num(mean(ym) - mean(yf)), men = reference('men'),
      women = reference('women'), equal = reference('equal'), pooled = reference('pooled'),
      threefold = vec(c(sum(d * bb), sum(mb * db), sum(d * db))),
      errors = paste0('[', part(0 * t(d) %*% HA, t(d) %*% HB, bb, bb), ',', part(t(mb) %*% HA, -t(mb) %*% HB, 0 * db, db), ',',
                      part(t(d) %*% HA, -t(d) %*% HB, db, db), ']'))
})

# Rates of change -------------------------------------------------------------------------------------------------------
rates <- sapply(1:60, function(i) {
  n <- sample(2:12, 1)
  years <- sort(sample(2000:2024, n))
  v <- r1(100 * exp(-.04 * (years - 2000) + rnorm(n, 0, .1)), 2)
  if (i %% 10 == 0) v <- rep(v[1], n)
  row(years = vec(years), values = vec(v), compound = num(exp(log(v[n] / v[1]) / (years[n] - years[1])) - 1),
      reduction = num(1 - exp(coef(lm(log(v) ~ years))[2])))
})

families <- list(quantiles = quantiles, weighted = weighted, lines = lines, planes = planes, trends = trends,
                 inequality = inequality, segregation = segregation, direct = direct, indirect = indirect, kitagawa = kitagawa,
                 oaxaca = oaxaca, rates = rates)
cat('{"script":"scripts/oracle/estimates.R","R":"', R.version.string, '","count":', length(unlist(families)), ',"families":{\n',
    paste(mapply(family, names(families), families), collapse = ',\n'), '}}\n', sep = '')
