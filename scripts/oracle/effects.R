# Expected values for test/oracle/effects.test.ts, from R alone.
# Usage: Rscript scripts/oracle/effects.R > test/oracle/effects.json
# Made with R 4.2.2 (Debian r-base-core) and nlme 3.1-162. Interrupted series: gls with corAR1 fixed at each memory, by REML; the
# mixture of Student distributions and its limits by pt and uniroot. Difference in differences: the whole regression on units,
# years and measure by lm, with CR2 and the degrees of freedom of Bell and McCaffrey from their matrices over all
# observations (clusters of rows), not from one change a unit; permutations by combn.
suppressMessages(library(nlme))
set.seed(20300308)

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
truth <- function(x) if (x) 'true' else 'false'
bools <- function(x) paste0('[', paste(ifelse(x, 'true', 'false'), collapse = ','), ']')

# Interrupted time series ---------------------------------------------------------------------------------------------
memories <- (4 * 0:24 + 2) / 100
mixture <- function(parts, df, level) {
  w <- parts[1, ]; m <- parts[2, ]; s <- parts[3, ]
  below <- function(x) sum(w * pt((x - m) / s, df))
  above <- function(x) sum(w * pt((x - m) / s, df, lower.tail = FALSE))
  a <- (1 - level) / 2
  reach <- qt(1 - a, df)
  limit <- function(f, ends) {
    if (diff(range(ends)) == 0) return(ends[1])
    uniroot(function(x) f(x) - a, range(ends) + c(-1, 1) * 1e-9 * diff(range(ends)), tol = 1e-14, maxiter = 1e4)$root
  }
  c(sum(w * m), limit(below, m - reach * s), limit(above, m + reach * s), min(1, 2 * min(below(0), above(0))))
}
interrupted <- sapply(1:40, function(i) {
  bends <- i %% 3 != 0
  before <- sample(4:12, 1)
  since <- sample((if (bends) 3 else 2):8, 1)
  n <- before + since
  year <- 2000 + 0:(n - 1)
  if (i %% 5 == 0) {
    year <- sort(sample(2000:(2000 + n + 3), n))
  }
  start <- year[before + 1]
  e <- as.vector(arima.sim(list(ar = runif(1, 0, .8)), n))
  y <- round(50 + .4 * (year - start) + (year >= start) * (runif(1, -4, 4) + .3 * (year - start)) + e, 2)
  level <- c(.8, .95, .99)[i %% 3 + 1]
  d <- data.frame(y = y, t = year - start, step = as.numeric(year >= start))
  d$bend <- d$step * d$t
  form <- if (bends) y ~ t + step + bend else y ~ t + step
  fits <- lapply(memories, function(r) gls(form, d, correlation = corAR1(r, form = ~t, fixed = TRUE), method = 'REML',
                                            control = glsControl(singular.ok = FALSE)))
  ll <- sapply(fits, function(f) as.numeric(logLik(f)))
  w <- exp(ll - max(ll)); w <- w / sum(w)
  k <- if (bends) 4 else 3
  read <- function(con) {
    parts <- sapply(seq_along(fits), function(j) c(w[j], sum(con * coef(fits[[j]])), sqrt(as.numeric(t(con) %*% vcov(fits[[j]]) %*% con))))
    mixture(parts, n - k, level)
  }
  after <- d$t[d$step == 1]
  change <- function(x) if (bends) c(0, 0, 1, x) else c(0, 0, 1)
  line <- function(x) if (bends) c(1, x, 0, 0) else c(1, x, 0)
  last <- max(after)
  ols <- lm(form, d)
  mean_change <- change(mean(after))
  b <- sum(mean_change * coef(ols)); s <- sqrt(as.numeric(t(mean_change) %*% vcov(ols) %*% mean_change))
  u <- residuals(ols)
  row(years = vec(year), values = vec(y), start = num(start), bends = truth(bends), level = num(level),
      effect = vec(read(mean_change)), step = vec(read(change(0))),
      slope = if (bends) vec(read(c(0, 0, 0, 1))) else 'null', slopeBefore = vec(read(if (bends) c(0, 1, 0, 0) else c(0, 1, 0))),
      last = vec(read(change(last))), without = vec(read(line(last))[1:3]),
      independent = vec(c(b, b + c(-1, 1) * qt((1 + level) / 2, n - k) * s, 2 * pt(-abs(b / s), n - k))),
      memory = num(sum(w * memories)), likeliest = num(memories[which.max(w)]), scatter = num(summary(ols)$sigma),
      durbinWatson = num(if (all(diff(year) == 1)) sum(diff(u)^2) / sum(u^2) else NaN),
      lagOne = num(if (all(diff(year) == 1)) sum(u[-1] * u[-n]) / sum(u^2) else NaN))
})

