namespace Portal.Browser;

public class Site
{
}
