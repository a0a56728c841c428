namespace Portal.Tests;

public class HouseRules
{
}
