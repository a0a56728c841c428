using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Portal.Publish;
using Portal.Publish.SiteFiles;

namespace Portal.Preview;

/// <summary>Answers a request as a static host would: files, index.html, 404.html, and what _headers and _redirects say.</summary>
sealed class SiteServer(string folder, Reload reload, CancellationToken stop)
{
    const string MissingPage = "/404.html";

    public Task Answer(HttpContext context)
    {
        if (!IsLocal(context.Request.Host.Host)) return Refuse(context, StatusCodes.Status403Forbidden);
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)) return Refuse(context, StatusCodes.Status405MethodNotAllowed);
        return context.Request.Path.Value switch
        {
            Reload.EventsPath => reload.Send(context, stop),
            Reload.ScriptPath => SendBytes(context, Encoding.UTF8.GetBytes(Reload.Script), Reload.ScriptPath),
            var path => Route(context, path is { Length: > 0 } ? path : "/"),
        };
    }

    // A page of another site must not read the preview by a name that it leads to 127.0.0.1 (DNS rebinding).
    static bool IsLocal(string host) => host is "127.0.0.1" || host.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    Task Route(HttpContext context, string path)
    {
        foreach (var (name, value) in HeadersFile.Load(folder).For(path)) context.Response.Headers[name] = value;
        if (RedirectsFile.Load(folder).For(path) is not var (target, status)) return File(context, path);
        return status == StatusCodes.Status200OK ? File(context, target) : Redirect(context, target, status);
    }

    Task File(HttpContext context, string path)
    {
        if (Find(path) is { } file) return SendFile(context, file, path);
        if (!path.EndsWith('/') && Find(path + "/") is not null) return Redirect(context, path + "/", StatusCodes.Status302Found);
        return SendMissing(context);
    }

    Task SendFile(HttpContext context, string file, string path)
    {
        if (file.EndsWith(".html", StringComparison.Ordinal)) return SendBytes(context, Reload.Into(System.IO.File.ReadAllBytes(file)), path);
        var (changed, length) = (System.IO.File.GetLastWriteTimeUtc(file), new FileInfo(file).Length);
        AddDefaults(context);
        return Results.File(file, Type(context, path), entityTag: new($"\"{changed.Ticks:x}-{length:x}\""), enableRangeProcessing: true).ExecuteAsync(context);
    }

    Task SendBytes(HttpContext context, byte[] content, string path)
    {
        AddDefaults(context);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");
        return Results.Bytes(content, Type(context, path), entityTag: tag, enableRangeProcessing: true).ExecuteAsync(context);
    }

    async Task SendMissing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.Headers.Remove(HeaderNames.AccessControlAllowOrigin);
        context.Response.Headers.CacheControl = HeaderRules.PageCache;
        context.Response.ContentType = MediaTypes.Of(MissingPage);
        if (Find(MissingPage) is not { } page) return;
        var content = Reload.Into(await System.IO.File.ReadAllBytesAsync(page, stop));
        context.Response.ContentLength = content.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(content, stop);
    }

    // An escape in the answer keeps line breaks and umlauts of the request out of the header.
    static Task Redirect(HttpContext context, string target, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = target.StartsWith('/') ? new PathString(target).ToUriComponent() + context.Request.QueryString : target;
        return Task.CompletedTask;
    }

    static void AddDefaults(HttpContext context)
    {
        if (context.Response.Headers.CacheControl.Count == 0) context.Response.Headers.CacheControl = HeaderRules.PageCache;
    }

    static string Type(HttpContext context, string path) =>
        context.Response.Headers.ContentType.ToString() is { Length: > 0 } told ? told : MediaTypes.Of(path);

    // Kestrel has decoded the path once; what could still lead out of the folder, or is not part of the site, is not found.
    string? Find(string path)
    {
        var segments = path[1..].Split('/');
        if (segments[..^1].Contains("") || segments.Any(s => s.AsSpan().ContainsAny("\\:\0%"))) return null;
        if (segments.Any(s => s.StartsWith('.') && s != ".well-known") || segments[0] is "_headers" or "_redirects") return null;
        var file = Path.Combine(folder, Path.Combine(segments), path.EndsWith('/') ? "index.html" : "");
        file = Path.TrimEndingDirectorySeparator(file);
        return System.IO.File.Exists(file) ? file : null;
    }

    static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status405MethodNotAllowed) context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }
}
