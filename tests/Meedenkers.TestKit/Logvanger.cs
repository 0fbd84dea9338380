using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Meedenkers.TestKit;

/// <summary>Keeps every log line with its values, scopes and exception, so that a test can look for words that must not be there.</summary>
public sealed class Logvanger : ILoggerProvider, ISupportExternalScope
{
    readonly ConcurrentQueue<Logregel> _regels = new();
    IExternalScopeProvider? _scopes;

    public sealed record Logregel(LogLevel Niveau, string Categorie, string Tekst);

    public IReadOnlyCollection<Logregel> Regels => _regels;

    /// <summary>All of it in one string.</summary>
    public string Tekst => string.Join('\n', _regels);

    public ILogger CreateLogger(string categoryName) => new Schrijver(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    sealed class Schrijver(Logvanger vanger, string categorie) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => vanger._scopes?.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var tekst = new StringBuilder(formatter(state, exception));
            Schrijf(state, tekst);
            vanger._scopes?.ForEachScope(Schrijf, tekst);
            if (exception is not null)
                tekst.AppendLine().Append(exception);
            vanger._regels.Enqueue(new(logLevel, categorie, tekst.ToString()));
        }

        static void Schrijf(object? waarde, StringBuilder tekst)
        {
            if (waarde is IEnumerable<KeyValuePair<string, object?>> paren)
                foreach (var (naam, inhoud) in paren)
                    tekst.Append(' ').Append(naam).Append('=').Append(inhoud);
            else
                tekst.Append(' ').Append(waarde);
        }
    }
}
