using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Meedenkers.Domain.Tests;

/// <summary>Checks a property; silent when it holds, so that the output of a run stays readable.</summary>
static class Eigenschap
{
    static readonly Config Stil = Config.QuickThrowOnFailure.WithRunner(new StilleLoper());

    public static void Geldt(this Property eigenschap) => Check.One(Stil, eigenschap);

    sealed class StilleLoper : IRunner
    {
        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, FsCheck.TestResult testResult)
        {
            if (!testResult.IsPassed) Assert.Fail(Runner.onFinishedToString(name, testResult));
        }
    }
}
