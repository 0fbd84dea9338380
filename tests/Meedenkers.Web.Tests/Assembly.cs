using Meedenkers.TestKit;

[assembly: AssemblyFixture(typeof(Testdatabank))]
