using FsCheck;
using FsCheck.Fluent;
using Portal.Publish;
using Portal.Tests.Whole;

namespace Portal.Tests.Publish;

public class TheSqueezedScripts
{
    static string Assets => Repository.File("input/assets");

    static string Bundle(string entry) => Script.Of(entry, path => File.Exists(Path.Combine(Assets, path)) ? File.ReadAllText(Path.Combine(Assets, path)) : null);

    public static TheoryData<string> Entries => [.. Directory.GetFiles(Assets, "*.js").Select(file => Path.GetFileName(file)!).Order()];

    [Theory]
    [InlineData("const text = \"a  //  b\";", "const a=\"a  //  b\";")]
    [InlineData("const it = 'don\\'t  /* go */';", "const a='don\\'t  /* go */';")]
    [InlineData("const it = `a  ${ it + `b  ${ it }  c` }  d`;", "const a=`a  ${a+`b  ${a}  c`}  d`;")]
    [InlineData("const it = `\\`  $  {it}`;", "const a=`\\`  $  {it}`;")]
    [InlineData("const it = /[/  \"]\\/  '/u;", "const a=/[/  \"]\\/  '/u;")]
    [InlineData("const it = 1; const half = it / 2 / it;", "const a=1;const b=a/2/a;")]
    [InlineData("if (x) /a  b/.test(x)", "if(x)/a  b/.test(x)")]
    [InlineData("f(x) / 2 / x", "f(x)/2/x")]
    [InlineData("const has = x => /a/g in x;", "const b=a=>/a/g in a;")]
    [InlineData("a / /b/", "a/ /b/")]
    public void What_stands_in_texts_and_patterns_stays_as_it_is(string written, string sent) => Assert.Equal(sent + "\n", Squeezed.Of(written));

    [Theory]
    [InlineData("a\n++b", "a\n++b")]
    [InlineData("a + +b - -c + ++d", "a+ +b- -c+ ++d")]
    [InlineData("1 .toFixed()", "1 .toFixed()")]
    [InlineData("x ? .5 : 1", "x?.5:1")]
    [InlineData("return_\n(a)", "return_\n(a)")]
    [InlineData("typeof x in y", "typeof x in y")]
    [InlineData("a /* b\n c */ d", "a\nd")]
    [InlineData("a; // why\n\n  b", "a;b")]
    [InlineData("f(\n  a,\n  b\n)\n  .c()\n", "f(a,b).c()")]
    [InlineData("this.#a = this.#b", "this.#a=this.#b")]
    public void Blanks_go_and_lines_end_wherever_a_semicolon_may_hang_on_it(string written, string sent) => Assert.Equal(sent + "\n", Squeezed.Of(written));

    [Theory]
    [InlineData("function work(first, { second }) { return first + second; }", "function b(a,{second}){return a+second;}")]
    [InlineData("const text = 1; f({ text, text2: text, text: 2, g() {} });", "const a=1;f({text:a,text2:a,text:2,g(){}});")]
    [InlineData("const { name2, text: other = 2 } = x; let name2_; name2;", "const{name2,text:other=2}=x;let a;name2;")]
    [InlineData("const [first, ...rest] = x; first.first?.rest[rest];", "const[a,...b]=x;a.first?.rest[b];")]
    [InlineData("const yes = 1, no = 2; x ? yes : no;", "const a=1,no=2;x?a:no;")]
    [InlineData("const it = x => { switch (x) { case it: return x; } };", "const b=a=>{switch(a){case b:return a;}};")]
    [InlineData("let outer = 1; outer: for (;;) break outer;", "let outer=1;outer:for(;;)break outer;")]
    [InlineData("class Tile { size = 1; size2() { return size; } } let size; let size2;", "class Tile{size=1;size2(){return size;}}let size;let size2;")]
    [InlineData("const load = 1; f({ async load() {}, get load() {} });", "const load=1;f({async load(){},get load(){}});")]
    [InlineData("function find() {} let name; let top; let from; let onclick; let Kind;", "function find(){}let name;let top;let from;let onclick;let Kind;")]
    [InlineData("export const work = x => x;\nconst other = work;", "export const work=x=>x;const a=work;")]
    [InlineData("const first = a + b; const other = first;", "const c=a+b;const d=c;")]
    [InlineData("try { x(); } catch (error) { f(error); }", "try{x();}catch(a){f(a);}")]
    public void Variables_get_short_names_and_properties_keep_theirs(string written, string sent) =>
        Assert.Equal(sent + "\n", Squeezed.Of(written));

    [Theory]
    [InlineData("const a = \"b;\n", "Anführungszeichen ohne Ende")]
    [InlineData("a;\nb(`${c`", "in Zeile 2")]
    [InlineData("a /* b", "Anmerkung ohne Ende")]
    [InlineData("a = /b", "regulärer Ausdruck ohne Ende")]
    [InlineData("f({)", "ohne ihren Anfang")]
    [InlineData("f(", "nicht geschlossen")]
    [InlineData("a = {} / 2", "nach }")]
    [InlineData("a @ b", "das Zeichen @")]
    [InlineData("a\\u0062", "das Zeichen")]
    [InlineData("12px", "das Zeichen")]
    public void What_is_not_understood_is_refused_with_its_place(string written, string told) =>
        Assert.Contains(told, Assert.Throws<IOException>(() => Squeezed.Of(written)).Message);

