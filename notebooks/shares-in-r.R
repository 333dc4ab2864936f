# Two charts anew, in base R: what shares-in-python.ipynb draws with pandas and matplotlib, from the CSV files of
#     clauseanalyzer trend
# Run it from the folder that holds out/:
#     Rscript notebooks/shares-in-r.R

# 1. Read the shares. A row is one theme in one section of one text: count of n paragraphs, the share, and the ends of
#    its 95% interval. check.names = FALSE keeps the names of columns as they are.
themes <- read.csv("out/themes.csv", check.names = FALSE, stringsAsFactors = FALSE)
overall <- themes[themes$section == "all", ]
wide <- xtabs(share ~ document + theme, data = overall)
print(round(as.data.frame.matrix(wide), 2))

# 2. Draw one theme with its intervals. Dots are not joined: three of the five texts descend from none of the others.
dir.create("out/notebooks", showWarnings = FALSE, recursive = TRUE)
one <- overall[overall$theme == "technical_assistance", ]
one <- one[order(one$date), ]
places <- seq_len(nrow(one))
pdf("out/notebooks/shares-in-r.pdf", width = 7, height = 3.2)
par(mar = c(4.5, 4, 2, 1), cex = 0.7)
plot(places, one$share, ylim = c(0, 1), xlim = c(0.6, nrow(one) + 0.4), pch = 19, col = "#1f5a8c", xaxt = "n", bty = "l",
     xlab = "", ylab = "share of paragraphs", main = "Technical assistance, with 95% intervals")
arrows(places, one$low, places, one$high, angle = 90, code = 3, length = 0.04, col = "#1f5a8c")
axis(1, places, paste0(one$document, "\n", one$date, "\n", one$n, " paragraphs"), padj = 0.6, cex.axis = 0.8)

# 3. Draw what kind of acts the operative parts do. families.csv counts clauses by the family of their verb.
families <- read.csv("out/families.csv", check.names = FALSE, stringsAsFactors = FALSE)
families <- families[families$section == "operative", ]
counts <- xtabs(count ~ family + document, data = families)[, one$document]
counts <- counts[rowSums(counts) > 0, ]
print(as.data.frame.matrix(counts))
par(mar = c(4, 11, 3, 1))
colours <- hcl.colors(nrow(counts), "Cividis")
barplot(prop.table(counts, 2)[, rev(colnames(counts))], horiz = TRUE, las = 1, col = colours, border = NA,
        xlab = "share of operative clauses")
legend("top", rownames(counts), fill = colours, border = NA, horiz = TRUE, bty = "n", inset = -0.12, xpd = TRUE)
invisible(dev.off())
cat("written: out/notebooks/shares-in-r.pdf\n")

# 4. In a sentence.
first <- one[1, ]
last <- one[nrow(one), ]
asks <- prop.table(counts, 2)["directive", ]
cat(sprintf("%d of %d paragraphs of %s carry technical assistance and %d of %d of %s; directive verbs make up %.0f%% and %.0f%% of their operative clauses.\n",
            first$count, first$n, first$document, last$count, last$n, last$document, 100 * asks[1], 100 * asks[length(asks)]))