# Counting noise: a series so smooth that counting alone decides the error; error of the step by the sandwich with known
# variances at each memory ---------------------------------------------------------------------------------------------
counted <- sapply(1:10, function(i) {
  n <- sample(8:14, 1); year <- 2000 + 1:n; start <- year[n - 2]
  exposure <- round(runif(n, 900, 1600))
  events <- rpois(n, 6) + (i %% 2)
  y <- 1000 * sum(events) / sum(exposure) + c(.01, -.01)[1 + (1:n) %% 2] + round(rnorm(n, 0, .003), 4)
  v <- (sum(y * exposure) / sum(exposure))^2 * sum(exposure) / (sum(events) * exposure)
  X <- cbind(1, year - start, as.numeric(year >= start))
  parts <- sapply(memories, function(r) {
    V <- r^abs(outer(year, year, '-')); P <- solve(V); B <- solve(t(X) %*% P %*% X); A <- B %*% t(X) %*% P
    b <- A %*% y; rss <- as.numeric(t(y - X %*% b) %*% P %*% (y - X %*% b))
    ll <- -.5 * determinant(V)$modulus + .5 * determinant(B)$modulus - (n - 3) / 2 * log(rss)
    c(ll, b[3], max(sqrt(rss / (n - 3) * B[3, 3]), sqrt(sum(A[3, ]^2 * v))))
  })
  w <- exp(parts[1, ] - max(parts[1, ])); parts[1, ] <- w / sum(w)
  row(years = vec(year), values = vec(y), events = vec(events), exposure = vec(exposure), start = num(start),
      noise = num(sqrt(mean(v))), step = vec(mixture(parts, n - 3, .95)))
})