    [Fact]
    public void Tokens_put_together_are_the_script_that_they_were_taken_from()
    {
        var token = Gen.Elements("a", "größe", "$", "#p", "return", "1.5e-3", "0x1F", "\"b \\\" c\"", "'/'", "`d ${e} ${`f`} g`", "`h`", "(/[/]\\/i/g)", "=", "=>", "...", "+", "++", "?.", ",", ";", "(x)", "[y]", ";{z}");
        var blank = Gen.Elements(" ", "  ", "\n", "\n\t ", "\r\n");
        var script = Gen.ListOf(Gen.Zip(token, blank)).Select(parts => string.Concat(parts.Select(part => part.Item1 + part.Item2)));
        Prop.ForAll(script.ToArbitrary(), text => string.Concat(ScriptTokens.Of(text).Select(t => t.Before + t.Text)) == text).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Squeezing_twice_gives_the_same(string entry)
    {
        var once = Squeezed.Of(Bundle(entry));
        Assert.Equal(once, Squeezed.Of(once));
        Assert.True(once.Length < Bundle(entry).Length * 0.8, $"{once.Length} of {Bundle(entry).Length}");
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Each_name_gets_one_that_nothing_else_has(string entry)
    {
        var (tokens, names) = (ScriptTokens.Of(Bundle(entry)), Squeezed.Names(Bundle(entry)));
        var roles = ScriptRoles.Of(tokens);
        var others = tokens.Where((_, i) => roles[i] is ScriptRole.Variable or ScriptRole.Shorthand or ScriptRole.Unsure).Select(t => t.Text).Where(name => !names.ContainsKey(name));
        Assert.Equal(names.Count, names.Values.Distinct().Count());
        Assert.Empty(names.Values.Intersect(others));
        Assert.DoesNotContain(names.Values, ScriptWords.AreTaken);
    }

    [Theory]
    [InlineData("const list = [3, 1, 2]; const sorted = list.toSorted((one, other) => one - other); console.log({ list, sorted }, list.length / 2 / sorted.length);")]
    [InlineData("function sum(first, ...rest) { return rest.length ? first + sum(...rest) : first; }\nlet i = 1\nlet j = i\n++j\nconsole.log(sum(1, 2, 3), i, j, i - -j, i + +j)")]
    [InlineData("class Box { #size = 1; static made = 0; get size() { return this.#size; } grow(size) { Box.made++; this.#size += size; return this; } }\nconst size = 4; console.log(new Box().grow(size).size, Box.made);")]
    [InlineData("const { a: one, b = one, ...rest } = { a: 1, c: 3, d: { one: 5 } }; for (const [key, value] of Object.entries({ one, b, rest })) console.log(`${key}: ${JSON.stringify(value)} ${`${key}`}`);")]
    [InlineData("const count = (text, pattern = /[/\"]/g) => (text.match(pattern) ?? []).length; outer: for (const text of ['a/b', '\"\"\"', 'x']) { for (const count2 of [count(text)]) { if (!count2) continue outer; console.log(text, count2); } }")]
    [InlineData("const open = { async load(name) { return await Promise.resolve({ name, load: name + 1 }); } }; const { name: title, load } = await open.load(7); console.log(title, load); try { throw new Error('x'); } catch ({ message }) { console.log(message); }")]
    public void A_squeezed_script_does_what_the_script_does(string script)
    {
        var folder = Directory.CreateTempSubdirectory("portal-squeezed-").FullName;
        try
        {
            string[] files = [Path.Combine(folder, "one.mjs"), Path.Combine(folder, "other.mjs")];
            File.WriteAllText(files[0], script);
            File.WriteAllText(files[1], Squeezed.Of(script));
            Passes(Node.Alone("tests/search/same.mjs", files));
        }
        finally { Directory.Delete(folder, recursive: true); }
    }

    [Fact]
    public void The_squeezed_search_keeps_all_promises_of_the_search()
    {
        var folder = Directory.CreateTempSubdirectory("portal-squeezed-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "search"));
            foreach (var module in Directory.GetFiles(Path.Combine(Assets, "search"), "*.js").Select(file => "search/" + Path.GetFileName(file)))
                File.WriteAllText(Path.Combine(folder, module), Squeezed.Of(Bundle(module)));
            Passes(Node.Alone("tests/search/modules.mjs", folder));
            Passes(Node.Alone("tests/search/table.mjs", folder, Site.Example.Output, Repository.File("tests/Portal.Tests/Search/searches.csv")));
        }
        finally { Directory.Delete(folder, recursive: true); }
    }

    static void Passes((int Exit, string Output) run) => Assert.True(run.Exit == 0, run.Output);
}
