using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.Pages;

namespace Portal.Publish;

/// <summary>Turns a page component into the bytes of an HTML file.</summary>
public static class Render
{
    static readonly ServiceProvider Services = new ServiceCollection().AddSingleton<HtmlEncoder>(new PageEncoder()).BuildServiceProvider();

    public static OutputFile Of(PageFile page) =>
        new(page.Path.EndsWith('/') ? page.Path + "index.html" : page.Path, stream => Write(page, stream));

    // A renderer keeps every root component until it is disposed, so each page has its own: cheapest, and flat in memory.
    static void Write(PageFile page, Stream stream)
    {
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?>(page.Parameters) { [nameof(PortalPage.View)] = page.View };
            var root = await renderer.RenderComponentAsync(page.Component, ParameterView.FromDictionary(parameters));
            using var text = new StreamWriter(stream, new UTF8Encoding(false), 16 * 1024, leaveOpen: true);
            text.Write("<!DOCTYPE html>\n");
            root.WriteHtmlTo(text);
            text.Write('\n');
        }).GetAwaiter().GetResult();
    }
}
