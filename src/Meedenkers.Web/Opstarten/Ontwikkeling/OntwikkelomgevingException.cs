namespace Meedenkers.Web.Opstarten.Ontwikkeling;

/// <summary>Something a developer's machine lacks. The message is one sentence that names the command to run, and is all there is to show.</summary>
public sealed class OntwikkelomgevingException(string message, Exception? inner = null) : Exception(message, inner);
