return Portal.Commands.CommandLine.Run(args);
