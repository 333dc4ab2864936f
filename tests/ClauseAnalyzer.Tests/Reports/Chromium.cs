using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClauseAnalyzer.Tests.Reports;

/// <summary>A headless Chromium, driven through its DevTools protocol: what a page does, says and asks for. One page at a time.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly string[] Switches =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", "about:blank",
    ];

    private readonly string profile = Directory.CreateTempSubdirectory("clauseanalyzer-chromium-").FullName;
    private readonly ClientWebSocket socket = new();
    private readonly Process process;
    private readonly List<string> complaints = [];
    private readonly List<string> requests = [];
    private string? session;
    private int lastId;

    private Chromium(string program)
    {
        var start = new ProcessStartInfo(program, [.. Switches, $"--user-data-dir={profile}"]) { RedirectStandardError = true };
        process = Process.Start(start)!;
    }

    /// <summary>The program on PATH; null where it is not installed.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);

    /// <summary>Errors in the console and exceptions of the page, since it was opened.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Addresses asked for since the page was opened.</summary>
    public IReadOnlyList<string> Requests => requests;

    /// <summary>Starts the program with a profile of its own.</summary>
    public static async Task<Chromium> Start()
    {
        var browser = new Chromium(Program!);
        await browser.Connect();
        return browser;
    }

    /// <summary>Opens a file as a window of some width, and waits until it has run.</summary>
    public async Task Open(string file, int width = 1200)
    {
        await Send("Emulation.setDeviceMetricsOverride", new JsonObject
        {
            ["width"] = width,
            ["height"] = 900,
            ["deviceScaleFactor"] = 1,
            ["mobile"] = width < 600,
        });
        complaints.Clear();
        requests.Clear();
        await Send("Page.navigate", new JsonObject { ["url"] = new Uri(file).AbsoluteUri });
        await Until("document.readyState === 'complete' && location.protocol === 'file:'");
    }

    /// <summary>The value of an expression in the page.</summary>
    public async Task<string> Evaluate(string expression)
    {
        var answer = await Send("Runtime.evaluate", new JsonObject { ["expression"] = $"String({expression})", ["returnByValue"] = true });
        return answer["result"]?["value"]?.GetValue<string>() ?? throw new InvalidOperationException(answer.ToJsonString());
    }

    /// <summary>Waits until an expression is true.</summary>
    public async Task Until(string expression)
    {
        var watch = Stopwatch.StartNew();
        while (await Evaluate(expression) != "true")
        {
            Assert.True(watch.Elapsed < Patience, $"never became true: {expression}");
            await Task.Delay(30, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        try
        {
            Directory.Delete(profile, recursive: true);
        }
        catch (IOException)
        {
            // A child that is still closing may write a last file; the folder is in the machine's own temporary one.
        }
    }

    private async Task Connect()
    {
        await socket.ConnectAsync(new Uri(await Address()), TestContext.Current.CancellationToken);
        var target = await Send("Target.createTarget", new JsonObject { ["url"] = "about:blank" });
        var attached = await Send("Target.attachToTarget", new JsonObject { ["targetId"] = target["targetId"]!.DeepClone(), ["flatten"] = true });
        session = attached["sessionId"]!.GetValue<string>();
        foreach (var domain in new[] { "Page", "Runtime", "Log", "Network" })
        {
            await Send(domain + ".enable", []);
        }
    }

    private async Task<string> Address()
    {
        using var patience = new CancellationTokenSource(Patience);
        const string Mark = "DevTools listening on ";
        while (await process.StandardError.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                return line[Mark.Length..];
            }
        }

        throw new InvalidOperationException("Chromium ended before it listened.");
    }

    private async Task<JsonObject> Send(string method, JsonObject parameters)
    {
        var id = ++lastId;
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (session is not null)
        {
            message["sessionId"] = session;
        }

        using var patience = new CancellationTokenSource(Patience);
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, patience.Token);
        while (true)
        {
            var answer = await Receive(patience.Token);
            Note(answer);
            if (answer["id"]?.GetValue<int>() == id)
            {
                return answer["result"] as JsonObject ?? throw new InvalidOperationException(answer.ToJsonString());
            }
        }
    }

    private async Task<JsonObject> Receive(CancellationToken cancellationToken)
    {
        var buffer = new byte[1 << 16];
        using var whole = new MemoryStream();
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            whole.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(Encoding.UTF8.GetString(whole.ToArray()))!.AsObject();
    }

    private void Note(JsonObject message)
    {
        if (message["params"] is not JsonObject parameters)
        {
            return;
        }

        switch (message["method"]?.GetValue<string>())
        {
            case "Runtime.exceptionThrown":
            case "Log.entryAdded" when parameters["entry"]!["level"]!.GetValue<string>() == "error":
            case "Runtime.consoleAPICalled" when parameters["type"]!.GetValue<string>() == "error":
                complaints.Add(parameters.ToJsonString());
                break;
            case "Network.requestWillBeSent":
                requests.Add(parameters["request"]!["url"]!.GetValue<string>());
                break;
        }
    }
}
