using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.TestKit;

[assembly: AssemblyFixture(typeof(Testdatabank))]
[assembly: AssemblyFixture(typeof(Testbrowser))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)] // a journey keeps the app, the database and the browser busy
