using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.TestKit;

[assembly: AssemblyFixture(typeof(Testdatabank))]
[assembly: AssemblyFixture(typeof(Testbrowser))]
