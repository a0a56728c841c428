namespace Portal.Publish;

/// <summary>Words that no variable may be given or lose: those of the language, and names by which browsers offer something to every script.</summary>
/// <remarks>The words of the language are those of ECMAScript 2022, 12.7.2, with those that are reserved in places only. Of the browser's names only such are listed as a script might declare by itself; a test in a browser finds what is missing.</remarks>
public static class ScriptWords
{
    static readonly HashSet<string> reserved = Words("""
        await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in
        instanceof new null return super switch this throw true try typeof var void while with yield let static implements interface package
        private protected public as async from get of set target meta accessor arguments eval undefined
        """);

    static readonly HashSet<string> browser = Words("""
        alert atob blur btoa caches chrome close closed confirm console constructor cookieStore crypto customElements devicePixelRatio document event external
        fence fetch find focus frames frameElement globalThis history hasOwnProperty indexedDB isPrototypeOf isSecureContext
        launchQueue length location locationbar locks matchMedia menubar model moveBy moveTo name navigation navigator open opener origin orientation parent performance
        personalbar print process prompt queueMicrotask release reportError require scheduler screen screenLeft screenTop screenX screenY scroll scrollBy scrollTo scrollX scrollY
        scrollbars self setInterval setTimeout sharedStorage speechSynthesis status statusbar stop storage structuredClone styleMedia toString toolbar top
        trustedTypes valueOf viewport visualViewport when window escape unescape isNaN isFinite parseInt parseFloat clearTimeout clearInterval
        requestAnimationFrame cancelAnimationFrame requestIdleCallback cancelIdleCallback addEventListener removeEventListener dispatchEvent
        getSelection getComputedStyle localStorage sessionStorage pageXOffset pageYOffset innerHeight innerWidth outerHeight outerWidth
        captureEvents releaseEvents clientInformation credentialless crossOriginIsolated documentPictureInPicture fetchLater postMessage resizeBy resizeTo
        createImageBitmap originAgentCluster offscreenBuffering propertyIsEnumerable toLocaleString __proto__
        """);

    public static bool IsReserved(string word) => reserved.Contains(word);

    /// <summary>Also whatever begins like a class of the browser's or a handler of an event: a capital letter is no sign of our own variables.</summary>
    public static bool AreTaken(string word) => reserved.Contains(word) || browser.Contains(word) || word.Length > 2 && char.IsAsciiLetterUpper(word[0])
        || word.StartsWith("on", StringComparison.Ordinal) && word.Length > 4 && word.All(char.IsAsciiLetterLower);

    static HashSet<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
