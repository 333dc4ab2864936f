namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>
/// Finds, among many texts of one space, all that are like a given one, without measuring each. Immutable; safe across
/// threads, each with a <see cref="SearchRoom"/> of its own.
/// </summary>
/// <remarks>
/// The answer is exact. Texts are reached through the features that they share with the one sought, rare features first,
/// until what is left could not make a text alike enough that shares none of those read; of the texts reached only those
/// are measured that could be, by what they share so far and all that is left (threshold search over an inverted index:
/// Bayardo, Ma and Srikant, WWW 2007, 131-140). Texts of the same words stand in the index once.
/// </remarks>
internal sealed class NearestTexts
{
    // After so many readings in the first block the best texts reached are measured: a near one found early raises the bar
    // for the rest.
    private const int FirstLook = 500;
    private const int FirstMeasured = 3;
    private const float LeastShared = 0.02f;

    private const int BlockSize = 1 << 14;

    // Reading on a little longer than needed leaves far fewer texts to be measured.
    private const double ReadOn = 0.85;

    // Bounds are sums in single precision and another order than the measure's; they may not cut off what just reaches them.
    private const double Slack = 1e-4;

    private readonly SimilaritySpace space;
    private readonly TextProfile[] texts;
    private readonly TextLengths lengths;

    // The numbers of each text, rising; texts stand in order of their first.
    private readonly int[][] numbers;
    private readonly Dictionary<string, int> textOf = new(StringComparer.Ordinal);

    // The texts that have feature f, rising: postings[starts[f]] up to postings[starts[f + 1] - 1].
    private readonly int[] starts;
    private readonly int[] postings;

    /// <summary>Indexes texts.</summary>
    /// <param name="space">The space of their profiles.</param>
    /// <param name="profiles">The texts; each is numbered by its place.</param>
    public NearestTexts(SimilaritySpace space, IReadOnlyList<TextProfile> profiles)
    {
        this.space = space;
        var groups = profiles.Index().GroupBy(text => text.Item.Text, StringComparer.Ordinal).ToList();
        texts = [.. groups.Select(group => group.First().Item)];
        numbers = [.. groups.Select(group => group.Select(text => text.Index).ToArray())];
        foreach (var (text, profile) in texts.Index())
        {
            textOf.Add(profile.Text, text);
        }

        lengths = new TextLengths([.. texts.Select(text => (float)text.FeatureWeight)], [.. texts.Select(text => (float)text.WordWeight)]);
        (starts, postings) = Invert(texts, space.FeatureCount);
    }

    /// <summary>Room for the searches of one thread.</summary>
    public SearchRoom NewRoom() => new(space, Math.Min(texts.Length, BlockSize));

    /// <summary>The most similar texts.</summary>
    /// <param name="profile">A profile of the same space.</param>
    /// <param name="count">At most so many, at least 1.</param>
    /// <param name="least">Only texts at least so similar, above 0.</param>
    /// <param name="before">Only texts with a number below this.</param>
    /// <param name="room">Room for sums, of this thread alone.</param>
    /// <returns>Numbers of texts by falling similarity, of equal ones the highest number first.</returns>
    public IReadOnlyList<(int Number, double Similarity)> Find(TextProfile profile, int count, double least, int before, SearchRoom room)
    {
        var found = new BestTexts(count, least);
        if (textOf.TryGetValue(profile.Text, out var same))
        {
            Offer(found, same, 1, before);
        }

        if (found.Least < 1)
        {
            Search(profile, before, found, room);
        }

        return found.InOrder();
    }

    // A block at a time, the last texts first: its sums stay in the processor's cache, and neighbours in time are often alike.
    private void Search(TextProfile profile, int before, BestTexts found, SearchRoom room)
    {
        var terms = TermsOf(profile);
        var own = new TextLength((float)profile.FeatureWeight, (float)profile.WordWeight);
        room.Meter.Aim(profile);
        var count = CountBefore(before);
        for (var end = count; end > 0; end = room.First)
        {
            room.Clear((end - 1) / BlockSize * BlockSize);
            SearchBlock(own, terms, end, before, found, room, looksEarly: end == count);
        }
    }