# Difference in differences -------------------------------------------------------------------------------------------
power <- function(M, p) {
  e <- eigen((M + t(M)) / 2)
  keep <- e$values > 1e-8
  e$vectors[, keep, drop = FALSE] %*% diag(e$values[keep]^p, sum(keep)) %*% t(e$vectors[, keep, drop = FALSE])
}
# CR2 with working variance I, and Bell and McCaffrey's degrees of freedom, of one coefficient of a weighted regression
cr2 <- function(X, y, w, cluster, at) {
  B <- solve(t(X) %*% (w * X)); H <- X %*% B %*% t(w * X)
  e <- y - X %*% (B %*% t(X) %*% (w * y)); I <- diag(nrow(X))
  G <- sapply(unique(cluster), function(g) {
    k <- which(cluster == g); D <- (I - H)[k, , drop = FALSE]
    A <- power(D %*% t(D), -.5)
    as.vector(t(D) %*% A %*% (w[k] * X[k, , drop = FALSE]) %*% B[, at])
  })
  score <- sapply(unique(cluster), function(g) {
    k <- which(cluster == g); D <- (I - H)[k, , drop = FALSE]
    sum((power(D %*% t(D), -.5) %*% e[k]) * (w[k] * X[k, , drop = FALSE]) %*% B[, at])
  })
  Q <- t(G) %*% G
  c(sum(B[at, ] * (t(X) %*% (w * y))), sqrt(sum(score^2)), sum(diag(Q))^2 / sum(Q^2))
}
differences <- sapply(1:40, function(i) {
  treatedCount <- if (i %% 4 == 0) 1 else sample(2:4, 1)
  units <- treatedCount + sample(2:6, 1)
  before <- c(1, 1, 3, 4, 5)[i %% 5 + 1]; since <- c(1, 3, 1, 4, 2)[i %% 5 + 1]
  years <- 2010 + 1:(before + since); start <- years[before + 1]
  treated <- sample(rep(c(TRUE, FALSE), c(treatedCount, units - treatedCount)))
  y <- t(sapply(1:units, function(u) round(30 + rnorm(1, 0, 6) + .5 * (years - 2010) +
    as.vector(arima.sim(list(ar = .5), length(years))) + 2 * treated[u] * (years >= start), 2)))
  weights <- round(runif(units, 1, 40), 1)
  level <- c(.8, .95, .99)[i %% 3 + 1]
  long <- data.frame(y = as.vector(t(y)), unit = rep(1:units, each = length(years)), year = rep(years, units))
  long$measure <- as.numeric(treated[long$unit] & long$year >= start)
  # The measure's column first, so that it is column 2 of the design.
  fit <- function(w) {
    X <- model.matrix(~ measure + factor(unit) + factor(year), long)
    estimate <- cr2(X, long$y, w, long$unit, 2)
    m <- lm(y ~ measure + factor(unit) + factor(year), long, weights = w)
    stopifnot(abs(estimate[1] - coef(m)['measure']) < 1e-9)
    estimate
  }
  # One change a unit, for the permutations and where a group is a single unit.
  change <- rowMeans(y[, years >= start, drop = FALSE]) - rowMeans(y[, years < start, drop = FALSE])
  difference <- function(d, g, w) sum(w[g] * d[g]) / sum(w[g]) - sum(w[!g] * d[!g]) / sum(w[!g])
  permute <- function(w) {
    real <- abs(difference(change, treated, w))
    all <- combn(units, treatedCount, function(k) abs(difference(change, 1:units %in% k, w)))
    mean(all >= real - 1e-9)
  }
  pooled <- function(d) {
    m <- summary(lm(d ~ treated))$coefficients[2, ]
    c(m[1], m[2], units - 2)
  }
  alone <- treatedCount == 1
  raw <- if (alone) pooled(change) else fit(rep(1, nrow(long)))
  weighted <- if (alone) c(difference(change, treated, weights), NaN, NaN) else fit(weights[long$unit])
  full <- function(a) {
    reach <- qt((1 + level) / 2, a[3]) * a[2]
    vec(c(a, a[1] - reach, a[1] + reach, 2 * pt(-abs(a[1] / a[2]), a[3])))
  }
  firstYear <- y[, years == start] - rowMeans(y[, years < start, drop = FALSE])
  slopes <- if (before > 1) apply(y[, years < start], 1, function(v) coef(lm(v ~ years[years < start]))[2]) else NULL
  welch <- function(d) {
    if (alone) return(pooled(d))
    X <- cbind(1, as.numeric(treated))
    cr2(X, d, rep(1, units), 1:units, 2)
  }
  trend <- if (before > 1) welch(slopes) else NULL
  row(years = vec(years), figures = mat(y), treated = bools(treated), weights = vec(weights), start = num(start), level = num(level),
      raw = full(raw), weighted = full(weighted), p = num(permute(rep(1, units))), weightedP = num(permute(weights)),
      firstYear = full(welch(firstYear)), trend = if (before > 1) full(trend) else 'null',
      detectable = if (before > 1) num((qt((1 + level) / 2, trend[3]) + qt(.8, trend[3])) * trend[2]) else 'null')
})

families <- list(interrupted = interrupted, counted = counted, differences = differences)
cat('{"script":"scripts/oracle/effects.R","R":"', R.version.string, '","nlme":"', as.character(packageVersion('nlme')),
    '","count":', length(unlist(families)), ',"families":{\n',
    paste(mapply(family, names(families), families), collapse = ',\n'), '}}\n', sep = '')