    private void SearchBlock(TextLength own, Term[] terms, int end, int before, BestTexts found, SearchRoom room, bool looksEarly)
    {
        var left = new TextLength(terms.Sum(term => term.Weight), terms.Sum(term => term.WordWeight));
        foreach (ref var term in terms.AsSpan())
        {
            if (own.Bound(left) < (ReadOn * found.Least) - Slack)
            {
                break;
            }

            room.Add(HoldersOf(ref term, room.First, end), term.Weight, term.WordWeight);
            left = new TextLength(left.Features - term.Weight, left.Words - term.WordWeight);
            if (looksEarly && room.Readings > FirstLook)
            {
                looksEarly = false;
                var reached = room.Promising(lengths, own, default, end - room.First, LeastShared);
                MeasureFirst(reached, before, found, room);
            }
        }

        Measure(room.Promising(lengths, own, left, end - room.First, BarOf(found)), before, found, room);
    }

    private static float BarOf(BestTexts found) => (float)(found.Least - Slack);

    // The texts of a block that have a feature; those of the blocks before stand before them.
    private ReadOnlySpan<int> HoldersOf(ref Term term, int first, int end)
    {
        var holders = postings.AsSpan(starts[term.Feature], term.End);
        holders = holders[..PlaceOf(holders, end)];
        term.End = PlaceOf(holders, first);
        return holders[term.End..];
    }

    private static int PlaceOf(ReadOnlySpan<int> holders, int text)
    {
        if (holders.Length == 0 || holders[^1] < text)
        {
            return holders.Length;
        }

        var place = text == 0 ? 0 : holders.BinarySearch(text);
        return place < 0 ? ~place : place;
    }

    // How many texts have a number below one.
    private int CountBefore(int before)
    {
        var (low, high) = (0, texts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numbers[middle][0] < before ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Measures the few texts that share most so far.
    private void MeasureFirst(List<(float Bound, int Text)> reached, int before, BestTexts found, SearchRoom room)
    {
        for (var measured = 0; measured < FirstMeasured && reached.Count > 0; measured++)
        {
            var most = reached.Max();
            reached.Remove(most);
            Measure(most.Text, before, found, room);
        }
    }

    // Measures texts, the most promising first, until none left can be among the best.
    private void Measure(List<(float Bound, int Text)> promising, int before, BestTexts found, SearchRoom room)
    {
        promising.Sort((first, second) => second.CompareTo(first));
        foreach (var (bound, text) in promising)
        {
            if (bound < BarOf(found))
            {
                break;
            }

            Measure(text, before, found, room);
        }
    }

    private void Measure(int text, int before, BestTexts found, SearchRoom room)
    {
        room.MarkMeasured(text);
        if (room.Meter.Against(texts[text], found.Least) is < 1 and var similarity)
        {
            Offer(found, text, similarity, before);
        }
    }

    private void Offer(BestTexts found, int text, double similarity, int before)
    {
        foreach (var number in numbers[text])
        {
            if (number < before)
            {
                found.Offer(number, similarity);
            }
        }
    }

    // The features that some text has, those of fewest texts first.
    private Term[] TermsOf(TextProfile profile)
    {
        var counts = new Dictionary<int, int>();
        foreach (var word in profile.Words)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        var terms = profile.Features.Where(feature => starts[feature + 1] > starts[feature]).Select(TermOf).ToArray();
        Array.Sort(terms, (first, second) => (first.End, first.Feature).CompareTo((second.End, second.Feature)));
        return terms;

        Term TermOf(int feature)
        {
            var weight = space.WeightOf(feature);
            return new Term(feature, (float)weight, (float)(counts.GetValueOrDefault(feature) * weight), starts[feature + 1] - starts[feature]);
        }
    }

    // A feature of the text sought, its weight, the same by its occurrences (0 for a pair of words), and how many texts that have it are left to read.
    private record struct Term(int Feature, float Weight, float WordWeight, int End);

    private static (int[] Starts, int[] Postings) Invert(TextProfile[] texts, int features)
    {
        var starts = new int[features + 1];
        foreach (var feature in texts.SelectMany(text => text.Features))
        {
            starts[feature + 1]++;
        }

        for (var feature = 0; feature < features; feature++)
        {
            starts[feature + 1] += starts[feature];
        }

        var next = starts[..features];
        var postings = new int[starts[features]];
        for (var text = 0; text < texts.Length; text++)
        {
            foreach (var feature in texts[text].Features)
            {
                postings[next[feature]++] = text;
            }
        }

        return (starts, postings);
    }
}
